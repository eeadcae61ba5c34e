package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.collation.variant.Variant;
import org.postil.session.comparing.Differences;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// All differences that are seen, one a line, in the order of the text or the gravest first. A
/// field leaves those whose words or reason hold what is typed. Enter or a click goes to one.
public final class DifferenceList extends VBox {

    private enum Order {
        PLACE,
        RANK
    }

    private final DifferenceWishes wishes;
    private final TextField search = new TextField();
    private final Segments<Order> order;
    private final ListView<Variant> list = new ListView<>();
    private final Label nothing = new Label();
    private Optional<Differences> shown = Optional.empty();
    private boolean showing;

    public DifferenceList(DifferenceWishes wishes) {
        this.wishes = wishes;
        getStyleClass().add("difference-list");
        order = new Segments<>(List.of(Order.values()), DifferenceList::words, _ -> refill());
        search.setPromptText(Texts.text("ui.compare.search"));
        Naming.name(search, Texts.text("ui.compare.search"));
        search.textProperty().subscribe(this::refill);
        var line = new VBox(8, search, order);
        line.getStyleClass().add("filter-line");
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        list.setPlaceholder(nothing);
        list.setAccessibleText(Texts.text("ui.panel.differences"));
        list.setCellFactory(_ -> new DifferenceCell(() -> shown));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(_ -> go());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(), line, list);
    }

    /// Shows these, or that nothing is compared.
    public void show(Optional<Differences> now) {
        shown = now;
        refill();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void refill() {
        String key = shown.isEmpty() ? "ui.compare.not-yet" : "ui.compare.none-seen";
        nothing.setText(Texts.text(key));
        var wanted = new ArrayList<Variant>();
        shown.ifPresent(now -> now.visible().stream().filter(this::isWanted).forEach(wanted::add));
        if (order.value() == Order.RANK) wanted.sort(Comparator.comparing(Variant::rank));
        showing = true;
        if (!list.getItems().equals(wanted)) list.getItems().setAll(wanted);
        else list.refresh();
        shown.flatMap(Differences::currentOne)
                .ifPresent(one -> {
                    list.getSelectionModel().select(one);
                    list.scrollTo(Math.max(0, wanted.indexOf(one) - 2));
                });
        showing = false;
    }

    private boolean isWanted(Variant one) {
        String words = search.getText().toLowerCase(Locale.ROOT).strip();
        if (words.isEmpty() || shown.isEmpty()) return true;
        var comparison = shown.get().compared().comparison();
        String all =
                one.a().of(comparison.a().text())
                        + '\n'
                        + one.b().of(comparison.b().text())
                        + '\n'
                        + Texts.of(one.verdict().reason());
        return all.toLowerCase(Locale.ROOT).contains(words);
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        go();
        key.consume();
    }

    private void go() {
        Variant chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !showing) wishes.go().accept(chosen);
    }

    private static String words(Order one) {
        return Texts.text("ui.compare.order." + (one == Order.PLACE ? "place" : "rank"));
    }

    private static HBox heading() {
        var title = new Label(Texts.text("ui.panel.differences"));
        title.getStyleClass().add("title");
        var heading = new HBox(title);
        heading.getStyleClass().add("side-heading");
        return heading;
    }
}
