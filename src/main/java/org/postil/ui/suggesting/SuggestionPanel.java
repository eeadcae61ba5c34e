package org.postil.ui.suggesting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.LayerId;
import org.postil.session.suggesting.Queue;
import org.postil.session.suggesting.Queue.Sureness;
import org.postil.session.suggesting.Suggestion;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;

/// The queue: Enter accepts the current suggestion, Delete rejects it, E edits it first, A accepts
/// all like it; Up and Down go to others, Escape back to the text.
public final class SuggestionPanel extends VBox {

    private final SuggestionWishes wishes;
    private final Label count = new Label();
    private final FlowPane chips = new FlowPane(6, 4);
    private final Map<LayerId, ToggleButton> byLayer = new TreeMap<>();
    private final Segments<Sureness> sureness =
            new Segments<>(List.of(Sureness.values()), SuggestionPanel::words, this::see);
    private final ListView<Suggestion> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button goOn = new Button();
    private final Button accept = button("accept", Feather.CHECK);
    private final Button reject = button("reject", Feather.X);
    private final Button edit = button("edit", Feather.EDIT_2);
    private final Button alike = button("alike", Feather.CHECK_CIRCLE);
    private final VBox deeds;
    private SuggestionLook look = SuggestionLook.of(Codebook.empty());
    private Queue queue = Queue.EMPTY;
    private String text = "";
    private boolean showing;

    public SuggestionPanel(SuggestionWishes wishes) {
        this.wishes = wishes;
        getStyleClass().add("suggestion-panel");
        fillList();
        accept.setOnAction(_ -> wishes.accept().run());
        reject.setOnAction(_ -> wishes.reject().run());
        edit.setOnAction(_ -> wishes.edit().run());
        alike.setOnAction(_ -> wishes.acceptAlike().run());
        var singly = new HBox(6, accept, reject, edit);
        for (Button one : List.of(accept, reject, edit, alike)) one.setMaxWidth(Double.MAX_VALUE);
        singly.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
        deeds = new VBox(6, alike, singly);
        deeds.getStyleClass().add("deeds");
        var filters = new VBox(8, chips, sureness);
        filters.getStyleClass().add("filter-line");
        getChildren().addAll(heading(), filters, list, deeds);
        show(Queue.EMPTY, Optional.empty(), look, 0);
    }

    /// Shows the queue of a version.
    ///
    /// @param names how suggestions are called with the register as it is
    /// @param elsewhere how much waits in other documents
    public void show(Queue now, Optional<Witness> version, SuggestionLook names, int elsewhere) {
        queue = now;
        text = version.map(Witness::text).orElse("");
        look = names;
        List<Suggestion> seen = now.seen();
        showing = true;
        if (!list.getItems().equals(seen)) list.getItems().setAll(seen);
        else list.refresh();
        now.current().ifPresent(this::choose);
        sureness.show(now.sureness());
        showing = false;
        showChips();
        int at = now.current().map(seen::indexOf).orElse(-1) + 1;
        count.setText(seen.isEmpty() ? "" : Texts.text("ui.suggestions.count", at, seen.size()));
        nothing.setText(
                Texts.text(
                        now.all().isEmpty() ? "ui.suggestions.none" : "ui.suggestions.none-seen"));
        goOn.setText(Texts.text("ui.suggestions.go-on", elsewhere));
        goOn.setVisible(elsewhere > 0);
        showDeeds();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void showDeeds() {
        Optional<Suggestion> current = queue.current();
        deeds.setDisable(current.isEmpty());
        edit.setDisable(current.filter(Suggestion::hasValue).isEmpty());
        int like = queue.alike().size();
        alike.setText(Texts.text("ui.suggestions.alike", like));
        alike.setDisable(like < 2);
    }

    /// Chips stay as long as there is something of their kind, so that none loses the focus.
    private void showChips() {
        Map<LayerId, Integer> counts = queue.counts();
        if (!byLayer.keySet().equals(counts.keySet())) {
            byLayer.keySet().retainAll(counts.keySet());
            counts.keySet().forEach(layer -> byLayer.computeIfAbsent(layer, this::chip));
            chips.getChildren().setAll(byLayer.values());
        }
        byLayer.forEach((layer, chip) -> {
            int size = counts.getOrDefault(layer, 0);
            chip.setText(Integer.toString(size));
            chip.setSelected(!queue.hidden().contains(layer));
            chip.setAccessibleText(look.layer(layer).name() + ": " + size);
        });
    }

    private ToggleButton chip(LayerId layer) {
        var kind = look.layer(layer);
        boolean lettered = !kind.letter().isEmpty();
        var chip = new ToggleButton();
        chip.setGraphic(lettered ? LayerBadge.letter(kind) : sign(layer));
        chip.setId("suggested-" + layer);
        chip.getStyleClass().addAll("flat", "chip");
        chip.setTooltip(new Tooltip(kind.name()));
        chip.setOnAction(_ -> wishes.see().accept(queue.turned(layer)));
        return chip;
    }

    private static FontIcon sign(LayerId layer) {
        return Icons.of(layer.equals(LayerId.ASIDE) ? Feather.EYE_OFF : Feather.INFO);
    }

    private void see(Sureness wanted) {
        if (!showing) wishes.see().accept(queue.only(wanted));
    }

    private void choose(Suggestion one) {
        int index = list.getItems().indexOf(one);
        if (list.getSelectionModel().getSelectedIndex() == index) return;
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 1));
    }

    private void fillList() {
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        goOn.setId("suggestions-go-on");
        goOn.setOnAction(_ -> wishes.goOn().run());
        var empty = new VBox(8, nothing, goOn);
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        list.setAccessibleText(Texts.text("ui.panel.suggestions"));
        list.setAccessibleHelp(Texts.text("ui.suggestions.help"));
        list.setCellFactory(_ -> new SuggestionCell(() -> look, one -> one.span().of(text)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> {
                    if (one != null && !showing) wishes.go().accept(one);
                });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        Map<KeyCode, Runnable> meant =
                Map.of(
                        KeyCode.ENTER, queue.current().isEmpty() ? wishes.goOn() : wishes.accept(),
                        KeyCode.DELETE, wishes.reject(),
                        KeyCode.BACK_SPACE, wishes.reject(),
                        KeyCode.E, wishes.edit(),
                        KeyCode.A, wishes.acceptAlike(),
                        KeyCode.ESCAPE, wishes.leave());
        Runnable deed = meant.get(key.getCode());
        if (deed == null) return;
        deed.run();
        key.consume();
    }

    private HBox heading() {
        var title = new Label(Texts.text("ui.panel.suggestions"));
        title.getStyleClass().add("title");
        count.setId("suggestion-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading = new HBox(8, title, gap, count);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private static Button button(String id, Feather icon) {
        var button = new Button(Texts.text("ui.suggestions." + id, 0), Icons.of(icon));
        button.setId("suggestion-" + id);
        button.setTooltip(new Tooltip(Texts.text("ui.suggestions." + id + ".hint")));
        return button;
    }

    private static String words(Sureness one) {
        return switch (one) {
            case ALL -> Texts.text("ui.suggestions.all");
            case SURE -> Texts.text("ui.suggestions.sure-ones");
            case UNSURE -> Texts.text("ui.suggestions.unsure");
        };
    }
}
