package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.SetAside.Kind;
import org.postil.ui.library.Wish;

/// What is no part of a document is said so by keys alone.
class SettingAsideTest {

    private static final String WORDS = "I went alone.";

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("B");
    }

    @Test
    void theSameKeySetsAStretchAsideAndTakesItBack() {
        List<SetAside> before = desk.witness().setAside();
        desk.selects(WORDS).presses(KeyCode.CONTROL, KeyCode.E);
        desk.photographs("set-aside-light", 1).types("stamp").accepts();
        SetAside made =
                desk.witness().setAside().stream()
                        .filter(one -> !before.contains(one))
                        .findFirst()
                        .orElseThrow();
        assertThat(made.kind()).isEqualTo(Kind.STAMP);
        assertThat(made.anchor().quote(desk.text())).isEqualTo(WORDS);
        desk.selects(WORDS).presses(KeyCode.CONTROL, KeyCode.E);
        assertThat(desk.witness().setAside()).isEqualTo(before);
        desk.selects(WORDS).presses(KeyCode.CONTROL, KeyCode.E).accepts();
        assertThat(desk.witness().setAside())
                .anyMatch(one ->
                        one.kind() == Kind.STAMP && one.anchor().quote(desk.text()).equals(WORDS));
        desk.undoes();
        assertThat(desk.witness().setAside()).isEqualTo(before);
        desk.quits();
    }

    @Test
    void filesDroppedOnADocumentBecomeItsVersionsInOneStep() {
        Project before = desk.project();
        Document cable = before.documents().get(1);
        var wish =
                new Wish.BringIn(
                        List.of(
                                Path.of("sample-docs/1945-12-23-stalin-to-truman.txt"),
                                Path.of("sample-docs/1949-07-19-kelly-cable-608.txt")),
                        Optional.of(cable.id()));
        desk.fx(() -> desk.window().keeping().grant(wish));
        desk.seesWhatComesIn().presses(KeyCode.ENTER);
        desk.await(() -> desk.window().work().project().witnesses().count() == 8);
        assertThat(desk.project().document(cable.id()).orElseThrow().witnesses())
                .extracting(Witness::siglum)
                .containsExactly("A", "B", "C", "D");
        desk.undoes();
        assertThat(desk.project().witnesses().count()).isEqualTo(6);
        desk.quits();
    }

    @Test
    void aSelectionBecomesADocumentOfItsOwnAndUndoJoinsThemAgain() {
        Project before = desk.project();
        desk.selects(WORDS);
        new LibraryDesk(desk).does("Separate Document");
        Document made = desk.project().documents().getLast();
        assertThat(made.mainWitness().text()).isEqualTo(WORDS);
        assertThat(desk.text()).isEqualTo(WORDS);
        desk.undoes();
        assertThat(desk.project().documents()).isEqualTo(before.documents());
        desk.quits();
    }
}
