package org.postil.ui.find;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.find.Beside;
import org.postil.model.SavedSearch;
import org.postil.model.codebook.Codebook;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// Finds in all documents: a line to type into, and what is found in one of three views: every
/// passage in its context, where in each document they stand, how often each form of the words
/// does. Below, what is found beside the texts. Rows that are marked are tagged, or sent to the
/// excerpt, all at once. Searches are kept under names, and run again.
public final class FindCard extends VBox {

    private enum View {
        CONTEXT,
        DOCUMENTS,
        WORDS
    }

    private final FindWishes wishes;
    private final TextField field = new TextField();
    private final CheckBox together = new CheckBox(Texts.text("ui.find-all.together"));
    private final ComboBox<Order> order = new ComboBox<>();
    private final Segments<View> views =
            new Segments<>(List.of(View.values()), FindCard::words, _ -> see());
    private final Label count = new Label();
    private final Label nothing = new Label(Texts.text("ui.find-all.hint"));
    private final Button tag = button("tag");
    private final Button excerpt = button("excerpt");
    private final StackPane body = new StackPane();
    private final RowList rows;
    private final StripList strips;
    private final FormTable forms;
    private final BesideList beside;
    private final SearchMenu searches;
    private final SearchName name;
    private String shown = "";

    /// @param readOnly true where rows can be read only
    public FindCard(FindWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        rows = new RowList(wishes, nothing);
        strips = new StripList(wishes.gone());
        forms = new FormTable(this::seeRows);
        beside = new BesideList(wishes);
        searches = new SearchMenu(this::keep, this::run, this::rename, this::forget, readOnly);
        name = new SearchName(searches);
        getStyleClass().add("find-card");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(typing(), name, choosing(readOnly), body, beside.line(), beside);
        see();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    public String typed() {
        return field.getText();
    }

    /// True where one passage in several versions is to be one row.
    public boolean isTogether() {
        return together.isSelected();
    }

    public Order order() {
        return order.getValue();
    }

    /// What has the rows, for what opens beside it.
    public Node list() {
        return rows;
    }

    /// Offers these searches.
    public void offer(List<SavedSearch> kept) {
        searches.show(kept);
    }

    /// Shows what was found.
    public void show(Findings now) {
        count.setText(Texts.text("ui.find-all.count", now.rows().size()));
        nothing.setText(Texts.text("ui.find-all.nothing"));
        refill(now);
    }

    /// Shows why nothing was looked for.
    public void show(String problem) {
        count.setText("");
        nothing.setText(problem);
        refill(Findings.nothing());
    }

    /// Shows what was found beside the texts.
    public void show(List<Beside> found, Codebook book) {
        beside.show(found, book);
        fit();
    }

    private void refill(Findings now) {
        if (shown.equals(typed())) rows.show(now);
        else rows.showAnew(now);
        shown = typed();
        strips.getItems().setAll(now.strips());
        forms.getItems().setAll(now.forms());
        fit();
    }

    /// Passages keep some room beside what else was found; where there are none, they need little.
    private void fit() {
        body.setMinHeight(rows.getItems().isEmpty() ? 44 : 62);
    }

    private Node typing() {
        field.setId("find-all-field");
        field.setPromptText(Texts.text("ui.find-all.prompt"));
        Naming.name(field, Texts.text("ui.find-all"));
        field.textProperty().addListener(_ -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-all-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        together.setId("find-all-together");
        together.setTooltip(new Tooltip(Texts.text("ui.find-all.together.hint")));
        together.setMinWidth(USE_PREF_SIZE);
        together.setOnAction(_ -> wishes.asked().run());
        return line(field, count, together, searches);
    }

    private void ask() {
        searches.setKeepable(!typed().isBlank());
        wishes.asked().run();
    }

    private void keep() {
        String line = typed().strip();
        name.ask(line, words -> wishes.searches().kept().accept(words, line));
    }

    private void run(SavedSearch search) {
        field.setText(search.line());
        requestFocus();
    }

    private void rename(SavedSearch search) {
        name.ask(search.name(), words -> wishes.searches().renamed().accept(search, words));
    }

    private void forget(SavedSearch search) {
        searches.requestFocus();
        wishes.searches().forgotten().accept(search);
    }

    private Node choosing(boolean readOnly) {
        views.setId("find-all-views");
        views.setMinWidth(USE_PREF_SIZE);
        order.setId("find-all-order");
        order.getItems().setAll(Order.values());
        order.setValue(Order.PLACE);
        order.setConverter(new OrderWords());
        order.setMinWidth(USE_PREF_SIZE);
        Naming.name(order, Texts.text("ui.find-all.order"));
        order.valueProperty().addListener(_ -> wishes.arranged().run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tag.setOnAction(_ -> wishes.tagged().accept(rows.marked()));
        excerpt.setOnAction(_ -> wishes.excerpted().accept(rows.marked()));
        tag.setDisable(readOnly);
        excerpt.setDisable(readOnly);
        rows.onMarked(size -> label(size, readOnly));
        return line(views, order, gap, tag, excerpt);
    }

    private void label(int marked, boolean readOnly) {
        tag.setText(Texts.text("ui.find-all.tag", marked));
        excerpt.setText(Texts.text("ui.find-all.excerpt", marked));
        tag.setDisable(readOnly || marked == 0);
        excerpt.setDisable(readOnly || marked == 0);
    }

    private void see() {
        boolean context = views.value() == View.CONTEXT;
        order.setVisible(context);
        tag.setVisible(context);
        excerpt.setVisible(context);
        body.getChildren().setAll(shown());
    }

    private Region shown() {
        return switch (views.value()) {
            case CONTEXT -> rows;
            case DOCUMENTS -> strips;
            case WORDS -> forms;
        };
    }

    private void seeRows(String form) {
        views.show(View.CONTEXT);
        see();
        rows.mark(form);
        rows.requestFocus();
    }

    private void pressInField(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
        boolean none = rows.getItems().isEmpty();
        if (!down || (none && beside.isEmpty())) return;
        if (none) beside.line().requestFocus();
        else shown().requestFocus();
        key.consume();
    }

    private static HBox line(Node... parts) {
        var line = new HBox(10, parts);
        line.getStyleClass().add("find-line");
        return line;
    }

    private static Button button(String id) {
        var button = new Button(Texts.text("ui.find-all." + id, 0));
        button.setId("find-all-" + id);
        button.setTooltip(new Tooltip(Texts.text("ui.find-all." + id + ".hint")));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static String words(View view) {
        return Texts.text("ui.find-all.view." + view.name().toLowerCase(Locale.ROOT));
    }

    /// The names of the orders, for their box.
    private static final class OrderWords extends StringConverter<Order> {
        @Override
        public String toString(Order order) {
            return Texts.text("ui.find-all.order." + order.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Order fromString(String words) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
