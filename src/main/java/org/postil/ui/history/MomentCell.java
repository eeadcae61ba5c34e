package org.postil.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.history.Step;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// One moment of the history: what was done and when. What was taken back is faint and says so.
final class MomentCell extends ListCell<Moment> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

    private final Label sign = new Label();
    private final Label words = new Label();
    private final Label time = new Label();
    private final HBox row = new HBox(6, sign, words, time);

    MomentCell() {
        getStyleClass().add("moment");
        time.getStyleClass().add("faint");
        time.setMinWidth(Label.USE_PREF_SIZE);
        sign.setMinWidth(20);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Moment moment, boolean empty) {
        super.updateItem(moment, empty);
        if (empty || moment == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(words(moment));
        time.setText(time(moment));
        sign.setGraphic(moment.isNow() ? Icons.of(Feather.CHEVRON_RIGHT) : null);
        pseudoClassStateChanged(UNDONE, moment instanceof Moment.Undone);
        setAccessibleText(spoken(moment));
        setGraphic(row);
    }

    private static String words(Moment moment) {
        return switch (moment) {
            case Moment.Done done -> label(done.step());
            case Moment.Undone undone -> label(undone.step());
            case Moment.Start start ->
                    Texts.text(start.shortened() ? "ui.history.shortened" : "ui.history.start");
        };
    }

    private static String time(Moment moment) {
        return switch (moment) {
            case Moment.Done done -> when(done.step().at());
            case Moment.Undone _ -> Texts.text("ui.history.undone");
            case Moment.Start _ -> "";
        };
    }

    private static String spoken(Moment moment) {
        String said = words(moment) + ", " + time(moment);
        return moment.isNow() ? Texts.text("ui.history.now", said) : said;
    }

    /// A label begins a sentence here.
    private static String label(Step step) {
        String words = Texts.of(step.label());
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.getDefault())
                + words.substring(first);
    }

    /// The time of today's steps, the day and time of earlier ones.
    private static String when(Instant at) {
        var local = at.atZone(ZoneId.systemDefault());
        boolean today = local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return (today ? TIME : DAY).format(local);
    }
}
