package org.postil.ui.window;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.SetAside.Kind;
import org.postil.model.id.Id;
import org.postil.store.ProjectFile;
import org.postil.text.Anchor;
import org.postil.ui.text.look.Look;

/// A footnote opens at its mark, by the keyboard.
class FootnotesAtTheirMarksTest {

    private static final String TEXT =
            """
            Stalin said that the Soviet Union wanted no base in the Dardanelles.[1]

            He would think it over.

            """;
    private static final String NOTE = "[1] See telegram 1050 of the same day.";

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensATextWithANote() throws IOException {
        Witness plain = Witness.of("A", TEXT + NOTE);
        Anchor note = Anchor.at(TEXT.length(), TEXT.length() + NOTE.length());
        var aside = new SetAside(Id.fresh(), note, Kind.FOOTNOTE);
        Witness version = plain.withMarks(plain.marks().withSetAside(List.of(aside)));
        Project project =
                Project.named("Notes").withDocuments(List.of(Document.of("Cable", version)));
        Path file = folder.resolve("notes.postil");
        ProjectFile.create(file, project, List.of()).close();
        desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        desk.goesTo("A");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void enterAtAMarkShowsItsNoteThereAndEscapeGoesBack() {
        desk.putsTheCaretIn("[1]").presses(ENTER);
        assertThat(note()).contains(NOTE);
        desk.photographs("footnote-light", 1).turnsDark().photographs("footnote-dark", 1);
        desk.presses(ESCAPE);
        assertThat(note()).isEmpty();
        assertThat(desk.text()).isEqualTo(TEXT + NOTE);
        desk.putsTheCaretIn("think it over").presses(ENTER);
        assertThat(note()).isEmpty();
    }

    @Test
    void enterInTheNoteGoesToItAndEnterAtItsLabelGoesBack() {
        desk.putsTheCaretIn("[1]").presses(ENTER).presses(ENTER);
        assertThat(note()).isEmpty();
        assertThat(caret()).isEqualTo(TEXT.length() + "[1]".length());
        desk.presses(ENTER);
        assertThat(caret()).isEqualTo(TEXT.indexOf("[1]") + "[1]".length());
    }

    @Test
    void marksAreThereAgainAfterACorrection() {
        assertThat(isMarked()).isTrue();
        var correcting = new CorrectingDesk(desk).unlocks();
        assertThat(isMarked()).isFalse();
        correcting.putsTheCaret("He would", 0).types("Yes. ").locks();
        assertThat(desk.text()).contains("Yes. He would");
        assertThat(isMarked()).isTrue();
        desk.putsTheCaretIn("[1]").presses(ENTER);
        assertThat(note()).contains(NOTE);
    }

    private boolean isMarked() {
        return desk.nodes(".paragraph-text").stream()
                .map(Node::getUserData)
                .anyMatch(look -> look instanceof Look shown && !shown.marks().isEmpty());
    }

    private Optional<String> note() {
        return desk.node(".note-words").map(words -> ((Label) words).getText());
    }

    private int caret() {
        return Desk.onFx(
                () -> desk.window().panes().current().orElseThrow().text().selection().end());
    }
}
