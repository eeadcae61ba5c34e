package org.postil.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.fx.Fonts;
import org.postil.ui.fx.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A pane in a window of its own, and what a test does with it. All of it may be called from the
/// test's thread.
final class PaneOnScreen implements AutoCloseable {

    final WitnessPane pane;
    private final Scene scene;

    private PaneOnScreen(WitnessPane pane, Scene scene) {
        this.pane = pane;
        this.scene = scene;
    }

    static PaneOnScreen open(double width, double height) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        return onFx(() -> {
            Fonts.load();
            var pane = new WitnessPane();
            var scene = new Scene(pane, width, height);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return new PaneOnScreen(pane, scene);
        });
    }

    void show(Witness witness) {
        run(() -> pane.show(witness, CableSample.codebook()));
    }

    void reveal(int offset) {
        run(() -> pane.reveal(new Span(offset, offset)));
    }

    void select(String words) {
        String text = pane.witness().orElseThrow().text();
        int start = text.indexOf(words);
        run(() -> pane.select(new Span(start, start + words.length())));
    }

    /// The words that are selected.
    String selected() {
        return onFx(() -> pane.selection().of(pane.witness().orElseThrow().text()));
    }

    /// What a screen reader is told.
    @Nullable Object asked(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return onFx(() -> pane.focusTarget().queryAccessibleAttribute(attribute, parameters));
    }

    /// What a screen reader may do.
    void asks(AccessibleAction action, Object... parameters) {
        run(() -> pane.focusTarget().executeAccessibleAction(action, parameters));
    }

    /// Puts something else into the window.
    void fill(Supplier<Parent> content) {
        run(() -> scene.setRoot(content.get()));
    }

    void dress(Theme theme) {
        run(() -> theme.applyTo(scene));
    }

    void run(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
    }

    @Override
    public void close() {
        run(() -> scene.getWindow().hide());
    }

    /// Writes the pane as it is to a file under `target/screenshots`, twice its size.
    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(2, 2));
        WritableImage image = onFx(() -> scene.getRoot().snapshot(parameters, null));
        try {
            Path folder = Files.createDirectories(Path.of("target/screenshots"));
            Path file = folder.resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
