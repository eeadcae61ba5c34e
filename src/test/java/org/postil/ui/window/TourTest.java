package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guided first start: cards that notice what is done.
class TourTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSampleForTheFirstTime() {
        desk = Desk.at(folder.resolve("data")).wouldName(folder.resolve("sample.postil"));
        desk.clicks("#sample").seesAProject();
        desk.await(() -> desk.node(".tour-card").isPresent());
    }

    @Test
    void eachCardNoticesWhatIsDone() {
        assertThat(title()).isEqualTo("Tag a date");
        desk.resizes(1000, 700).photographs("tour-light", 1).resizes(1440, 900);
        desk.goesTo("A").selects("I went alone.").types("x");
        assertThat(title()).isEqualTo("Tag a date");
        desk.selects("April 5, 1946").types("d").seesTheValueLine().accepts();
        desk.await(() -> title().equals("Tag a person"));
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine();
        assertThat(title()).isEqualTo("Tag a person");
        desk.accepts();
        desk.await(() -> title().equals("Take it back"));
        desk.undoes().await(() -> title().equals("Compare two versions"));
        desk.photographs("tour-back-light", 1).turnsDark();
        desk.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        desk.await(() -> title().equals("Begin a sheet for a class"));
        desk.photographs("tour-dark", 1);
        desk.selects("I went alone.").types("x");
        desk.await(() -> title().equals("That is the beginning"));
        desk.presses(KeyCode.SHIFT, KeyCode.F1).await(() -> desk.node(".tour-card").isEmpty());
        desk.quits();
    }

    @Test
    void itIsSkippedEndedAndFoundAgain() {
        desk.presses(KeyCode.SHIFT, KeyCode.F1).await(() -> title().equals("Tag a person"));
        desk.clicks("#tour-skip").await(() -> title().equals("Take it back"));
        desk.clicks("#tour-end").await(() -> desk.node(".tour-card").isEmpty());
        desk.presses(KeyCode.CONTROL, KeyCode.K).types("guided").accepts();
        desk.await(() -> title().equals("Tag a date"));
        desk.quits();
    }

    private String title() {
        return desk.node(".tour-card .title").map(title -> ((Label) title).getText()).orElse("");
    }
}
