package org.postil.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.concordance.Strip;
import org.postil.ui.fx.Texts;

/// One document and its strip: a bar as long as the text, with a line for every place.
final class StripCell extends ListCell<Strip> {

    private static final double HEIGHT = 18;

    private final Label title = new Label();
    private final Label count = new Label();
    private final Bar bar = new Bar();
    private final HBox line = new HBox(12, title, count, bar);

    StripCell(Consumer<Row> gone) {
        getStyleClass().add("strip");
        setPrefWidth(0);
        title.setMinWidth(250);
        title.setPrefWidth(250);
        count.getStyleClass().add("faint");
        count.setMinWidth(70);
        HBox.setHgrow(bar, Priority.ALWAYS);
        line.getStyleClass().add("find-line");
        bar.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> go(click, gone));
    }

    @Override
    protected void updateItem(@Nullable Strip strip, boolean empty) {
        super.updateItem(strip, empty);
        if (empty || strip == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(strip.document().title());
        count.setText(Texts.text("ui.find-all.count", strip.rows().size()));
        bar.show(strip);
        setGraphic(line);
        String places =
                strip.rows().stream()
                        .limit(20)
                        .map(row -> Math.round(100 * Strip.place(row)) + "%")
                        .collect(Collectors.joining(", "));
        setAccessibleText(
                Texts.text(
                        "ui.find-all.strip",
                        strip.document().title(),
                        strip.rows().size(),
                        places));
    }

    private void go(MouseEvent click, Consumer<Row> gone) {
        Strip strip = getItem();
        if (strip == null) return;
        double place = click.getX() / bar.getWidth();
        strip.rows().stream()
                .min(Comparator.comparingDouble(row -> Math.abs(Strip.place(row) - place)))
                .ifPresent(gone);
    }

    /// The strip as it is drawn.
    private static final class Bar extends Region {

        private final Path path = new Path();
        private List<Row> shown = List.of();

        Bar() {
            getStyleClass().add("dispersion");
            setMinSize(80, HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
            path.getStyleClass().add("places");
            path.setManaged(false);
            getChildren().add(path);
        }

        void show(Strip now) {
            shown = now.rows();
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            path.getElements().clear();
            for (Row row : shown) {
                double x = 1 + Math.round(Strip.place(row) * (getWidth() - 3)) + 0.5;
                path.getElements().addAll(new MoveTo(x, 2), new LineTo(x, HEIGHT - 2));
            }
        }
    }
}
