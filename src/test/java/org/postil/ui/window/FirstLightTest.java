package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLightTest {

    @TempDir Path folder;

    @Test
    void pictures() {
        Desk desk = Desk.at(folder.resolve("data")).photographs("welcome-light", 1);
        desk.opensTheSample(folder.resolve("sample.postil")).photographs("window-light", 1);
        desk.selects("Generalissimo Stalin").presses(KeyCode.P).seesTheValueLine();
        desk.photographs("value-person-light", 1);
        assertThat(desk.tags()).isPositive();
        desk.quits();
    }
}
