package org.postil.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.edit.history.Step;
import org.postil.ui.fx.Texts;

/// All that was done, the last above, and what of it was taken back. Enter or a click goes to where
/// a step was the last one: later ones are taken back, earlier ones done again.
public final class HistoryPanel extends VBox {

    private final LongConsumer go;
    private final ListView<Moment> moments = new ListView<>();
    private final Label nothing = new Label(Texts.text("ui.history.nothing"));
    private List<Moment> shown = List.of();

    /// @param go to where the step with this number was the last; 0 is before the first
    public HistoryPanel(LongConsumer go) {
        this.go = go;
        getStyleClass().add("history-panel");
        VBox.setVgrow(moments, Priority.ALWAYS);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        moments.setPlaceholder(nothing);
        moments.setAccessibleText(Texts.text("ui.panel.history"));
        moments.setCellFactory(_ -> new MomentCell());
        moments.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        moments.setOnMouseClicked(_ -> goToChosen());
        getChildren().addAll(heading(), moments);
    }

    /// Shows what was done.
    ///
    /// @param done what can be undone, the last first
    /// @param undone what can be redone, the next first
    /// @param shortened where steps before these were dropped
    public void show(List<Step> done, List<Step> undone, boolean shortened) {
        var now = new ArrayList<Moment>();
        undone.reversed().forEach(step -> now.add(new Moment.Undone(step)));
        for (int i = 0; i < done.size(); i++) now.add(new Moment.Done(done.get(i), i == 0));
        if (!now.isEmpty() || shortened) now.add(new Moment.Start(done.isEmpty(), shortened));
        if (now.equals(shown)) return;
        shown = now;
        moments.getItems().setAll(now);
        moments.getSelectionModel().select(undone.size());
        moments.scrollTo(Math.max(0, undone.size() - 3));
    }

    @Override
    public void requestFocus() {
        moments.requestFocus();
    }

    private static HBox heading() {
        var title = new Label(Texts.text("ui.panel.history"));
        title.getStyleClass().add("title");
        var heading = new HBox(title);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        goToChosen();
        key.consume();
    }

    private void goToChosen() {
        Moment chosen = moments.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.isNow()) go.accept(chosen.number());
    }
}
