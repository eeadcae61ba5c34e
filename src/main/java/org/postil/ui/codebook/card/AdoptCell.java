package org.postil.ui.codebook.card;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postil.edit.adoption.Item;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.ui.fx.Texts;

/// An entry of a codebook that comes in: whether it is taken over, whether it is new, what it is,
/// and what differs.
final class AdoptCell extends ListCell<Item<?>> {

    private final Predicate<Item<?>> taken;
    private final CheckBox box = new CheckBox();
    private final Label state = new Label();
    private final Label kind = new Label();
    private final Label name = new Label();
    private final Label notes = new Label();
    private final HBox row = new HBox(10, box, state, kind, name, notes);

    AdoptCell(Predicate<Item<?>> taken, Consumer<Item<?>> turn) {
        this.taken = taken;
        getStyleClass().add("adopt-cell");
        box.setFocusTraversable(false);
        box.setOnAction(_ -> turn.accept(getItem()));
        box.setMinWidth(24);
        state.setMinWidth(70);
        kind.setMinWidth(80);
        kind.getStyleClass().add("faint");
        name.getStyleClass().add("entry-name");
        name.setMinWidth(120);
        name.setMaxWidth(260);
        notes.getStyleClass().add("faint");
        notes.setMinWidth(0);
        notes.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        row.getStyleClass().add("mention");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Item<?> item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        box.setVisible(item.adds());
        box.setSelected(taken.test(item));
        state.setText(stateOf(item));
        kind.setText(kindOf(item.result()));
        name.setText(nameOf(item.result()));
        String said = String.join(" · ", item.notes().stream().map(Texts::of).toList());
        box.setAccessibleText(name.getText());
        notes.setText(said);
        setTooltip(said.isEmpty() ? null : new javafx.scene.control.Tooltip(said));
        String spoken =
                state.getText() + ", " + kind.getText() + " " + name.getText() + ". " + said;
        setAccessibleText(taken.test(item) ? Texts.text("ui.passages.checked", spoken) : spoken);
        setGraphic(row);
    }

    private static String stateOf(Item<?> item) {
        return Texts.text("ui.adopt.state." + item.state().name().toLowerCase(Locale.ROOT));
    }

    private static String kindOf(Object entry) {
        return switch (entry) {
            case Person _ -> Texts.text("ui.adopt.person");
            case Topic _ -> Texts.text("ui.adopt.topic");
            case Layer _ -> Texts.text("ui.adopt.layer");
            default -> throw new IllegalArgumentException("an entry " + entry);
        };
    }

    private static String nameOf(Object entry) {
        return switch (entry) {
            case Person person -> person.name();
            case Topic topic -> topic.name();
            case Layer layer -> layer.name();
            default -> throw new IllegalArgumentException("an entry " + entry);
        };
    }
}
