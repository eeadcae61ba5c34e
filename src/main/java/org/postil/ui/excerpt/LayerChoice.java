package org.postil.ui.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;
import org.postil.ui.fx.Texts;

/// Which kinds of tags a sheet marks: a menu with a tick before each.
final class LayerChoice extends MenuButton {

    private final Runnable changed;
    private List<Layer> layers = List.of();
    private List<LayerId> chosen = List.of();

    LayerChoice(Runnable changed) {
        this.changed = changed;
        setId("sheet-marked");
    }

    /// Shows what is chosen; a layer that is gone is not shown, but stays chosen.
    void show(List<Layer> all, List<LayerId> now) {
        if (!layers.equals(all)) {
            layers = all;
            getItems().setAll(all.stream().map(this::item).toList());
        }
        chosen = now;
        for (int i = 0; i < layers.size(); i++) {
            ((CheckMenuItem) getItems().get(i)).setSelected(now.contains(layers.get(i).id()));
        }
        String names =
                layers.stream()
                        .filter(layer -> now.contains(layer.id()))
                        .map(Layer::name)
                        .collect(Collectors.joining(", "));
        setText(names.isEmpty() ? Texts.text("ui.excerpt.marked.none") : names);
    }

    List<LayerId> chosen() {
        return chosen;
    }

    private CheckMenuItem item(Layer layer) {
        var item = new CheckMenuItem(layer.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose(layer.id(), item.isSelected()));
        return item;
    }

    private void choose(LayerId layer, boolean wanted) {
        var now = new ArrayList<>(chosen);
        now.remove(layer);
        if (wanted) now.add(layer);
        chosen = List.copyOf(now);
        changed.run();
    }
}
