package org.postil.format.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edtf.Edtf;
import org.postil.edtf.NotEdtf;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.copying.ReadingCopy;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.session.comparing.Worksheets;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Two samples in every layout, with every kind of letters and paper, left under
/// `target/sheets/every` to be looked at: nothing runs out of the page or over anything else.
class EverySheetTest {

    private static final Path OUT = Path.of("target", "sheets", "every");
    private static final FontMetrics METRICS = new FontMetrics();
    private static final Pattern SAID =
            Pattern.compile("(?m)^(?<who>Stalin|Sir D\\. Kelly): (\\(.*?\\) )?(?<words>“.*)$");

    @BeforeAll
    static void makesRoom() throws IOException {
        Files.createDirectories(OUT);
    }

    @Test
    void theKellyRecord() throws IOException, NotEdtf {
        Handouts handouts = kelly();
        handouts.add(between(handouts, "Unquestionably our two", "between our two countries.”"));
        handouts.cut(
                "I hope it will prove to be purposeless. (His translator said “meaningless”).");
        handouts.gloss("North Atlantic Pact", "The treaty of 4 April 1949 that founded NATO.");
        handouts.add(between(handouts, "Sir D. Kelly: “If I might", "a stabilizing factor?”"));
        handouts.gloss("stabilizing", "Making something steadier and safer.");
        handouts.ask("Why did the pact make Stalin suspicious?", "Suspicions on our part");
        List<LayerId> layers = List.of(LayerId.SPEAKER, LayerId.PERSON, LayerId.DATE);
        for (Glosses glosses : Glosses.values()) {
            for (Layout layout : List.of(Layout.TEXT, Layout.SCRIPT)) {
                var plain = new Arrangement(layout, glosses, Variants.MARKED, "");
                String name = "kelly-" + Kebab.of(layout) + "-" + Kebab.of(glosses);
                every(handouts, plain, name);
                every(handouts, plain.marking(layers), name + "-tags");
            }
        }
        copies(handouts.project(), handouts.witness(), "kelly-copy");
    }

    @Test
    void theTwoCopiesOfTelegram1053() throws IOException {
        Witness first = Witness.of("A", sample("1946-04-05-smith-cable-1053-published.txt"));
        Witness second = Witness.of("B", sample("1946-04-05-smith-cable-1053-archival-ocr.txt"));
        Document document =
                Document.of("Telegram 1053", first).withWitnesses(List.of(first, second));
        Handouts handouts = Handouts.of(Project.named("P").withDocuments(List.of(document)));
        String text = handouts.witness().text();
        int start = text.indexOf("I had an interview");
        handouts.add(text.substring(start, text.indexOf("\n\n", start + 2500)));
        for (Variants variants : Variants.values()) {
            var two = new Arrangement(Layout.WORKSHEET, Glosses.FOOT, variants, "");
            every(handouts, two, "1053-" + Kebab.of(variants));
        }
        copies(handouts.project(), second, "1053-copy");
    }

    private static void every(Handouts handouts, Arrangement arrangement, String name)
            throws IOException {
        for (SheetStyle style : styles()) {
            var excerpt = handouts.excerpt().withStyle(style.with(arrangement));
            var sheet = Worksheets.of(handouts.project(), excerpt);
            for (Edition edition : Edition.values()) {
                SetSheet set = SetSheet.of(sheet, edition, METRICS);
                write(set, name + "-" + named(style) + "-" + Kebab.of(edition));
            }
        }
    }

    private static void copies(Project project, Witness witness, String name) throws IOException {
        for (SheetStyle style : styles()) {
            var sheet = ReadingCopy.of(project, witness).sheet(style);
            write(SetSheet.of(sheet, Edition.STUDENT, METRICS), name + "-" + named(style));
        }
    }

    private static List<SheetStyle> styles() {
        var styles = new ArrayList<SheetStyle>();
        for (SheetStyle.Type type : SheetStyle.Type.values()) {
            for (Paper paper : Paper.values()) {
                styles.add(new SheetStyle(paper, type, Numbering.FIFTH, false));
            }
        }
        return styles;
    }

    private static String named(SheetStyle style) {
        return Kebab.of(style.type()) + "-" + Kebab.of(style.paper());
    }

    private static void write(SetSheet sheet, String name) throws IOException {
        nothingRunsOver(sheet, name);
        theLegendIsWhole(sheet, name);
        Path file = OUT.resolve(name + ".pdf");
        HandoutFile.PDF.write(sheet, file);
        assertThat(Files.size(file)).isPositive();
    }

    private static void nothingRunsOver(SetSheet sheet, String name) {
        double right = sheet.design().width() - sheet.design().margin() + 1;
        double bottom = sheet.design().height() - sheet.design().margin() + 1;
        for (Page page : Pagination.of(sheet)) {
            for (Placed one : page.texts()) {
                assertThat(one.x() + one.fragment().width()).as(name).isLessThan(right);
                if (one.part() == Part.TEXT) assertThat(one.y()).as(name).isLessThan(bottom);
            }
        }
        for (var block : sheet.blocks()) {
            for (Line line : block.lines()) {
                assertThat(line.width()).as(name).isLessThan(sheet.design().measure() + 1);
            }
        }
    }

    private static void theLegendIsWhole(SetSheet sheet, String name) {
        long pages = Pagination.of(sheet).stream().filter(EverySheetTest::hasLegend).count();
        assertThat(pages).as(name).isLessThanOrEqualTo(1);
    }

    private static boolean hasLegend(Page page) {
        return page.texts().stream()
                .flatMap(one -> one.block().stream())
                .anyMatch(block -> block.role() == Role.LEGEND);
    }

    private static Handouts kelly() throws IOException, NotEdtf {
        Handouts handouts = Handouts.of(sample("1949-07-19-kelly-cable-608.txt"));
        Matcher said = SAID.matcher(handouts.witness().text());
        while (said.find()) {
            String who = said.group("who").equals("Stalin") ? "Stalin, Iosif" : "Kelly, David";
            handouts.says(who, said.group("words"), Mode.DIRECT);
        }
        var stalin = handouts.project().codebook().people().getFirst().id();
        for (String words : List.of("Generalissimo", "Ambassador is right")) {
            tag(handouts, words, new Tag.PersonTag(stalin), "");
        }
        tag(
                handouts,
                "last night at 10 p.m.",
                new Tag.DateTag(Edtf.parse("1949-07-18T22:00"), Tag.Aspect.HAPPENED, ""),
                "Moscow Time; the record was sent the day after.");
        return handouts;
    }

    private static void tag(Handouts handouts, String words, Tag tag, String note) {
        Span span = handouts.at(words);
        var stamp = new Stamp("𝔘na", Instant.EPOCH);
        Annotation one = Annotation.of(Anchor.at(span.start(), span.end()), tag, stamp);
        Id<Witness> witness = handouts.witness().id();
        handouts.does(AddAnnotations.one(witness, one.withNote(note, stamp)));
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
