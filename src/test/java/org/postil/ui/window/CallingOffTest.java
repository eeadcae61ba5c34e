package org.postil.ui.window;

import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What takes long is called off by the keyboard.
class CallingOffTest {

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
    void whatTakesLongCanBeCalledOffAndTheFocusGoesBack() {
        Node before = desk.focused();
        var called = new AtomicInteger();
        desk.fx(() -> desk.shell().busy().begin("Reading", called::incrementAndGet));
        desk.await(() -> "cancel-busy".equals(desk.focused().getId()));
        desk.photographs("calling-off-light", 1);
        desk.fx(() -> ((Button) desk.focused()).fire());
        assertThat(called).hasValue(1);
        assertThat(desk.shell().busy().isVisible()).isFalse();
        assertThat(desk.focused()).isEqualTo(before);
        desk.fx(() -> desk.shell().busy().begin("Writing"));
        assertThat(desk.node("#cancel-busy").orElseThrow().isVisible()).isFalse();
        desk.presses(ENTER).fx(() -> desk.shell().busy().end());
        assertThat(called).hasValue(1);
    }
}
