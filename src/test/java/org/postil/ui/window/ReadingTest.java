package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.model.Document;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;

/// A reader reads two versions with the keyboard alone.
class ReadingTest {

    @TempDir Path folder;
    private Desk desk;
    private ReadingDesk reader;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        reader = new ReadingDesk(desk);
        desk.goesTo("A");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void selectsMoreAndLessWithF8() {
        desk.putsTheCaretIn("stormy").presses(KeyCode.F8);
        assertThat(reader.selected()).isEqualTo("stormy");
        desk.presses(KeyCode.F8);
        assertThat(reader.selected())
                .isEqualTo(
                        "Because I thought that the conversation might become stormy I went"
                                + " alone.");
        desk.presses(KeyCode.F8);
        assertThat(reader.selected()).startsWith("1053. I had").endsWith("was with");
        desk.presses(KeyCode.SHIFT, KeyCode.F8).presses(KeyCode.SHIFT, KeyCode.F8);
        assertThat(reader.selected()).isEqualTo("stormy");
    }

    @Test
    void goesToAParagraphAndBackAndForwardAgain() {
        desk.presses(KeyCode.CONTROL, KeyCode.G);
        desk.photographs("go-to-light", 1);
        write("900").presses(KeyCode.ENTER);
        assertThat(desk.focused().getId()).isEqualTo("go-to-field");
        write("20").presses(KeyCode.ENTER);
        int place = ParagraphNumbers.of(desk.witness()).paragraph(20).orElseThrow().start();
        assertThat(reader.caret()).isEqualTo(place);
        reader.presses(KeyCode.LEFT, false);
        assertThat(reader.caret())
                .isEqualTo(ParagraphNumbers.of(desk.witness()).paragraph(1).orElseThrow().start());
        reader.presses(KeyCode.RIGHT, false);
        assertThat(reader.caret()).isEqualTo(place);
    }

    @Test
    void theVersionThatIsShownKeepsItsDotWhenItIsChosenAgain() {
        var menu = (MenuButton) desk.nodes(".pane-header .menu-button").getFirst();
        var shown = (RadioMenuItem) menu.getItems().getFirst();
        assertThat(shown.isSelected()).isTrue();
        desk.fx(() -> {
            shown.setSelected(false); // as a menu does with one that is chosen again
            shown.fire();
        });
        assertThat(shown.isSelected()).isTrue();
        assertThat(desk.openSigla()).containsExactly("A", "B");
    }

    @Test
    void unfoldsWhatIsNotTheDocumentAndFoldsItAgain() {
        assertThat(reader.sees("Declassified")).isFalse();
        desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(reader.sees("Declassified")).isTrue();
        desk.photographs("unfolded-light", 1);
        desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(reader.sees("Declassified")).isFalse();
    }

    @Test
    void joinsLinesWithoutTouchingTheTextOrWhatIsSelected() {
        String text = "The interview\nlasted two\nhours.\n\nHe went.";
        Witness version = Witness.of("A", text);
        desk.does(() -> new AddDocument(Document.of("Hard lines", version), List.of()));
        desk.fx(() -> desk.window().panes().open(version.id()));
        desk.selects("lasted two\nhours");
        assertThat(reader.lines()).isEqualTo(4);
        desk.presses(KeyCode.CONTROL, KeyCode.J);
        assertThat(reader.lines()).isEqualTo(2);
        assertThat(reader.selected()).isEqualTo("lasted two\nhours");
        assertThat(desk.text()).isEqualTo(text);
        desk.photographs("joined-light", 1).presses(KeyCode.CONTROL, KeyCode.J);
        assertThat(reader.lines()).isEqualTo(4);
    }

    @Test
    void f6GoesRoundThePartsOfTheWindowAndShiftF6Back() {
        Node text = desk.focused();
        desk.presses(KeyCode.F6);
        Node right = desk.focused();
        desk.presses(KeyCode.F6);
        Node left = desk.focused();
        assertThat(List.of(text, right, left)).doesNotHaveDuplicates();
        assertThat(desk.presses(KeyCode.F6).focused()).isEqualTo(text);
        assertThat(desk.presses(KeyCode.SHIFT, KeyCode.F6).focused()).isEqualTo(left);
        assertThat(desk.presses(KeyCode.SHIFT, KeyCode.F6).focused()).isEqualTo(right);
        desk.presses(KeyCode.SHIFT, KeyCode.F6).presses(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(desk.focused()).isNotEqualTo(text);
        assertThat(desk.presses(KeyCode.CONTROL, KeyCode.TAB).focused()).isEqualTo(text);
    }

    @Test
    void movesAndOpensPanesByKeyboard() {
        assertThat(desk.openSigla()).containsExactly("A", "B");
        reader.presses(KeyCode.RIGHT, true);
        assertThat(desk.openSigla()).containsExactly("B", "A");
        desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(desk.openSigla()).hasSize(4);
        desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(desk.openSigla()).hasSize(4);
        desk.photographs("four-panes-light", 1);
        desk.presses(KeyCode.CONTROL, KeyCode.W);
        assertThat(desk.openSigla()).hasSize(3);
    }

    @Test
    void panesScrollTogetherAndApart() {
        reader.scrolls(1, 0.3).scrolls(0, 0.2);
        double apart = reader.top(1);
        desk.presses(KeyCode.CONTROL, KeyCode.L).photographs("together-light", 1);
        reader.scrolls(0, 0.6);
        assertThat(reader.top(1)).isEqualTo(0.3 + 0.7 * 0.4 / 0.8, within(0.02));
        reader.scrolls(1, 0.3);
        assertThat(reader.top(0)).isEqualTo(0.2, within(0.02));
        desk.presses(KeyCode.CONTROL, KeyCode.L);
        reader.scrolls(0, 0.7);
        assertThat(reader.top(1)).isEqualTo(apart, within(0.02));
    }

    private Desk write(String number) {
        desk.fx(() -> ((TextField) desk.focused()).setText(number));
        return desk;
    }
}
