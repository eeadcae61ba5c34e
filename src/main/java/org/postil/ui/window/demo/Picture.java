package org.postil.ui.window.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/// A picture of what is on the screen.
public record Picture(BufferedImage image) {

    /// Takes a node as it looks now. On the thread of the screen.
    ///
    /// @param scale 2 as on a screen with twice as many points
    public static Picture of(Node node, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        Image image = node.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return new Picture(copy);
    }

    /// Writes it as a PNG. Not on the thread of the screen.
    public void write(Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}
