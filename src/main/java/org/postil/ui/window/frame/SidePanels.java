package org.postil.ui.window.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Icons;

/// The panels at the right, one of them seen. The others are not told what to show until they are.
public final class SidePanels extends VBox {

    private final List<SidePanel> panels;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane tabs = new FlowPane();
    private final StackPane middle = new StackPane();
    private SidePanel seen;
    private Optional<Sight> sight = Optional.empty();
    private Runnable turned = () -> {};

    /// @param panels one or more; the first is seen first
    public SidePanels(List<SidePanel> panels) {
        this.panels = List.copyOf(panels);
        seen = panels.getFirst();
        getStyleClass().add("side-panels");
        tabs.getStyleClass().add("side-tabs");
        VBox.setVgrow(middle, Priority.ALWAYS);
        panels.forEach(panel -> tabs.getChildren().add(tab(panel)));
        getChildren().addAll(tabs, middle);
        group.selectedToggleProperty().addListener((_, before, now) -> follow(before, now));
        see(seen.id());
    }

    /// Shows this in the panel that is seen, and later in one that comes to be.
    public void show(Sight now) {
        sight = Optional.of(now);
        seen.show().accept(now);
    }

    /// Told whenever another panel is seen.
    public void onTurn(Runnable listener) {
        turned = listener;
    }

    public String seen() {
        return seen.id();
    }

    /// Lets this panel be seen; an unknown id changes nothing.
    public void see(String id) {
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).id().equals(id)) group.selectToggle(group.getToggles().get(i));
        }
    }

    public List<SidePanel> panels() {
        return panels;
    }

    @Override
    public void requestFocus() {
        seen.node().requestFocus();
    }

    /// The arrow keys choose a tab without pressing it; a press on the chosen one would leave none.
    private void follow(@Nullable Toggle before, @Nullable Toggle now) {
        if (now != null) show(panels.get(group.getToggles().indexOf(now)));
        else if (before != null) before.setSelected(true);
    }

    private void show(SidePanel now) {
        if (middle.getChildren().contains(now.node())) return;
        seen = now;
        middle.getChildren().setAll(now.node());
        sight.ifPresent(now.show());
        turned.run();
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
        return tab;
    }
}
