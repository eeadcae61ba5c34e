package org.postil.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.postil.analysis.overview.Chronicle;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;
import org.postil.ui.overview.time.Together;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A box shows what was asked of it last.
class ChartBoxTest {

    private final CompletableFuture<Thread> counting = new CompletableFuture<>();
    private final CountDownLatch counted = new CountDownLatch(1);

    @Test
    void aTableThatIsCountedLateDoesNotCoverWhatIsLookedAt()
            throws InterruptedException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        var content = new Content(Chronicle.NOTHING, 1, this::count);
        content.table(Form.PEOPLE);
        ChartBox box =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            var made = new ChartBox(wishes(), new Together());
                            made.show(content);
                            made.show(Form.TOPICS);
                            made.show(Form.PEOPLE);
                            return made;
                        });
        assertThat(tables(box)).containsExactly("overview-people");
        Thread late = counting.join();
        counted.countDown();
        late.join();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(content.counted(Form.TOPICS)).isPresent();
        assertThat(tables(box)).containsExactly("overview-people");
    }

    /// Topics take until they are allowed to come.
    private Grid count(Form form) {
        if (form == Form.TOPICS) {
            counting.complete(Thread.currentThread());
            try {
                counted.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        var line = new Line(List.of(Cell.of("somebody", List::of)));
        return new Grid(List.of(form.id()), List.of(line));
    }

    private static List<String> tables(ChartBox box) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> box.lookupAll(".table-view").stream().map(Node::getId).toList());
    }

    private static OverviewWishes wishes() {
        return new OverviewWishes(_ -> {}, _ -> {}, _ -> {}, (_, _) -> {});
    }
}
