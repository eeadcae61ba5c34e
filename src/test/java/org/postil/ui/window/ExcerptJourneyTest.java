package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.format.handout.HandoutFile;
import org.postil.model.Document;

/// The Kelly record becomes a sheet of two pages: three passages, two cuts, four glosses, three
/// questions. Every selection, every key and every text that is typed is one action.
class ExcerptJourneyTest {

    private static final int MOST = 40;

    @TempDir Path folder;
    private Desk desk;
    private int actions;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
    }

    @Test
    void fromTheRecordToASheetInFortyActions() throws IOException {
        desk.fx(() -> desk.window().panes().open(kelly()));
        passages();
        cuts();
        glosses();
        Path file = folder.resolve("sheet.pdf");
        desk.wouldName(file);
        prints();
        desk.await(() -> Files.exists(file));
        assertThat(actions).isBetween(30, MOST);
        seesTheSheet(file);
        desk.quits();
    }

    private void passages() {
        adds("Unquestionably our two", "between our two countries.”");
        asks("Why did the pact make Stalin suspicious?");
        adds("Sir D. Kelly: “If I might", "a stabilizing factor?”");
        asks("What does each side call its own alliances?");
        adds("Stalin appeared", "several years.");
        asks("Who wrote this record, and for whom?");
    }

    private void cuts() {
        for (String words :
                List.of(
                        "I hope it will prove to be purposeless. (His translator said “meaningless”).",
                        "As to the two points in common, I think in this respect also the Ambassador is right.")) {
            selects(words);
            actions++;
            desk.typesHolding("X", List.of(KeyCode.SHIFT));
        }
    }

    private void glosses() {
        explains("North Atlantic Pact", "The treaty of 4 April 1949 that founded NATO.");
        explains("stabilizing", "Making something steadier and safer.");
        explainsFromTheRegister("Sir D. Kelly", "Sir D. Kelly: “If I might");
        explainsFromTheRegister("Stalin", "Stalin appeared");
    }

    private void adds(String first, String last) {
        String text = desk.text();
        int start = text.indexOf(first);
        selects(text.substring(start, text.indexOf(last, start) + last.length()));
        key("x");
    }

    /// About what was added last, which is still selected; an answer may be left out.
    private void asks(String question) {
        key("q");
        writes(question);
        accepts();
        actions++;
        desk.leavesTheLine();
    }

    private void explains(String words, String meaning) {
        selects(words);
        key("g");
        writes(meaning);
        accepts();
    }

    private void explainsFromTheRegister(String words, String from) {
        actions++;
        desk.selects(words, desk.text().indexOf(from));
        key("g");
        accepts();
    }

    /// The menu, the format, the name that is proposed.
    private void prints() {
        actions += 3;
        desk.fx(() ->
                desk.window().desks().excerpts().printing(HandoutFile.PDF).orElseThrow().run());
    }

    private void selects(String words) {
        actions++;
        int from = desk.text().indexOf("Unquestionably our two");
        desk.selects(words, from);
    }

    private void key(String letter) {
        actions++;
        desk.types(letter);
    }

    private void writes(String words) {
        actions++;
        desk.enters(words);
    }

    private void accepts() {
        actions++;
        desk.accepts();
    }

    private org.postil.model.id.Id<org.postil.model.Witness> kelly() {
        return desk.project().documents().stream()
                .filter(one -> one.title().contains("Kelly"))
                .map(Document::main)
                .findFirst()
                .orElseThrow();
    }

    private void seesTheSheet(Path file) throws IOException {
        var excerpt = desk.project().excerpts().getLast();
        assertThat(excerpt.passages()).hasSize(3);
        assertThat(excerpt.questions()).hasSize(3).allMatch(one -> one.about().size() == 1);
        assertThat(excerpt.passages().stream().flatMap(one -> one.alterations().stream()))
                .hasSize(6);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("[…]", "2 cuts", "that founded NATO", "British Ambassador in Moscow")
                    .contains("3. Who wrote this record");
        }
    }
}
