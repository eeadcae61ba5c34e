package org.postil.ui.window.frame;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Texts;

/// A panel at the right of the window.
///
/// @param id its title stands in the message bundle under `ui.panel.` and this
/// @param show called while the panel is seen, whenever something may have changed
public record SidePanel(String id, Feather icon, Region node, Consumer<Sight> show) {

    public String title() {
        return Texts.text("ui.panel." + id);
    }
}
