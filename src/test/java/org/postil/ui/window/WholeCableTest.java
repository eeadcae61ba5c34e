package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One whole cable is tagged with keys alone; each key, and each letter of what is looked for, is
/// an action.
class WholeCableTest {

    @TempDir Path folder;
    private Desk desk;
    private int actions;

    @BeforeEach
    void goesToTheCable() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil"));
        for (int i = 0; i < 5 && !title().startsWith("Cable no. 641"); i++) {
            press(CONTROL, PAGE_DOWN);
        }
        assertThat(title()).startsWith("Cable no. 641");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void whoSpeaksWhoIsNamedWhenAndAboutWhat() {
        Map<String, Long> before = tags();
        dates("18 Nov");
        dates("20 Nov");
        namesEverywhere("American Ambassador Smith");
        namesEverywhere("Smith");
        namesEverywhere("Generalissimo Stalin");
        namesEverywhere("I. V. Stalin");
        namesEverywhere("Truman");
        finds("Smith reported");
        press(F8);
        type("s");
        accept();
        finds("Smith expressed");
        press(F8);
        type(".");
        finds("control of atomic energy");
        type("t");
        accept();
        everywhere();
        assertThat(gained("date", before)).isEqualTo(2);
        assertThat(gained("person", before)).isEqualTo(20);
        assertThat(gained("speaker", before)).isEqualTo(2);
        assertThat(gained("topic", before)).isEqualTo(1);
        assertThat(actions).isLessThanOrEqualTo(188);
    }

    @Test
    void whatIsProposedTakesAKeyATag() {
        desk.await(() ->
                ((Button) desk.node("#waiting").orElseThrow())
                        .getText()
                        .matches("\\d+ suggestions"));
        press(CONTROL, DIGIT5);
        desk.await(() -> proposed() > 0);
        int proposals = proposed();
        while (proposed() > 0) press(ENTER);
        assertThat(actions).isLessThanOrEqualTo(proposals + 8);
    }

    private long gained(String layer, Map<String, Long> before) {
        return tags().getOrDefault(layer, 0L) - before.getOrDefault(layer, 0L);
    }

    private int proposed() {
        return Desk.onFx(() ->
                ((ListView<?>) desk.node(".suggestion-panel .list-view").orElseThrow())
                        .getItems()
                        .size());
    }

    private Map<String, Long> tags() {
        return desk.witness().annotations().stream()
                .collect(Collectors.groupingBy(one -> one.layer().value(), Collectors.counting()));
    }

    /// Tags the date under the caret: one action.
    private void dates(String words) {
        finds(words);
        press(LEFT);
        type("d");
        assertThat(desk.node(".value-line")).isEmpty();
    }

    /// Tags a name where it stands first, and then wherever it stands.
    private void namesEverywhere(String words) {
        finds(words);
        type("p");
        accept();
        everywhere();
    }

    private void everywhere() {
        press(F5);
        desk.await(() -> desk.node("#counted").isPresent());
        desk.await(() -> !desk.label("#counted").isEmpty());
        press(desk.label("#counted").startsWith("0 of") ? ESCAPE : ENTER);
        desk.await(() -> desk.node(".everywhere").isEmpty());
    }

    private void finds(String words) {
        press(CONTROL, F);
        type(words);
        desk.await(() -> desk.node("#find-count").isPresent());
        desk.await(() -> desk.label("#find-count").matches(".*[1-9].*"));
        press(ESCAPE);
    }

    private void accept() {
        desk.seesTheValueLine();
        press(ENTER);
        desk.seesNoValueLine();
    }

    private void press(KeyCode... keys) {
        desk.presses(keys);
        actions++;
    }

    private void type(String words) {
        desk.types(words);
        actions += words.length();
    }

    private String title() {
        return desk.project().documentOf(desk.witness().id()).orElseThrow().title();
    }
}
