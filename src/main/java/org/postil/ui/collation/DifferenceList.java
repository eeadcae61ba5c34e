package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.collation.variant.Variant;
import org.postil.model.annotation.Judgement.Status;
import org.postil.session.comparing.Differences;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// All differences that are seen, one a line, in the order of the text or the gravest first. A
/// field leaves those whose words or reason hold what is typed. Enter or a click goes to one; C
/// confirms it, D dismisses it, and 1 to 4 say how much it matters before the program tells.
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
    private final JudgementCard card;
    private boolean showing;

    /// @param readOnly whether nothing can be decided about a difference
    public DifferenceList(DifferenceWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        card = new JudgementCard(wishes, readOnly);
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
        getChildren().addAll(heading(), line, list, card);
    }

    /// Shows these, or that nothing is compared.
    public void show(Optional<Differences> now) {
        shown = now;
        refill();
        card.show(now);
    }

    /// Whether what is shown is of the texts as they read now: if not, nothing is decided about it.
    public void setCurrent(boolean current) {
        card.setDisable(!current);
    }

    /// Takes over a note that was half typed.
    public void commit() {
        card.commit();
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
        boolean told = shown.filter(now -> now.guesses().isEmpty()).isPresent();
        if (told && order.value() == Order.RANK) wanted.sort(Comparator.comparing(Variant::rank));
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
        String reason = shown.get().isTold(one) ? Texts.of(one.verdict().reason()) : "";
        var comparison = shown.get().compared().comparison();
        String all =
                one.a().of(comparison.a().text())
                        + '\n'
                        + one.b().of(comparison.b().text())
                        + '\n'
                        + reason;
        return all.toLowerCase(Locale.ROOT).contains(words);
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        switch (key.getCode()) {
            case ENTER -> go();
            case C -> turn(Status.CONFIRMED);
            case D -> turn(Status.DISMISSED);
            case DIGIT1, NUMPAD1 -> guess(0);
            case DIGIT2, NUMPAD2 -> guess(1);
            case DIGIT3, NUMPAD3 -> guess(2);
            case DIGIT4, NUMPAD4 -> guess(3);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// The chosen one, wherever the reader was; what is dismissed is left for the next.
    private void turn(Status wanted) {
        go();
        card.turn(wanted);
        boolean gone = shown.flatMap(Differences::currentOne).isEmpty();
        if (gone) wishes.step().accept(1);
    }

    private void guess(int rank) {
        go();
        card.guess(rank);
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
