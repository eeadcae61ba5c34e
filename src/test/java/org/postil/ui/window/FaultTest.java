package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What nobody foresaw is told, and nothing of what a text says.
class FaultTest {

    @TempDir Path folder;

    @Test
    void aFaultIsToldInASentenceAndTheWorkGoesOn() {
        Desk desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
        int before = desk.tags();
        desk.fx(() -> Windows.tell(desk.shell(), new IllegalStateException("a secret word")));
        desk.seesStatus("Something went wrong");
        assertThat(desk.label("#said")).doesNotContain("secret");
        desk.selects("President Truman").types("p").seesTheValueLine().accepts();
        desk.await(() -> desk.tags() == before + 1);
        desk.quits();
    }
}
