package org.postil.ui.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/// Whether a screen reader can say what each control is.
///
/// The accessible text of a field is spoken instead of what is written in it, and is not its name:
/// that is a label's alone (`WinAccessible`, `MacAccessible`).
public final class Names {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private Names() {}

    /// What is wrong; nothing where all is well.
    public static List<String> faults(Scenery scenery) {
        Stream<String> nameless =
                scenery.controls().stream()
                        .filter(node -> !WORD.matcher(name(node)).find())
                        .map(node -> "no name: " + Scenery.describe(node));
        Stream<String> roleless =
                scenery.controls().stream()
                        .filter(node -> !hasRole(node))
                        .map(node -> "no role: " + Scenery.describe(node));
        Stream<String> hiding =
                scenery.controls().stream()
                        .filter(node -> isField(node) && node.getAccessibleText() != null)
                        .map(node -> "its name hides what is in it: " + Scenery.describe(node));
        Stream<String> silent =
                scenery.lines().stream()
                        .filter(line -> text(line).isBlank())
                        .map(line -> "a line says nothing: " + Scenery.describe(line));
        return Stream.of(nameless, roleless, hiding, silent).flatMap(faults -> faults).toList();
    }

    private static String name(Node node) {
        return isField(node) || text(node).isBlank() ? label(node) : text(node);
    }

    private static boolean isField(Node node) {
        return node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
    }

    private static boolean hasRole(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
    }

    private static String label(Node node) {
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return label instanceof Node named ? text(named) : "";
    }

    private static String text(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }
}
