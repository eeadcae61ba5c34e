package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;

/// What a project says as a whole, in several forms, one of them seen.
public final class OverviewCard extends VBox {

    private enum Form {
        TIMELINE,
        DATES,
        VOICES,
        TOPICS,
        PEOPLE
    }

    /// What is shown: the dates, and tables of which every row has a cell for each of its columns.
    ///
    /// @param voices document, speaker, how, turns, words, to whom
    /// @param topics document, topic, tags
    /// @param people document, person, tags
    public record Content(
            List<Moment> moments,
            List<List<String>> voices,
            List<List<String>> topics,
            List<List<String>> people) {

        public Content {
            moments = List.copyOf(moments);
            voices = List.copyOf(voices);
            topics = List.copyOf(topics);
            people = List.copyOf(people);
        }
    }

    private final Segments<Form> forms =
            new Segments<>(List.of(Form.values()), OverviewCard::words, _ -> refill());
    private final VBox body = new VBox();
    private final TimelinePane timeline;
    private Content content = new Content(List.of(), List.of(), List.of(), List.of());

    /// @param go to the words of a date, or to its document
    public OverviewCard(Consumer<Moment> go) {
        getStyleClass().add("overview-card");
        timeline = new TimelinePane(go);
        var line = new HBox(forms);
        line.getStyleClass().add("find-line");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(line, body);
        refill();
    }

    public void show(Content now) {
        content = now;
        refill();
    }

    @Override
    public void requestFocus() {
        forms.getChildren().getFirst().requestFocus();
    }

    private void refill() {
        timeline.show(content.moments());
        Node shown =
                switch (forms.value()) {
                    case TIMELINE -> scrolling();
                    case DATES -> table("dates", dates());
                    case VOICES -> table("voices", content.voices());
                    case TOPICS -> table("topics", content.topics());
                    case PEOPLE -> table("people", content.people());
                };
        VBox.setVgrow(shown, Priority.ALWAYS);
        body.getChildren().setAll(shown);
    }

    private Node scrolling() {
        if (content.moments().isEmpty()) {
            var nothing = new Label(Texts.text("timeline.nothing"));
            nothing.getStyleClass().addAll("faint", "placeholder");
            return nothing;
        }
        var pane = new ScrollPane(timeline);
        pane.setFitToWidth(true);
        return pane;
    }

    private List<List<String>> dates() {
        var rows = new ArrayList<List<String>>();
        for (Moment one : content.moments()) {
            rows.add(
                    List.of(
                            Texts.of(one.date().wording()),
                            Texts.text("timeline." + one.aspect().name().toLowerCase(Locale.ROOT)),
                            TimelinePane.words(one)));
        }
        return rows;
    }

    /// A table whose columns are named in the message bundle under its id, from 1 on.
    private static TableView<List<String>> table(String id, List<List<String>> rows) {
        var table = new TableView<List<String>>();
        table.setId("overview-" + id);
        table.setAccessibleText(Texts.text("ui.overview." + id));
        var nothing = new Label(Texts.text("ui.overview.nothing"));
        nothing.getStyleClass().addAll("faint", "placeholder");
        table.setPlaceholder(nothing);
        String[] names = Texts.text("ui.overview." + id + ".columns").split("\\|");
        for (int i = 0; i < names.length; i++) {
            int column = i;
            var shown = new TableColumn<List<String>, String>(names[i]);
            shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            boolean number = isNumber(rows, column);
            shown.setPrefWidth(number ? 64 : column == 0 ? 230 : names.length > 4 ? 160 : 260);
            if (number) {
                shown.setComparator((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b)));
            }
            table.getColumns().add(shown);
        }
        table.getItems().setAll(rows);
        return table;
    }

    private static boolean isNumber(List<List<String>> rows, int column) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.get(column).matches("\\d{1,9}"));
    }

    private static String words(Form form) {
        return Texts.text("ui.overview." + form.name().toLowerCase(Locale.ROOT));
    }
}
