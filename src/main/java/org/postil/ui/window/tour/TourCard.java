package org.postil.ui.window.tour;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// A card that tells one thing to do.
final class TourCard extends VBox {

    private static final double WIDTH = 300;

    TourCard(Step step, Tour tour) {
        getStyleClass().add("tour-card");
        setPrefWidth(WIDTH);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(step.text("title") + ". " + step.text("words"));
        getChildren().addAll(head(step, tour), words(step), foot(step, tour));
    }

    private static Node head(Step step, Tour tour) {
        var title = new Label(step.text("title"));
        title.getStyleClass().add("title");
        Button end = Icons.button(Feather.X, Texts.text("ui.tour.end"));
        end.setId("tour-end");
        end.setOnAction(_ -> tour.end());
        return row(title, gap(), end);
    }

    private static Node words(Step step) {
        var words = new Label(step.text("words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static Node foot(Step step, Tour tour) {
        var count = new Label(Texts.text("ui.tour.count", step.number(), Step.ALL.size()));
        count.getStyleClass().add("faint");
        String key = step == Step.END ? "ui.tour.done" : "ui.tour.skip";
        var skip = new Button(Texts.text(key));
        skip.setId("tour-skip");
        skip.setOnAction(_ -> tour.skip().ifPresent(Runnable::run));
        return row(count, gap(), skip);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
