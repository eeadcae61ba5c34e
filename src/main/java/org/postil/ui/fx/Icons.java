package org.postil.ui.fx;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Feather icons. Size and colour come from the style sheets (`-fx-icon-size`, `-fx-icon-color`),
/// by style class; an inline style would take the icon itself away.
public final class Icons {

    private Icons() {}

    /// An icon beside words that say the same: screen readers pass it over.
    public static FontIcon of(Feather icon) {
        var node = new FontIcon(icon);
        node.setAccessibleRole(AccessibleRole.NODE);
        return node;
    }

    /// An icon that stands for these words, which a screen reader says.
    public static FontIcon of(Feather icon, String words) {
        var node = new FontIcon(icon);
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.setAccessibleText(words);
        return node;
    }

    /// A button with an icon only. The words are its tooltip, and what a screen reader says.
    public static Button button(Feather icon, String words) {
        var button = new Button("", of(icon));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// Gives a window Postil's own icon, in the sizes that systems show.
    public static void mark(Stage stage) {
        for (int size : List.of(16, 32, 64, 256)) {
            String file = "/org/postil/ui/icon/postil-" + size + ".png";
            String url = Objects.requireNonNull(Icons.class.getResource(file)).toExternalForm();
            stage.getIcons().add(new Image(url, true));
        }
    }
}
