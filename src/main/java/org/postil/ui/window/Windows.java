package org.postil.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.postil.session.Sample;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.window.memory.Memory;

/// Starts the window of Postil.
public final class Windows {

    private Windows() {}

    /// Shows the window and returns when it is closed.
    ///
    /// @param files projects to open; only the first is
    public static void launch(List<Path> files) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> show(files, closed));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(List<Path> files, CountDownLatch closed) {
        var stage = new Stage();
        stage.setOnHidden(_ -> closed.countDown());
        new Shell(stage, Memory.ofThisMachine(), Dialogs.of(stage), Sample::create).show(files);
    }
}
