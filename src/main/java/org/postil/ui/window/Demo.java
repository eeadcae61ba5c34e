package org.postil.ui.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.postil.session.Sample;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.window.memory.Memory;

/// Draws the window on a project into a picture, as for the README, and ends.
public final class Demo {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /// So many frames after the project is there, all is laid out.
    private static final int FRAMES = 30;

    private Demo() {}

    /// Shows the window on the project, where need be without a screen, and writes it as a PNG.
    public static void picture(Path project, Path png) throws IOException {
        Path memory = Files.createTempDirectory("postil-demo");
        var picture = new CompletableFuture<WritableImage>();
        Platform.startup(() -> show(project, new Memory(memory), picture));
        WritableImage image = picture.join();
        ImageIO.write(buffered(image), "png", png.toFile());
    }

    private static void show(
            Path project, Memory memory, CompletableFuture<WritableImage> picture) {
        var stage = new Stage();
        var shell = new Shell(stage, memory, Dialogs.of(stage), Sample::create);
        shell.show(List.of(project));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (shell.project().isPresent()) frames++;
                if (frames < FRAMES) return;
                stop();
                picture.complete(stage.getScene().snapshot(null));
                shell.quit();
            }
        }.start();
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) buffered.setRGB(x, y, pixels.getArgb(x, y));
        }
        return buffered;
    }
}
