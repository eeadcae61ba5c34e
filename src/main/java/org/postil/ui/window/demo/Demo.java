package org.postil.ui.window.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.postil.session.Sample;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.window.Shell;
import org.postil.ui.window.memory.Memory;

/// Draws the window on a project into a picture and ends.
public final class Demo {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /// So many frames after the project is there, all is laid out.
    private static final int FRAMES = 30;

    private Demo() {}

    /// Shows the window on the project and writes it as a PNG of 1440 × 900 points.
    public static void picture(Path project, Path png) throws IOException {
        Memory memory = new Memory(Files.createTempDirectory("postil-demo"));
        var picture = new CompletableFuture<Picture>();
        Platform.startup(() -> show(project, memory, picture));
        picture.join().write(png);
    }

    private static void show(Path project, Memory memory, CompletableFuture<Picture> picture) {
        var stage = new Stage();
        var shell = new Shell(stage, memory, Dialogs.of(stage), Sample::create);
        shell.show(List.of(project));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (shell.shown().isPresent()) frames++;
                if (frames < FRAMES) return;
                stop();
                picture.complete(Picture.of(stage.getScene().getRoot(), 1));
                shell.quit();
            }
        }.start();
    }
}
