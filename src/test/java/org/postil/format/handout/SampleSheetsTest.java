package org.postil.format.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Question;
import org.postil.model.annotation.Tag;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.Kebab;

/// Sheets of two sample documents, left under `target/sheets` to be looked at.
class SampleSheetsTest {

    private static final Path OUT = Path.of("target", "sheets");

    private static final Pattern SAID =
            Pattern.compile("(?m)^(?<who>Stalin|Sir D\\. Kelly): (\\(.*?\\) )?(?<words>“.*)$");

    @Test
    void theKellyRecordOnTwoPages() throws IOException {
        Handouts handouts = Handouts.of(sample("1949-07-19-kelly-cable-608.txt"));
        handouts.add(between(handouts, "Unquestionably our two", "between our two countries.”"));
        handouts.cut(
                "I hope it will prove to be purposeless. (His translator said “meaningless”).");
        handouts.cut(
                "As to the two points in common, I think in this respect also the Ambassador is right.");
        handouts.gloss("Ambassador", "Sir David Kelly, British ambassador in Moscow 1949–1951.");
        handouts.gloss("North Atlantic Pact", "The treaty of 4 April 1949 that founded NATO.");
        handouts.add(between(handouts, "Sir D. Kelly: “If I might", "a stabilizing factor?”"));
        handouts.gloss("stabilizing", "Making something steadier and safer.");
        handouts.add(between(handouts, "Stalin appeared", "several years."));
        handouts.gloss("affable", "Friendly and easy to talk to.");
        handouts.ask("Why did the pact make Stalin suspicious?", "Suspicions on our part");
        handouts.ask("What does each side call its own alliances?", "Ours are all directed");
        handouts.does(
                handouts.excerpting()
                        .ask(
                                new Question(
                                        "Who wrote this record, and for whom?",
                                        2,
                                        "Kelly, for London.",
                                        List.of())));
        handouts.does(
                handouts.excerpting()
                        .change(
                                handouts.excerpt()
                                        .withTitle("Kelly meets Stalin, July 1949")
                                        .withHeadings(
                                                new Headings(
                                                        "Three months after the North Atlantic Treaty was signed, the new British"
                                                                + " ambassador called on Stalin in the Kremlin. This is his record.",
                                                        "Year 11",
                                                        "40 minutes",
                                                        "Crown copyright; credit: The National Archives."))));
        assertThat(Pagination.of(set(handouts, Edition.STUDENT))).hasSize(2);
        write(handouts, "kelly");
    }

    @Test
    void theDekanozovCableInEveryType() throws IOException {
        for (SheetStyle.Type type : SheetStyle.Type.values()) {
            Handouts handouts = Handouts.of(sample("1946-11-20-dekanozov-cable-641.txt"));
            handouts.add(between(handouts, "On 18 November I", "convenient for himself."));
            handouts.cut("Smith added that Truman attaches great importance to this question.");
            handouts.gloss("Truman", "President of the United States 1945–1953.");
            handouts.ask("What did Smith want?", "desire to be received");
            var style = new SheetStyle(Paper.A4, type, Numbering.EVERY, false);
            handouts.does(
                    handouts.excerpting()
                            .change(
                                    handouts.excerpt()
                                            .withTitle("Smith asks for a meeting")
                                            .withStyle(style)));
            write(handouts, "dekanozov-" + type.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void theKellyTalkAsAPlayWithGlossesInTheMargin() throws IOException {
        Handouts handouts = Handouts.of(sample("1949-07-19-kelly-cable-608.txt"));
        Matcher said = SAID.matcher(handouts.witness().text());
        while (said.find()) {
            String who = said.group("who").equals("Stalin") ? "Stalin, Iosif" : "Kelly, David";
            handouts.says(who, said.group("words"), Tag.Mode.DIRECT);
        }
        handouts.add(between(handouts, "Stalin: “That is true", "boredom”."));
        handouts.gloss("co-exist", "Live side by side.");
        handouts.gloss("Ambassador is", "Sir David Kelly, British ambassador in Moscow 1949–1951.");
        handouts.gloss("North Atlantic Pact", "The treaty of 4 April 1949 that founded NATO.");
        handouts.gloss("stabilizing", "Making something steadier and safer.");
        handouts.gloss("boredom", "Having nothing to do.");
        handouts.ask("What makes Stalin laugh?", "Such questions");
        for (Glosses glosses : Glosses.values()) {
            handouts.arranged(new Arrangement(Layout.SCRIPT, glosses, Variants.MARKED, ""));
            write(handouts, "play-" + Kebab.of(glosses));
        }
        var style = new SheetStyle(Paper.LETTER, SheetStyle.Type.LARGE_18, Numbering.EVERY, false);
        var margin = new Arrangement(Layout.SCRIPT, Glosses.MARGIN, Variants.MARKED, "");
        Excerpt large = handouts.excerpt().withStyle(style.with(margin));
        write(handouts.does(handouts.excerpting().change(large)), "play-large");
    }

    private static void write(Handouts handouts, String name) throws IOException {
        Files.createDirectories(OUT);
        for (Edition edition : Edition.values()) {
            SetSheet sheet = set(handouts, edition);
            assertThat(sheet.warnings()).isEmpty();
            for (HandoutFile format : HandoutFile.values()) {
                Path file =
                        OUT.resolve(
                                name
                                        + "-"
                                        + edition.name().toLowerCase(java.util.Locale.ROOT)
                                        + "."
                                        + format.extension());
                format.write(sheet, file);
                assertThat(Files.size(file)).isPositive();
            }
        }
    }

    private static SetSheet set(Handouts handouts, Edition edition) {
        return SetSheet.of(handouts.sheet(), edition, new FontMetrics());
    }

    private static String sample(String name) throws IOException {
        String text = Files.readString(Path.of("sample-docs", name), StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").replace("\r\n", "\n");
    }

    private static String between(Handouts handouts, String first, String last) {
        String text = handouts.witness().text();
        int start = text.indexOf(first);
        return text.substring(start, text.indexOf(last, start) + last.length());
    }
}
