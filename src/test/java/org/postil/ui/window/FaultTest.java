package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.ui.window.project.Early;
import org.postil.ui.window.project.Loaded;

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

    @Test
    void aFaultInReadingAFileLeavesTheWaysToBegin() {
        var reading =
                new FutureTask<Loaded>(() -> {
                    throw new IllegalStateException("a secret word");
                });
        reading.run();
        var early = new Early(folder.resolve("sample.postil"), reading);
        Desk desk =
                Desk.at(
                        folder.resolve("data"),
                        shell -> {
                            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
                            shell.show(Optional.of(early));
                        });
        desk.seesTheWelcome();
        desk.await(() -> desk.node(".busy").filter(Node::isVisible).isEmpty());
        desk.fx(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        desk.quits();
    }
}
