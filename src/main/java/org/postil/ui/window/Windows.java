package org.postil.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.postil.log.Log;
import org.postil.message.Message;
import org.postil.session.Sample;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.memory.Memory;
import org.postil.ui.window.project.Early;

/// Starts the window of Postil.
public final class Windows {

    /// So many frames after all is there, nothing is done any more.
    private static final int REST = 200;

    private Windows() {}

    /// Shows the window and returns when it is closed.
    ///
    /// @param files projects to open; only the first is
    public static void launch(List<Path> files) {
        launch(files, _ -> {});
    }

    /// Opens the window on a project as [#launch(List)] does, and closes it once it is at rest: so
    /// that the makers of an installer see what a start needs.
    public static void rehearse(Path file) {
        launch(List.of(file), Windows::quitAtRest);
    }

    private static void launch(List<Path> files, Consumer<Shell> then) {
        var closed = new CountDownLatch(1);
        var memory = Memory.ofThisMachine();
        // While the toolkit starts, the words are read.
        Thread.ofPlatform().daemon().name("postil-words").start(Texts::load);
        Optional<Early> first =
                files.stream().findFirst().map(file -> Early.of(file, memory.safety()));
        Platform.startup(() -> then.accept(show(memory, first, closed)));
        try {
            closed.await();
            memory.settle();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Shell show(Memory memory, Optional<Early> first, CountDownLatch closed) {
        var stage = new Stage();
        stage.setOnHidden(_ -> closed.countDown());
        var shell = new Shell(stage, memory, Dialogs.of(stage), Sample::create);
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> tell(shell, fault));
        shell.show(first);
        return shell;
    }

    private static void quitAtRest(Shell shell) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (shell.project().filter(MainWindow::isWhole).isPresent()) frames++;
                if (frames < REST) return;
                stop();
                shell.quit();
            }
        }.start();
    }

    /// Says in a sentence that something went wrong that nobody foresaw; the log has the rest.
    static void tell(Shell shell, Throwable fault) {
        Log.failed(fault);
        shell.project().ifPresent(window -> window.work().say(Message.of("ui.status.fault")));
    }
}
