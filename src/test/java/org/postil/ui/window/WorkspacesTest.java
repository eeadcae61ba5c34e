package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F6;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The four ways to use the window, at its top and by keys.
class WorkspacesTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void keysGoFromEachToTheNextAndBackToReading() {
        assertThat(marked()).containsExactly("read");
        desk.presses(CONTROL, DIGIT2);
        assertThat(marked()).containsExactly("compare");
        desk.photographs("workspace-compare-light", 1).presses(CONTROL, DIGIT3);
        assertThat(marked()).containsExactly("excerpt");
        desk.presses(CONTROL, DIGIT4);
        assertThat(marked()).containsExactly("overview");
        desk.photographs("workspace-overview-light", 1).presses(CONTROL, DIGIT1);
        assertThat(marked()).containsExactly("read");
        assertThat(desk.window().desks().comparing().isOn()).isFalse();
        assertThat(desk.window().drawer().isOpen()).isFalse();
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().leavesTheLine();
        desk.turnsDark().photographs("workspace-read-dark", 1);
    }

    @Test
    void whatIsOpenIsMarkedHoweverItCameToBe() {
        desk.clicks("#workspace-overview");
        assertThat(marked()).containsExactly("overview");
        desk.presses(ESCAPE);
        assertThat(marked()).containsExactly("read");
        desk.clicks("#workspace-compare").clicks("#workspace-excerpt").clicks("#workspace-compare");
        assertThat(marked()).containsExactly("compare");
        assertThat(desk.window().desks().comparing().isOn()).isTrue();
        desk.clicks("#tab-excerpt");
        assertThat(marked()).containsExactly("excerpt");
        desk.clicks("#workspace-read").clicks("#workspace-read").presses(F6);
        assertThat(marked()).containsExactly("read");
    }

    @Test
    void theKeyAndTheButtonOfComparingBeginItGoBackToItAndEndIt() {
        assertThat(told("compare")).isEqualTo("Compare Versions");
        desk.presses(CONTROL, DIGIT2).presses(CONTROL, DIGIT3);
        assertThat(told("compare")).isEqualTo("Go Back to Comparing");
        desk.presses(CONTROL, DIGIT2);
        assertThat(marked()).containsExactly("compare");
        assertThat(told("compare")).isEqualTo("End Comparing");
        desk.presses(CONTROL, DIGIT4).presses(CONTROL, DIGIT2);
        assertThat(marked()).containsExactly("compare");
        desk.presses(CONTROL, DIGIT2);
        assertEnded();
        desk.presses(CONTROL, DIGIT4).presses(CONTROL, DIGIT2);
        assertThat(marked()).containsExactly("compare");
        desk.clicks("#workspace-compare");
        assertEnded();
    }

    private void assertEnded() {
        assertThat(marked()).containsExactly("read");
        assertThat(desk.window().desks().comparing().isOn()).isFalse();
        assertThat(told("compare")).isEqualTo("Compare Versions");
    }

    /// What a button would do, by its tooltip, without the keys.
    private String told(String workspace) {
        return Desk.onFx(() -> button(workspace).getTooltip().getText()).replaceAll(" \\(.*", "");
    }

    private List<String> marked() {
        return Stream.of("read", "compare", "excerpt", "overview")
                .filter(one -> Desk.onFx(() -> button(one).isSelected()))
                .toList();
    }

    private ToggleButton button(String workspace) {
        return (ToggleButton) desk.node("#workspace-" + workspace).orElseThrow();
    }
}
