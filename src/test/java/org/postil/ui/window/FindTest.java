package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader looks for words in the text at hand.
class FindTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").presses(CONTROL, F);
    }

    @Test
    void allPlacesAreCountedAsOneTypesAndWalkedWithKeys() {
        write("stalin");
        desk.await(() -> count().matches("\\d+ of \\d+"));
        int all = all();
        int first = number();
        assertThat(all).isGreaterThan(3);
        desk.photographs("find-light", 1);
        desk.presses(F3);
        assertThat(number()).isEqualTo(first % all + 1);
        desk.presses(SHIFT, F3);
        assertThat(number()).isEqualTo(first);
        for (int i = 0; i < all; i++) desk.presses(ENTER);
        assertThat(number()).isEqualTo(first);
        desk.turnsDark().photographs("find-dark", 1);
        desk.presses(ESCAPE);
        assertThat(desk.node("#find-field")).isEmpty();
        assertThat(desk.selected()).isEqualTo("Stalin");
    }

    @Test
    void capitalsWholeWordsAndPatternsNarrowIt() {
        write("the");
        desk.await(() -> count().matches("\\d+ of \\d+"));
        int all = all();
        desk.clicks("#find-whole-words");
        desk.await(() -> all() < all);
        desk.clicks("#find-pattern");
        write("(");
        desk.await(() -> count().contains("no regular expression"));
    }

    @Test
    void theWordsOfATopicAreFoundByItsName() {
        write("about:\"turkish straits\"");
        desk.await(() -> count().matches("\\d+ of \\d+") && all() > 1);
        desk.photographs("find-about-light", 1);
        write("about:nowhere");
        desk.await(() -> count().contains("No topic is called “nowhere”"));
    }

    @Test
    void allDocumentsAreSearchedAsOneTypesAndEnterGoesToThePlace() {
        desk.presses(ESCAPE).presses(CONTROL, SHIFT, F);
        desk.fx(() -> field("#find-all-field").setText("straits OR \"oil concession\"*"));
        desk.await(() -> desk.label("#find-all-count").matches("\\d+ places"));
        desk.photographs("find-all-light", 1);
        desk.fx(() -> field("#find-all-field").setText("speaker:Stalin near:base ("));
        desk.await(() -> desk.label("#find-all-count").isEmpty());
        desk.fx(() -> field("#find-all-field").setText("quadripartite OR dardanelles"));
        desk.await(() -> desk.label("#find-all-count").contains("place"));
        desk.presses(ENTER).presses(ENTER);
        assertThat(desk.selected()).isEqualTo("Dardanelles");
    }

    private TextField field(String query) {
        return (TextField) desk.node(query).orElseThrow();
    }

    private int number() {
        return Integer.parseInt(count().replaceAll(" of .*", ""));
    }

    private int all() {
        return Integer.parseInt(count().replaceAll(".* of ", ""));
    }

    private String count() {
        return desk.label("#find-count");
    }

    private void write(String words) {
        desk.fx(() -> ((TextField) desk.node("#find-field").orElseThrow()).setText(words));
    }
}
