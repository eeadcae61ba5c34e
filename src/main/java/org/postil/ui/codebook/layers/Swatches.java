package org.postil.ui.codebook.layers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.postil.model.codebook.Codebook;
import org.postil.ui.fx.Texts;

/// Colours to choose from: told apart by most eyes, and dark enough for lines on a light page. The
/// first are least like those of the kinds that every project has, which come last.
public final class Swatches extends FlowPane {

    /// A colour and the end of the key of its name in the message bundle.
    private record Swatch(String colour, String name) {}

    private static final List<Swatch> ALL =
            List.of(
                    new Swatch("#B91C1C", "red"),
                    new Swatch("#4338CA", "indigo"),
                    new Swatch("#8A6D00", "mustard"),
                    new Swatch("#0E7490", "petrol"),
                    new Swatch("#4D7C0F", "olive"),
                    new Swatch("#BE185D", "rose"),
                    new Swatch("#7C4A21", "brown"),
                    new Swatch("#475569", "slate"),
                    new Swatch("#D55E00", "vermillion"),
                    new Swatch("#0072B2", "blue"),
                    new Swatch("#009E73", "green"),
                    new Swatch("#CC79A7", "purple"));

    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    Swatches(Consumer<String> chosen) {
        super(3, 3);
        getStyleClass().add("swatches");
        for (Swatch swatch : ALL) getChildren().add(button(swatch));
        group.selectedToggleProperty()
                .addListener((_, _, now) -> {
                    if (now != null && !showing) chosen.accept((String) now.getUserData());
                });
    }

    /// Marks this colour, if it is among them.
    void show(String colour) {
        showing = true;
        group.selectToggle(
                group.getToggles().stream()
                        .filter(toggle -> colour.equals(toggle.getUserData()))
                        .findFirst()
                        .orElse(null));
        showing = false;
    }

    /// The first colour that no kind of tag has; any where all are used.
    public static String free(Codebook book) {
        Optional<Swatch> free =
                ALL.stream()
                        .filter(swatch ->
                                book.layers().stream()
                                        .noneMatch(one -> one.colour().equals(swatch.colour)))
                        .findFirst();
        return free.orElse(ALL.getFirst()).colour;
    }

    private Node button(Swatch swatch) {
        String name = Texts.text("ui.layers.colour." + swatch.name);
        var button = new ToggleButton("", new Circle(8, Color.web(swatch.colour)));
        button.getStyleClass().addAll("flat", "swatch");
        button.setUserData(swatch.colour);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setToggleGroup(group);
        return button;
    }
}
