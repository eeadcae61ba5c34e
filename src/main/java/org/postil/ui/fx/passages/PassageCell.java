package org.postil.ui.fx.passages;

import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;

/// A passage with its check box; the words stand one below the other.
final class PassageCell<T> extends ListCell<T> {

    private final CheckedPassages<T> list;
    private final CheckBox check = new CheckBox();
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label place = new Label();
    private final Label remark = new Label();
    private final VBox where = new VBox(place, remark);
    private final GridPane row = new GridPane();

    PassageCell(CheckedPassages<T> list) {
        this.list = list;
        getStyleClass().add("passage-cell");
        setPrefWidth(0);
        row.getStyleClass().add("row");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("words");
        words.setMaxWidth(320);
        place.getStyleClass().add("faint");
        remark.getStyleClass().add("remark");
        check.setFocusTraversable(false);
        check.setOnAction(_ -> list.turn(getIndex()));
        where.getStyleClass().add("where");
        row.getColumnConstraints()
                .setAll(fixed(30), half(HPos.RIGHT), own(), half(HPos.LEFT), fixed(210));
        row.addRow(0, check, before, words, after, where);
    }

    @Override
    protected void updateItem(@Nullable T passage, boolean empty) {
        super.updateItem(passage, empty);
        if (empty || passage == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        PassageLine line = list.line(passage);
        before.setText(line.before());
        words.setText(line.words());
        after.setText(line.after());
        place.setText(line.place());
        remark.setText(line.remark());
        remark.setManaged(!line.remark().isEmpty());
        check.setAccessibleText(line.words());
        check.setSelected(list.isChecked(getIndex()));
        String state = Texts.text(check.isSelected() ? "ui.passages.on" : "ui.passages.off");
        setAccessibleText(
                String.join(
                        ", ",
                        state,
                        line.before() + line.words() + line.after(),
                        line.place(),
                        line.remark()));
        setGraphic(row);
    }

    private static ColumnConstraints fixed(double width) {
        var column = new ColumnConstraints(width, width, width);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private static ColumnConstraints own() {
        return new ColumnConstraints();
    }

    private static ColumnConstraints half(HPos side) {
        var column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(side);
        return column;
    }
}
