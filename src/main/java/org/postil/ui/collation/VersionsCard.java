package org.postil.ui.collation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.postil.collation.Apparatus;
import org.postil.message.Brief;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.session.comparing.AllVersions;
import org.postil.session.comparing.AllVersions.Place;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.PlainText;

/// All versions of a document at once: as a table with a column for each, as one text with the
/// others' readings in their place, or as a list of readings under a base.
public final class VersionsCard extends VBox {

    private static final int LONGEST = 90;

    /// In a cell of the table.
    private static final int LONGEST_CELL = 400;

    /// A column that says no words of the text, in pixels.
    private static final double NARROW = 64;

    private static final double WEIGHT = 150;
    private static final double LEAST = 140;
    private static final double SCROLL_BAR = 20;

    private final BiConsumer<Id<Witness>, Span> go;
    private final Segments<View> views =
            new Segments<>(
                    List.of(View.values()),
                    one -> words("view." + one.name().toLowerCase(Locale.ROOT)),
                    _ -> fill());
    private final ComboBox<String> base = new ComboBox<>();
    private final CheckBox mattering = new CheckBox(words("mattering"));
    private final Label count = new Label();
    private final TableView<Apparatus.Entry> table = new TableView<>();
    private final PlainText text = new PlainText(words("text"));
    private final VirtualizedScrollPane<PlainText> scroll = new VirtualizedScrollPane<>(text);
    private Optional<AllVersions> shown = Optional.empty();
    private boolean showing;

    private enum View {
        TABLE,
        INLINE,
        READINGS
    }

