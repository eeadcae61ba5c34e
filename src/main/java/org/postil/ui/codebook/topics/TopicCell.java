package org.postil.ui.codebook.topics;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.RegisterCounts.OfTopic;
import org.postil.ui.codebook.topics.TopicWishes.Drop;
import org.postil.ui.codebook.topics.TopicWishes.Where;
import org.postil.ui.fx.Texts;

/// A topic in the tree, with its counts. It can be dragged onto another, or between two.
final class TopicCell extends TreeCell<TopicRow> {

    private static final double EDGE = 0.28;

    private final Consumer<Drop> drop;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(8, name, count);

    TopicCell(Consumer<Drop> drop) {
        this.drop = drop;
        getStyleClass().addAll("register-cell", "topic-cell");
        name.getStyleClass().add("entry-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().addAll("faint", "count");
        count.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("entry");
        setPrefWidth(0);
        setOnDragDetected(this::startDrag);
        setOnDragOver(this::dragOver);
        setOnDragExited(_ -> mark(null));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(@Nullable TopicRow topic, boolean empty) {
        super.updateItem(topic, empty);
        if (empty || topic == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(topic.topic().name());
        count.setText(words(topic.counts()));
        setAccessibleText(topic.topic().name() + ", " + TopicForm.counted(topic.counts()));
        setGraphic(row);
    }

    private static String words(OfTopic counts) {
        if (counts.all() == 0) return "";
        return counts.own() == counts.all()
                ? Texts.text("ui.codebook.count", counts.own())
                : Texts.text("ui.topics.count", counts.own(), counts.all());
    }

    private void startDrag(MouseEvent drag) {
        if (isEmpty()) return;
        var content = new ClipboardContent();
        content.putString(getItem().topic().name());
        startDragAndDrop(TransferMode.MOVE).setContent(content);
        drag.consume();
    }

    private void dragOver(DragEvent drag) {
        if (!(drag.getGestureSource() instanceof TopicCell) || isEmpty()) return;
        drag.acceptTransferModes(TransferMode.MOVE);
        mark(where(drag));
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        boolean topic = drag.getGestureSource() instanceof TopicCell source && !source.isEmpty();
        if (topic && !isEmpty()) {
            var moved = ((TopicCell) drag.getGestureSource()).getItem().topic();
            drop.accept(new Drop(moved, getItem().topic(), where(drag)));
        }
        mark(null);
        drag.setDropCompleted(topic);
        drag.consume();
    }

    private Where where(DragEvent drag) {
        double part = drag.getY() / getHeight();
        if (part < EDGE) return Where.BEFORE;
        return part > 1 - EDGE ? Where.BEHIND : Where.UNDER;
    }

    private void mark(@Nullable Where where) {
        for (Where one : Where.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(
                            "drop-" + one.name().toLowerCase(java.util.Locale.ROOT)),
                    one == where);
        }
    }
}
