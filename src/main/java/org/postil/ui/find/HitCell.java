package org.postil.ui.find;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.find.Hit;
import org.postil.text.RightToLeft;
import org.postil.ui.fx.Texts;

/// One place that was found, with what stands around it.
final class HitCell extends ListCell<Hit> {

    private final Label left = new Label();
    private final Label words = new Label();
    private final Label right = new Label();
    private final Label place = new Label();
    private final GridPane row = new GridPane();

    HitCell() {
        getStyleClass().add("hit");
        setPrefWidth(0);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("words");
        words.setMaxWidth(300);
        place.getStyleClass().add("faint");
        row.getColumnConstraints()
                .setAll(half(HPos.RIGHT), new ColumnConstraints(), half(HPos.LEFT));
        row.getColumnConstraints().add(new ColumnConstraints(230, 230, 230));
        row.addRow(0, left, words, right, place);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        left.setText(shown(hit.left()));
        words.setText(shown(hit.words().replaceAll("\\s+", " ")));
        right.setText(shown(hit.right()));
        String where =
                Texts.text("ui.find-all.place", hit.document().title(), hit.witness().siglum());
        place.setText(where);
        setAccessibleText(hit.left() + hit.words() + hit.right() + ", " + where);
        setGraphic(row);
    }

    private static String shown(String words) {
        return RightToLeft.withBlanks(words);
    }

    private static ColumnConstraints half(HPos side) {
        var column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(side);
        return column;
    }
}
