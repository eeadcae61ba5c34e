package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Refused;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;

/// A line has the same number and the same words in every file, read back.
class HandoutFileTest {

    private static final String TEXT =
            "𝔘 Kelly: “I am glad to have this opportunity; I start from two points. It is possible"
                    + " for our two countries to exist side by side, & there is <room>.”\n\n"
                    + "Stalin: “That is true. Suspicions are preventing our relations from improving"
                    + " and being placed on a friendly footing. On this point the Ambassador is"
                    + " right. Отношения наши — дружеские. Ἀρχὴ καὶ τέλος.”\n\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(SheetStyle.Type.class)
    void aLineHasTheSameNumberInEveryFile(SheetStyle.Type type) throws IOException {
        SetSheet sheet = sheet(type, Edition.STUDENT);
        SortedMap<Integer, String> lines = SheetReadBack.lines(sheet);
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(SheetReadBack.ofText(written(sheet, HandoutFile.TXT))).isEqualTo(lines);
        assertThat(SheetReadBack.ofHtml(written(sheet, HandoutFile.HTML))).isEqualTo(lines);
        assertThat(SheetReadBack.ofDocx(written(sheet, HandoutFile.DOCX))).isEqualTo(lines);
        SortedMap<Integer, String> printed = SheetReadBack.ofPdf(written(sheet, HandoutFile.PDF));
        assertThat(printed.keySet()).isEqualTo(lines.keySet());
        // 𝔘 is in no typeface; small raised numbers are read as a part of the line.
        lines.forEach((number, words) ->
                assertThat(letters(printed.getOrDefault(number, "")))
                        .isEqualTo(letters(words.replace("𝔘", "□"))));
    }

    @Test
    void theKeyHasTheLineNumbersOfTheSheet() throws IOException {
        String student = text(sheet(SheetStyle.Type.STANDARD, Edition.STUDENT));
        String key = text(sheet(SheetStyle.Type.STANDARD, Edition.KEY));
        String question =
                student.lines().filter(one -> one.contains("1. What")).findFirst().orElseThrow();
        assertThat(question).containsPattern("\\(line\u00a0\\d+\\)");
        assertThat(key).contains(question).contains("So.").doesNotContain("Suspicions");
        assertThat(student).doesNotContain("So.").contains("____");
    }

    @Test
    void theTeacherSeesWhatIsLeftOut() throws IOException {
        assertThat(text(sheet(SheetStyle.Type.STANDARD, Edition.TEACHER)))
                .contains("Left out: “That is true.”", "So.");
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        SetSheet sheet = sheet(SheetStyle.Type.STANDARD, Edition.STUDENT);
        Path file = folder.resolve("𝔘 sheet.txt");
        HandoutFile.TXT.write(sheet, file);
        assertThat(Files.readString(file)).contains("Kelly");
        assertThat(folder.toFile().list()).hasSize(1);
        assertRefused(sheet, folder.resolve("none").resolve("a.pdf"), "handout.no-folder");
        assertRefused(sheet, folder, "handout.is-folder");
        assertRefused(sheet, file.resolve("a.pdf"), "handout.no-folder");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private static void assertRefused(SetSheet sheet, Path file, String key) {
        assertThatThrownBy(() -> HandoutFile.PDF.write(sheet, file))
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.problem().key()).isEqualTo(key));
    }

    static SetSheet sheet(SheetStyle.Type type, Edition edition) {
        Handouts handouts = Handouts.of(TEXT.repeat(8)).addAll();
        handouts.cut("That is true.")
                .gloss("footing", "basis")
                .gloss("Suspicions", "doubts & <fears>");
        handouts.ask("What is true?", "there is");
        var style = new SheetStyle(Paper.LETTER, type, Numbering.EVERY, false);
        handouts.does(handouts.excerpting().change(handouts.excerpt().withStyle(style)));
        return SetSheet.of(handouts.sheet(), edition, new FontMetrics());
    }

    private static String text(SetSheet sheet) throws IOException {
        return new String(written(sheet, HandoutFile.TXT), UTF_8);
    }

    private static byte[] written(SetSheet sheet, HandoutFile as) throws IOException {
        return SheetReadBack.written(sheet, as);
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\\d]", "");
    }
}