    /// @param go shows words of a version
    public VersionsCard(BiConsumer<Id<Witness>, Span> go) {
        this.go = go;
        getStyleClass().add("versions-card");
        base.setId("versions-base");
        base.setOnAction(_ -> fill());
        mattering.setId("versions-mattering");
        mattering.setSelected(true);
        mattering.setOnAction(_ -> fill());
        count.getStyleClass().add("faint");
        count.setId("versions-count");
        var named = new Label(words("base"));
        named.setLabelFor(base);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(10, views, named, base, mattering, gap, count);
        line.getStyleClass().add("line");
        table.setId("versions-table");
        table.widthProperty().subscribe(this::spread);
        table.setAccessibleText(words("table"));
        table.setPlaceholder(new Label(words("none")));
        table.setOnMouseClicked(_ -> goToChosen());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) goToChosen();
        });
        text.setId("versions-text");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(line, table);
    }

    /// Shows this comparison.
    public void show(AllVersions now) {
        shown = Optional.of(now);
        showing = true;
        int before = Math.max(0, base.getSelectionModel().getSelectedIndex());
        base.getItems().setAll(now.versions().stream().map(Witness::siglum).toList());
        base.getSelectionModel().select(Math.min(before, now.versions().size() - 1));
        columns(now);
        showing = false;
        fill();
    }

    @Override
    public void requestFocus() {
        views.requestFocus();
    }

    private void fill() {
        if (showing || shown.isEmpty()) return;
        AllVersions now = shown.get();
        List<Place> places = now.places(chosenBase(), mattering.isSelected());
        count.setText(words("count", places.size(), now.apparatus().entries().size()));
        boolean tabled = views.value() == View.TABLE;
        getChildren().set(1, tabled ? table : scroll);
        switch (views.value()) {
            case TABLE ->
                    table.getItems()
                            .setAll(
                                    places.stream()
                                            .map(one -> now.apparatus().entries().get(one.at()))
                                            .toList());
            case INLINE -> inline(now, places);
            case READINGS -> readings(now, places);
        }
    }

    /// One text, that of the base; behind each of its words that differ, what the others have.
    private void inline(AllVersions now, List<Place> places) {
        String all = now.versions().get(chosenBase()).text();
        text.clear();
        int at = 0;
        for (Place one : places) {
            if (one.words().start() < at) continue;
            text.append(all.substring(at, one.words().start()), "");
            text.append(one.words().of(all), "base-reading");
            text.append(" [" + others(one) + "] ", "other-reading");
            at = one.words().end();
        }
        text.append(all.substring(at), "");
        text.showFrom(places.isEmpty() ? 0 : places.getFirst().words().start());
    }

    /// A line for each place: the base's words, a bracket, what the others have.
    private void readings(AllVersions now, List<Place> places) {
        text.clear();
        for (Place one : places) {
            Apparatus.Entry entry = now.apparatus().entries().get(one.at());
            text.append("¶ " + now.paragraph(entry, chosenBase()) + "\u2003", "place");
            text.append(lemma(one, now.versions().get(chosenBase()).text()), "lemma");
            text.append("] " + others(one) + "\n", "");
        }
        text.showFrom(0);
    }

    /// Where the base has nothing, the words before the place.
    private static String lemma(Place one, String base) {
        if (!one.base().isEmpty()) return Brief.ends(one.base(), LONGEST);
        int start = one.words().start();
        for (int words = 0; words < 2 && start > 0; words++) {
            start = Breaks.wordBefore(base, start).start();
        }
        String before = base.substring(start, one.words().start()).strip();
        return before.isEmpty() ? words("omitted") : words("behind", before.replace('\n', ' '));
    }

    private static String others(Place one) {
        return one.others().entrySet().stream()
                .map(other -> reading(other.getKey()) + " " + other.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String reading(String words) {
        return words.isEmpty() ? words("omitted") : words;
    }

    private void columns(AllVersions now) {
        table.getColumns().clear();
        fix(column(words("paragraph"), entry -> "¶ " + now.paragraph(entry, chosenBase())), NARROW);
        for (int i = 0; i < now.versions().size(); i++) {
            int version = i;
            column(
                    now.versions().get(i).siglum(),
                    entry -> Brief.ends(reading(now.reading(entry, version)), LONGEST_CELL));
        }
        fix(column(words("kind"), one -> Texts.text("ui.compare.rank." + rank(one))), WEIGHT);
        spread();
    }

    /// The versions share what room the others leave.
    private void spread() {
        List<TableColumn<Apparatus.Entry, ?>> all = table.getColumns();
        double room = table.getWidth() - NARROW - WEIGHT - SCROLL_BAR;
        for (int i = 1; i + 1 < all.size(); i++) {
            all.get(i).setPrefWidth(Math.max(LEAST, room / (all.size() - 2)));
        }
    }

    private static void fix(TableColumn<Apparatus.Entry, String> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private static String rank(Apparatus.Entry entry) {
        return Kebab.of(entry.verdict().rank());
    }

    private interface Says {
        String of(Apparatus.Entry entry);
    }

    private TableColumn<Apparatus.Entry, String> column(String title, Says says) {
        var column = new TableColumn<Apparatus.Entry, String>(title);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.of(row.getValue())));
        column.setCellFactory(_ -> new ReadingCell());
        table.getColumns().add(column);
        return column;
    }

    /// Words that are wrapped, as wide as the column.
    private static final class ReadingCell extends TableCell<Apparatus.Entry, String> {

        private static final double PADDING = 18;

        private final Text words = new Text();

        ReadingCell() {
            words.getStyleClass().add("reading");
            widthProperty()
                    .subscribe(width ->
                            words.setWrappingWidth(Math.max(0, width.doubleValue() - PADDING)));
        }

        @Override
        protected void updateItem(@Nullable String now, boolean empty) {
            super.updateItem(now, empty);
            words.setText(empty || now == null ? "" : Texts.shown(now));
            setGraphic(empty || now == null ? null : words);
            setAccessibleText(words.getText());
        }
    }

    private void goToChosen() {
        Apparatus.Entry chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null || shown.isEmpty()) return;
        Witness version = shown.get().versions().get(chosenBase());
        go.accept(version.id(), chosen.readings().get(chosenBase()));
    }

    private int chosenBase() {
        return Math.max(0, base.getSelectionModel().getSelectedIndex());
    }

    private static String words(String key, Object... arguments) {
        return Texts.text("ui.versions." + key, arguments);
    }
}
