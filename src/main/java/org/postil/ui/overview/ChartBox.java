package org.postil.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// A selection of documents in one form: a line that selects them, its chart, and the passages
/// behind what was chosen of it.
public final class ChartBox extends VBox {

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox line = new HBox(8, field, count);
    private final VBox body = new VBox();
    private final BorderPane middle = new BorderPane(body);
    private final TimelinePane timeline;
    private final PassageList passages;
    private Content content =
            new Content(Chronicle.of(List.of()), Grid.EMPTY, Grid.EMPTY, Grid.EMPTY, Grid.EMPTY, 0);
    private Form form = Form.TIMELINE;

    ChartBox(OverviewWishes wishes) {
        getStyleClass().add("chart-box");
        timeline =
                new TimelinePane(
                        moment -> wishes.gone().accept(Passage.of(moment)), this::listMoments);
        passages = new PassageList(wishes.shown(), wishes.gone());
        field.getStyleClass().add("selection");
        field.setPromptText(Texts.text("ui.overview.filter"));
        Naming.name(field, Texts.text("ui.overview.filter"));
        field.textProperty().addListener(_ -> wishes.asked().accept(this));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("faint");
        count.setMinWidth(0);
        line.getStyleClass().add("find-line");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(line, middle);
        setAlone(true);
        refill();
    }

    /// What selects the documents, as it was typed; blank where all are.
    public String typed() {
        return field.getText();
    }

    /// Shows these.
    public void show(Content now) {
        content = now;
        count.setText(Texts.text("ui.overview.documents", now.documents()));
        refill();
    }

    /// Says why nothing was selected; what was shown stays.
    public void show(String problem) {
        count.setText(problem);
    }

    /// Alone it has room for the passages beside the chart; else they stand below.
    void setAlone(boolean alone) {
        middle.setRight(null);
        middle.setBottom(null);
        if (alone) middle.setRight(passages);
        else middle.setBottom(passages);
        passages.setBeside(alone);
    }

    void show(Form now) {
        form = now;
        passages.show(List.of());
        refill();
    }

    /// Puts this behind the line.
    void add(Node control) {
        line.getChildren().add(control);
    }

    PassageList passages() {
        return passages;
    }

    /// The chart that is shown, as it goes into a file.
    Written written() {
        return new Writing(form, content, timeline.chart()).written();
    }

    private void refill() {
        timeline.show(content.dates());
        Node shown =
                switch (form) {
                    case TIMELINE -> scrolling();
                    case DATES -> table(content.dateTable());
                    case VOICES -> table(content.voices());
                    case TOPICS -> table(content.topics());
                    case PEOPLE -> table(content.people());
                };
        VBox.setVgrow(shown, Priority.ALWAYS);
        body.getChildren().setAll(shown);
    }

    private Node table(Grid grid) {
        return new GridTable(form, grid, this::list);
    }

    private Node scrolling() {
        if (content.dates().size() == 0) {
            var nothing = new Label(Texts.text("timeline.nothing"));
            nothing.getStyleClass().addAll("faint", "placeholder");
            return nothing;
        }
        var pane = new ScrollPane(timeline);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    private void listMoments(List<Moment> moments) {
        passages.show(moments.stream().map(Passage::of).toList());
    }

    private void list(List<Passage> found) {
        passages.show(found);
        if (found.isEmpty()) return;
        passages.requestFocus();
        passages.step(0);
    }
}
