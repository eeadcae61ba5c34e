package org.postil.ui.fx.access;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Names fields and boxes of choices for screen readers. The accessible text of such a control is
/// spoken instead of what is in it; its name is its label's. Where no label stands beside it on the
/// screen, it is given one that nobody sees.
public final class Naming {

    private Naming() {}

    /// Names a field that has no label on the screen.
    public static void name(Node field, String words) {
        name(field, new ReadOnlyStringWrapper(words));
    }

    /// The same with words that change.
    public static void name(Node field, ObservableValue<String> words) {
        var label = new Label();
        label.accessibleTextProperty().bind(words);
        label.setLabelFor(field);
    }
}
