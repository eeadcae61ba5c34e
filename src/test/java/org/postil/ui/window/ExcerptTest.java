package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.excerpt.Alteration;

/// From a cable to a sheet for a class, by keys.
class ExcerptTest {

    private static final String FIRST = "I went alone. Mr. Molotov was with Stalin.";
    private static final String SECOND = "The conference lasted a little over 2 hours";

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("B");
    }

    @Test
    void aCableBecomesASheet() throws IOException {
        desk.selects(FIRST).types("x");
        desk.selects(SECOND).types("x");
        assertThat(excerpt().passages()).hasSize(2);
        desk.selects("Mr. Molotov").types("g").accepts();
        desk.selects("a little over 2 hours")
                .types("q")
                .enters("How long?")
                .accepts()
                .enters("Two hours.")
                .accepts();
        desk.selects("I went alone.").typesHolding("X", List.of(KeyCode.SHIFT));
        assertThat(excerpt().questions().getFirst().words()).isEqualTo("How long?");
        assertThat(excerpt().questions().getFirst().answer()).isEqualTo("Two hours.");
        assertThat(excerpt().questions().getFirst().about()).hasSize(1);
        desk.selects("I went alone.").types("q").enters("Why?").accepts().leavesTheLine();
        assertThat(excerpt().questions().getLast().answer()).isEmpty();
        assertThat(excerpt().passages().getFirst().alterations())
                .hasAtLeastOneElementOfType(Alteration.Gloss.class)
                .hasAtLeastOneElementOfType(Alteration.Cut.class);
        desk.photographs("excerpt-light", 1);
        Path file = folder.resolve("sheet.txt");
        desk.wouldName(file);
        desk.fx(() ->
                desk.window()
                        .desks()
                        .excerpts()
                        .printing(org.postil.format.handout.HandoutFile.TXT)
                        .orElseThrow()
                        .run());
        desk.seesStatus("sheet.txt");
        assertThat(Files.readString(file))
                .contains("[…] Mr. Molotov{1} was with Stalin.", "How long? (line\u00a02)");
        desk.quits();
    }

    @Test
    void passagesAreMovedTakenOutAndPutBack() {
        desk.selects(FIRST).types("x");
        desk.selects(SECOND).types("x");
        List<Passage> before = excerpt().passages();
        desk.fx(() -> list().requestFocus());
        desk.fx(() -> list().getSelectionModel().select(1));
        desk.presses(KeyCode.ALT, KeyCode.UP);
        assertThat(excerpt().passages()).isEqualTo(before.reversed());
        desk.presses(KeyCode.DELETE);
        assertThat(excerpt().passages()).containsExactly(before.getFirst());
        desk.undoes();
        desk.undoes();
        assertThat(excerpt().passages()).isEqualTo(before);
        desk.quits();
    }

    @Test
    void aQuestionHasTheRoomThatItIsGivenAndASlipIsCorrectedSilently() {
        desk.selects(FIRST).types("x").types("q").enters("Why?").accepts().leavesTheLine();
        desk.fx(() -> list().requestFocus());
        desk.fx(() -> list().getSelectionModel().selectLast());
        desk.presses(KeyCode.PLUS).presses(KeyCode.PLUS).presses(KeyCode.MINUS);
        assertThat(excerpt().questions().getFirst().lines()).isEqualTo(4);
        desk.undoes();
        assertThat(excerpt().questions().getFirst().lines()).isEqualTo(5);
        desk.selects("alone");
        desk.fx(() -> desk.window().desks().excerpts().correctSilently().orElseThrow().run());
        desk.enters("by myself").accepts();
        assertThat(excerpt().passages().getFirst().alterations())
                .anyMatch(one -> one instanceof Alteration.Slip slip && slip.silent());
        desk.quits();
    }

    @Test
    void whatIsHalfTypedIsTakenOverBeforeAnythingElse() {
        desk.selects(FIRST).types("x");
        desk.clicks("#sheet-headnote").enters("In April 1946.");
        desk.fx(() -> desk.window().panes().requestFocus());
        desk.selects(SECOND).types("x");
        assertThat(excerpt().headings().headnote()).isEqualTo("In April 1946.");
        assertThat(excerpt().passages()).hasSize(2);
        desk.clicks("#sheet-title").enters(" of Smith").presses(KeyCode.ENTER);
        assertThat(excerpt().title()).isEqualTo("Excerpt 1 of Smith");
        desk.fx(() -> desk.window().panes().requestFocus());
        desk.undoes();
        assertThat(excerpt().title()).isEqualTo("Excerpt 1");
        desk.quits();
    }

    @Test
    void aCutOfANegationIsWarnedOf() {
        desk.selects("The conference lasted").types("x");
        assertThat(warnings()).isZero();
        String text = desk.text();
        int at = text.indexOf(" not ");
        int start = text.lastIndexOf(". ", at) + 2;
        desk.selects(text.substring(start, text.indexOf(". ", at) + 1)).types("x");
        desk.selects("not ", at).typesHolding("X", List.of(KeyCode.SHIFT));
        desk.await(() -> warnings() == 1);
        desk.quits();
    }

    @Test
    void thePagesAreSeenAsPrintedInLightAndDark() {
        desk.selects(FIRST).types("x");
        desk.selects("Mr. Molotov").types("g").accepts();
        desk.presses(KeyCode.CONTROL, KeyCode.P);
        desk.await(() -> desk.node("#page-preview .paper").isPresent());
        desk.selects(SECOND).types("x");
        desk.await(() -> pagesSay("The conference"));
        desk.photographs("excerpt-pages-light", 1).turnsDark().photographs("excerpt-pages-dark", 1);
        desk.turnsDark().fx(() -> desk.node("#page-preview").orElseThrow().requestFocus());
        desk.leavesTheLine();
        assertThat(desk.node("#page-preview")).isEmpty();
        desk.quits();
    }

    @Test
    void wordsAreCopiedWithTheirCitation() {
        desk.selects("I went alone.").presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String copied = Desk.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("“I went alone.”\n").contains("1946");
        desk.seesStatus("Copied with its citation");
        desk.quits();
    }

    private Excerpt excerpt() {
        return desk.project().excerpts().getLast();
    }

    /// What is drawn on the pages.
    private boolean pagesSay(String words) {
        return desk.node("#page-preview .paper").stream()
                .map(paper -> (javafx.scene.layout.Pane) paper)
                .flatMap(paper -> paper.getChildren().stream())
                .anyMatch(one ->
                        one instanceof javafx.scene.text.Text text
                                && text.getText().contains(words));
    }

    private int warnings() {
        return (int)
                desk.node("#sheet-warnings").stream()
                        .flatMap(box -> ((VBox) box).getChildren().stream())
                        .filter(one -> ((Label) one).getText().contains("negation"))
                        .count();
    }

    private ListView<?> list() {
        return (ListView<?>) desk.node("#sheet-list").orElseThrow();
    }
}
