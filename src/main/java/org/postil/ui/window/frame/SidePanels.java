package org.postil.ui.window.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.Icons;

/// The panels at the right, one of them seen. The others are not told what to show until they are.
public final class SidePanels extends VBox {

    private final List<SidePanel> panels;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox tabs = new HBox();
    private final StackPane middle = new StackPane();
    private SidePanel seen;
    private Optional<Sight> sight = Optional.empty();

    /// @param panels one or more; the first is seen first
    public SidePanels(List<SidePanel> panels) {
        this.panels = List.copyOf(panels);
        seen = panels.getFirst();
        getStyleClass().add("side-panels");
        tabs.getStyleClass().add("side-tabs");
        VBox.setVgrow(middle, Priority.ALWAYS);
        panels.forEach(panel -> tabs.getChildren().add(tab(panel)));
        getChildren().addAll(tabs, middle);
        see(seen.id());
    }

    /// Shows this in the panel that is seen, and later in one that comes to be.
    public void show(Sight now) {
        sight = Optional.of(now);
        seen.show().accept(now);
    }

    public String seen() {
        return seen.id();
    }

    /// Lets this panel be seen; an unknown id changes nothing.
    public void see(String id) {
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).id().equals(id)) see(i);
        }
    }

    public List<SidePanel> panels() {
        return panels;
    }

    @Override
    public void requestFocus() {
        seen.node().requestFocus();
    }

    private void see(int index) {
        seen = panels.get(index);
        group.selectToggle(group.getToggles().get(index));
        middle.getChildren().setAll(seen.node());
        sight.ifPresent(seen.show());
    }

    private ToggleButton tab(SidePanel panel) {
        var tab = new ToggleButton(panel.title(), Icons.of(panel.icon()));
        tab.setId("tab-" + panel.id());
        tab.getStyleClass().addAll("flat", "side-tab");
        tab.setToggleGroup(group);
        tab.setTooltip(new Tooltip(panel.title()));
        tab.setAccessibleText(panel.title());
        tab.setMinWidth(USE_PREF_SIZE);
        tab.selectedProperty()
                .subscribe(selected ->
                        tab.setContentDisplay(
                                selected ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        tab.setOnAction(_ -> see(panel.id()));
        return tab;
    }
}
