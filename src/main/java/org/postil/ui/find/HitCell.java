package org.postil.ui.find;

import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.Hit;
import org.postil.text.RightToLeft;
import org.postil.ui.fx.Texts;

/// One passage that was found, with what stands around it, and where: by who speaks, or when it was
/// written, where the rows are sorted so.
final class HitCell extends ListCell<Row> {

    private final Supplier<Findings> found;
    private final Label left = new Label();
    private final Label words = new Label();
    private final Label right = new Label();
    private final Label place = new Label();
    private final Label sigla = new Label();
    private final GridPane row = new GridPane();

    HitCell(Supplier<Findings> found) {
        this.found = found;
        getStyleClass().add("hit");
        setPrefWidth(0);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("words");
        words.setMaxWidth(300);
        place.getStyleClass().add("faint");
        sigla.getStyleClass().add("faint");
        sigla.setMinWidth(USE_PREF_SIZE);
        row.getColumnConstraints()
                .setAll(half(HPos.RIGHT), new ColumnConstraints(), half(HPos.LEFT));
        row.getColumnConstraints()
                .addAll(new ColumnConstraints(210, 210, 210), new ColumnConstraints());
        row.addRow(0, left, words, right, place, sigla);
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Hit hit = item.first();
        left.setText(shown(hit.left()));
        words.setText(shown(hit.words().replaceAll("\\s+", " ")));
        right.setText(shown(hit.right()));
        String where = where(hit);
        place.setText(where);
        sigla.setText(item.sigla());
        String spoken = Texts.text("ui.find-all.place", where, item.sigla());
        setAccessibleText(hit.left() + hit.words() + hit.right() + ", " + spoken);
        setGraphic(row);
    }

    /// Its document; before that, what the rows are sorted by.
    private String where(Hit hit) {
        String document = hit.document().title();
        String key =
                switch (found.get().order()) {
                    case PLACE, LEFT, RIGHT -> "";
                    case DATE -> hit.document().metadata().date().map(one -> one.text()).orElse("");
                    case SPEAKER -> Order.speaker(hit, found.get().book()).orElse("");
                };
        return key.isEmpty() ? document : Texts.text("ui.find-all.place", key, document);
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
