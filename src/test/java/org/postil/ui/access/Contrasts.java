package org.postil.ui.access;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.postil.ui.fx.Ink;

/// Whether what is read stands out from what it stands on, and so do icons and the edges of fields
/// (WCAG 2, 1.4.3 and 1.4.11).
public final class Contrasts {

    private static final double WORDS = 4.5;
    private static final double LARGE = 24;

    /// What icons and edges need.
    static final double SIGNS = 3;

    private Contrasts() {}

    /// What is wrong; nothing where all is well.
    public static List<String> faults(Scenery scenery) {
        return scenery.nodes().stream()
                .filter(node -> !node.isDisabled())
                .flatMap(node -> fault(node).stream())
                .toList();
    }

    private static Optional<String> fault(Node node) {
        if (node instanceof Text text) return words(text);
        return hasEdge(node) ? edge((Region) node) : Optional.empty();
    }

    private static Optional<String> words(Text text) {
        boolean isSeen = text.getFill() instanceof Color fill && fill.getOpacity() > 0;
        if (text.getText().isBlank() || !isSeen) return Optional.empty();
        boolean large = text instanceof FontIcon || text.getFont().getSize() >= LARGE;
        return fault(text, Surface.seen((Color) text.getFill(), text), large ? SIGNS : WORDS);
    }

    /// Its edge, or what fills it, tells a field from what it stands on. What stands in a field
    /// that can't be written in is only read.
    private static boolean hasEdge(Node node) {
        if (node instanceof TextInputControl field) return field.isEditable();
        if (node instanceof ComboBoxBase<?>) return true;
        Stream<String> styles = node.getStyleClass().stream();
        return (node.getParent() instanceof CheckBox || node.getParent() instanceof RadioButton)
                && styles.anyMatch(style -> style.equals("box") || style.equals("radio"));
    }

    private static Optional<String> edge(Region field) {
        Color under = Surface.under(field);
        return Surface.coats(field).stream()
                .map(Surface.Coat::colour)
                .max(comparingDouble(colour -> Ink.contrast(colour, under)))
                .flatMap(best -> fault(field, best, SIGNS));
    }

    private static Optional<String> fault(Node node, Color colour, double least) {
        Color under = Surface.under(node);
        double contrast = Ink.contrast(colour, under);
        if (contrast >= least) return Optional.empty();
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "%.2f instead of %.1f, %s on %s: %s",
                        contrast,
                        least,
                        web(colour),
                        web(under),
                        Scenery.describe(node instanceof Text ? node.getParent() : node)));
    }

    private static String web(Color colour) {
        return colour.toString().substring(2, 8);
    }
}
