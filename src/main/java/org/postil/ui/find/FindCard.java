package org.postil.ui.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.HitOrder;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// Finds in all documents: a line to type into, and every place in its context, the words below
/// each other, sorted by where they stand or by what stands left or right of them. Enter goes to a
/// place.
public final class FindCard extends VBox {

    private final TextField field = new TextField();
    private final Segments<HitOrder> order =
            new Segments<>(List.of(HitOrder.values()), FindCard::words, _ -> refill());
    private final Label count = new Label();
    private final Label nothing = new Label(Texts.text("ui.find-all.hint"));
    private final ListView<Hit> list = new ListView<>();
    private final Latest<List<Hit>> sorting = new Latest<>(this::fill);
    private List<Hit> hits = List.of();

    /// @param asked told what is typed, whenever that changes
    /// @param go to this place
    public FindCard(Consumer<String> asked, Consumer<Hit> go) {
        getStyleClass().add("find-card");
        field.setId("find-all-field");
        field.setPromptText(Texts.text("ui.find-all.prompt"));
        Naming.name(field, Texts.text("ui.find-all"));
        field.textProperty().addListener((_, _, now) -> asked.accept(now));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-all-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        order.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(10, field, count, order);
        line.getStyleClass().add("find-line");
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        list.setId("find-all-hits");
        list.setPlaceholder(nothing);
        list.setAccessibleText(Texts.text("ui.find-all"));
        list.setCellFactory(_ -> new HitCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, go));
        list.setOnMouseClicked(_ -> chosen().ifPresent(go));
        VBox.setVgrow(list, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
        getChildren().addAll(line, list);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    public String typed() {
        return field.getText();
    }

    /// Shows what was found.
    public void show(List<Hit> found) {
        hits = List.copyOf(found);
        count.setText(Texts.text("ui.find-all.count", hits.size()));
        nothing.setText(Texts.text("ui.find-all.nothing"));
        refill();
    }

    /// Shows why nothing was looked for.
    public void show(String problem) {
        hits = List.of();
        count.setText("");
        nothing.setText(problem);
        refill();
    }

    /// Very many are put in order in the background.
    private void refill() {
        HitOrder wanted = order.value();
        List<Hit> all = hits;
        if (wanted == HitOrder.PLACE) {
            sorting.forget();
            fill(all);
        } else {
            sorting.ask(() -> wanted.sorted(all));
        }
    }

    private void fill(List<Hit> sorted) {
        list.getItems().setAll(sorted);
        if (!sorted.isEmpty()) list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private Optional<Hit> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void press(KeyEvent key, Consumer<Hit> go) {
        if (key.getCode() != KeyCode.ENTER) return;
        chosen().ifPresent(go);
        key.consume();
    }

    private void pressInField(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
        if (!down || list.getItems().isEmpty()) return;
        list.requestFocus();
        key.consume();
    }

    private static String words(HitOrder order) {
        return Texts.text("ui.find-all.order." + order.name().toLowerCase(Locale.ROOT));
    }
}
