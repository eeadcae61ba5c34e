package org.postil.ui.window.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.postil.model.codebook.Layer;

/// The menu bar and the tools under it; until they are first [#offer(List)]ed, their room.
public final class Bars extends VBox {

    private final Supplier<List<Entry.Top>> menus;
    private final Supplier<Tools> making;
    private Tools tools = new Tools();
    private Optional<List<Layer>> layers = Optional.empty();

    public Bars(Supplier<List<Entry.Top>> menus, Supplier<Tools> tools) {
        this.menus = menus;
        making = tools;
        getStyleClass().add("bars");
    }

    /// Makes both anew where there are other kinds of tag than before.
    public void offer(List<Layer> now) {
        if (layers.filter(now::equals).isPresent()) return;
        layers = Optional.of(now);
        remake();
    }

    private void remake() {
        tools = making.get();
        getChildren().setAll(Menus.bar(menus.get()), tools);
    }

    /// Greys what is not possible now.
    public void refresh() {
        tools.refresh();
    }
}
