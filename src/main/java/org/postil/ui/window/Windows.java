package org.postil.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.postil.log.Log;
import org.postil.message.Message;
import org.postil.session.Sample;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.window.memory.Memory;
import org.postil.ui.window.project.Early;

/// Starts the window of Postil.
public final class Windows {

    private Windows() {}

    /// Shows the window and returns when it is closed.
    ///
    /// @param files projects to open; only the first is
    public static void launch(List<Path> files) {
        var closed = new CountDownLatch(1);
        var memory = Memory.ofThisMachine();
        Optional<Early> first =
                files.stream().findFirst().map(file -> Early.of(file, memory.safety()));
        Platform.startup(() -> show(memory, first, closed));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(Memory memory, Optional<Early> first, CountDownLatch closed) {
        var stage = new Stage();
        stage.setOnHidden(_ -> closed.countDown());
        var shell = new Shell(stage, memory, Dialogs.of(stage), Sample::create);
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> tell(shell, fault));
        shell.show(first);
    }

    /// Says in a sentence that something went wrong that nobody foresaw; the log has the rest.
    static void tell(Shell shell, Throwable fault) {
        Log.failed(fault);
        shell.project().ifPresent(window -> window.work().say(Message.of("ui.status.fault")));
    }
}
