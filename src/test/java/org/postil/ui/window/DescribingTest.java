package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;

/// What is known of a document and its version, written down by keys alone.
class DescribingTest {

    @TempDir Path folder;
    private Desk desk;
    private LibraryDesk library;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        library = new LibraryDesk(desk);
        desk.goesTo("B").presses(KeyCode.CONTROL, KeyCode.D);
    }

    @Test
    void aDateInWordsBecomesACheckedDateAndUndoTakesItBack() {
        Project before = desk.project();
        desk.photographs("describe-light", 1).presses(KeyCode.TAB);
        clear().types("6 April 1946");
        assertThat(words("field-date")).isEqualTo("6 April 1946");
        desk.accepts();
        assertThat(cable().metadata().get(Field.DATE)).isEqualTo("1946-04-06");
        assertThat(field("field-date")).isEqualTo("1946-04-06");
        clear().types("1946-13");
        assertThat(words("field-date")).startsWith("There is no month 13");
        desk.photographs("describe-wrong-date-light", 1).accepts();
        assertThat(cable().metadata().get(Field.DATE)).isEqualTo("1946-04-06");
        desk.presses(KeyCode.TAB);
        assertThat(field("field-date")).isEqualTo("1946-04-06");
        desk.goesTo("B").undoes();
        assertThat(desk.project()).isEqualTo(before);
        desk.quits();
    }

    @Test
    void titleSignAndMemoAreTakenOverWhenTheFieldIsLeft() {
        clear().types("Smith sees Stalin").presses(KeyCode.TAB);
        assertThat(library.document("Smith sees").title()).isEqualTo("Smith sees Stalin");
        for (int i = 0; i < 6; i++) desk.presses(KeyCode.TAB);
        desk.types("").presses(KeyCode.TAB);
        assertThat(id()).isEqualTo("field-memo");
        clear().types("Who says this?").presses(KeyCode.TAB);
        assertThat(library.document("Smith sees").memo()).isEqualTo("Who says this?");
        assertThat(id()).isEqualTo("field-siglum");
        clear().types("A").accepts();
        assertThat(words("field-siglum")).startsWith("Another version");
        clear().types("Arch").accepts();
        assertThat(desk.openSigla()).containsExactly("A", "Arch");
        desk.turnsDark().photographs("describe-dark", 1).seesSaved().quits();
    }

    @Test
    void theProjectHasAMemoOfItsOwn() {
        desk.fx(() -> desk.window().lookup("#field-project-memo").requestFocus());
        desk.types("For the seminar on 1946.").presses(KeyCode.TAB);
        assertThat(desk.project().memo()).isEqualTo("For the seminar on 1946.");
        desk.goesTo("B").undoes();
        assertThat(desk.project().memo()).isEmpty();
        desk.quits();
    }

    @Test
    void whatWasTypedIsKeptWhenTheWindowCloses() {
        desk.presses(KeyCode.TAB).presses(KeyCode.TAB);
        clear().types("W. Bedell Smith").quits();
        desk =
                Desk.at(folder.resolve("data"))
                        .opens(folder.resolve("sample.postil"))
                        .seesAProject();
        library = new LibraryDesk(desk);
        assertThat(cable().metadata().get(Field.FROM)).isEqualTo("W. Bedell Smith");
        desk.quits();
    }

    private Desk clear() {
        return desk.presses(KeyCode.CONTROL, KeyCode.A).presses(KeyCode.DELETE);
    }

    private Document cable() {
        return library.document("Telegram 1053");
    }

    private String id() {
        return desk.focused().getId();
    }

    private String field(String id) {
        return Desk.onFx(() -> ((TextInputControl) desk.window().lookup("#" + id)).getText());
    }

    /// What stands under a field.
    private String words(String id) {
        return Desk.onFx(() ->
                ((Label) desk.window().lookup("#" + id).getParent().lookup(".words")).getText());
    }
}
