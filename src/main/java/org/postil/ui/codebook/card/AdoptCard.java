package org.postil.ui.codebook.card;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.edit.adoption.Adoption;
import org.postil.edit.adoption.Item;
import org.postil.edit.adoption.Item.State;
import org.postil.ui.fx.Texts;

/// What a codebook that comes in would bring: what is new, what differs, what is there already. All
/// is checked at first; Space takes the check from one, Enter takes over what is checked.
public final class AdoptCard extends VBox {

    private final Adoption adoption;
    private final Consumer<Predicate<Item<?>>> done;
    private final Set<Item<?>> left = new HashSet<>();
    private final ListView<Item<?>> list = new ListView<>();
    private final Button take = new Button();

    /// @param done told which entries are to be taken over
    public AdoptCard(Adoption adoption, Consumer<Predicate<Item<?>>> done) {
        super(8);
        this.adoption = adoption;
        this.done = done;
        getStyleClass().add("adopt-card");
        var counts =
                new Label(
                        Texts.text(
                                "ui.adopt.counts",
                                adoption.count(State.NEW),
                                adoption.count(State.DIFFERENT),
                                adoption.count(State.SAME)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        take.setId("adopt-done");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> takeNow());
        var head = new HBox(10, counts, gap, take);
        head.getStyleClass().add("card-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setAccessibleText(Texts.text("ui.adopt.list"));
        list.getStyleClass().add("mention-list");
        list.setCellFactory(_ -> new AdoptCell(this::isTaken, this::turn));
        for (State state : State.values()) list.getItems().addAll(inState(state));
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(head, list);
        refresh();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private List<Item<?>> inState(State state) {
        return adoption.items().filter(item -> item.state() == state).toList();
    }

    private boolean isTaken(Item<?> item) {
        return item.adds() && !left.contains(item);
    }

    private void turn(Item<?> item) {
        if (!item.adds()) return;
        if (!left.remove(item)) left.add(item);
        list.refresh();
        refresh();
    }

    private void refresh() {
        int count = (int) adoption.items().filter(this::isTaken).count();
        take.setText(Texts.text("ui.adopt.do", count));
        take.setDisable(count == 0);
    }

    private void takeNow() {
        done.accept(item -> !left.contains(item));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            Item<?> chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) turn(chosen);
        } else if (key.getCode() == KeyCode.ENTER) {
            if (!take.isDisabled()) takeNow();
        } else {
            return;
        }
        key.consume();
    }
}
