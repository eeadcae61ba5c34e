package org.postil.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.overview.time.TimelinePane;
import org.postil.ui.overview.time.Together;

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
    private final Latest<Counted> counted = new Latest<>(this::take);
    private Content content = Content.NOTHING;
    private Form form = Form.TIMELINE;

    /// A table that was counted.
    private record Counted(Form form, Grid grid) {}

    ChartBox(OverviewWishes wishes, Together together) {
        getStyleClass().add("chart-box");
        timeline =
                new TimelinePane(
                        together,
                        moment -> wishes.gone().accept(Passage.of(moment)),
                        this::listMoments);
        passages = new PassageList(wishes.shown(), wishes.gone());
        field.getStyleClass().add("selection");
        field.setPromptText(Texts.text("ui.overview.filter"));
        Naming.name(field, Texts.text("ui.overview.filter"));
        field.textProperty().addListener(_ -> wishes.asked().accept(this));
        HBox.setHgrow(field, Priority.ALWAYS);
        widthProperty()
                .addListener(_ -> {
                    if (middle.getRight() == passages) passages.fit(getWidth());
                });
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
        if (alone) passages.fit(getWidth());
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

    TimelinePane timeline() {
        return timeline;
    }

    PassageList passages() {
        return passages;
    }

    /// The chart that is shown, as it goes into a file.
    Written written() {
        return new Writing(form, content, timeline.chart()).written();
    }

    private void refill() {
        counted.forget();
        timeline.show(content.dates());
        if (form == Form.TIMELINE) {
            fill(scrolling());
            return;
        }
        content.counted(form)
                .ifPresentOrElse(grid -> take(new Counted(form, grid)), this::countTable);
    }

    /// What the same form showed stays until then.
    private void countTable() {
        Content now = content;
        Form wanted = form;
        if (table().filter(one -> one.form() == wanted).isEmpty()) {
            fill(faint("ui.overview.counting"));
        }
        counted.ask(() -> new Counted(wanted, now.table(wanted)));
    }

    private void take(Counted now) {
        table().filter(one -> one.fits(now.form, now.grid))
                .ifPresentOrElse(
                        one -> one.show(now.grid),
                        () -> fill(new GridTable(now.form, now.grid, this::list)));
    }

    private Optional<GridTable> table() {
        return body.getChildren().stream()
                .filter(GridTable.class::isInstance)
                .map(GridTable.class::cast)
                .findFirst();
    }

    private void fill(Node shown) {
        VBox.setVgrow(shown, Priority.ALWAYS);
        body.getChildren().setAll(shown);
    }

    private static Node faint(String key) {
        var words = new Label(Texts.text(key));
        words.getStyleClass().addAll("faint", "placeholder");
        words.setWrapText(true);
        return words;
    }

    private Node scrolling() {
        if (content.dates().size() == 0) return faint("timeline.nothing");
        var pane = new ScrollPane(timeline);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.viewportBoundsProperty()
                .addListener(_ -> timeline.setRoom(pane.getViewportBounds().getHeight()));
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
