package org.postil.ui.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.message.Message;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.ui.annotation.listing.Listing;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.annotation.listing.TagQuery;
import org.postil.ui.annotation.listing.TagQuery.Order;
import org.postil.ui.annotation.listing.TagScope;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// Tags as cards: of the documents that are open, of the current one, or of the whole project;
/// filtered and ordered as the reader wants. Choosing one shows it where it is open, Enter goes to
/// it wherever it is; several can be changed at once.
public final class TagList extends VBox {

    /// Fewer are filtered and ordered at once, so that nothing flickers, and have cards as high as
    /// their words need; more have cards of one height, for a list would measure them all.
    private static final int FEW = 1_000;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final TagWishes wishes;
    private final Label count = new Label();
    private final TextField words = new TextField();
    private final ComboBox<TagScope> scope;
    private final ComboBox<Order> order;
    private final TagFilters filters = new TagFilters(this::list);
    private final ToggleButton filtering = new ToggleButton(null, Icons.of(Feather.FILTER));
    private final Label nothing = new Label();
    private final ListView<ShownTag> cards = new ListView<>();
    private final ChosenTags chosenTags;
    private final Latest<Listing> answer = new Latest<>(this::fill);
    private Listing listed = Listing.EMPTY;
    private List<ShownTag> all = List.of();
    private Codebook codebook = Codebook.empty();
    private Optional<Id<Annotation>> wanted = Optional.empty();
    private boolean following;

    /// True where cards that stay may say something else.
    private boolean renamed;

    /// @param rescoped told when tags of another scope are wanted
    public TagList(TagWishes wishes, boolean readOnly, Runnable rescoped) {
        this.wishes = wishes;
        scope = box(TagScope.values(), "ui.tags.scope");
        order = box(Order.values(), "ui.tags.order");
        scope.setOnAction(_ -> rescoped.run());
        order.setOnAction(_ -> list());
        chosenTags = new ChosenTags(wishes, readOnly, this::copy);
        getStyleClass().add("tag-list");
        VBox.setVgrow(cards, Priority.ALWAYS);
        fillCards();
        getChildren().addAll(heading(), filterLine(), filters, cards, chosenTags);
        words.textProperty().subscribe(this::list);
    }

    public TagScope scope() {
        return scope.getValue();
    }

    /// Shows these instead; what was chosen stays chosen as far as it is among them.
    @SuppressWarnings("ReferenceEquality") // an edit leaves the register it does not touch the same
    public void show(List<ShownTag> now, Codebook book) {
        all = now;
        renamed |= codebook != book;
        codebook = book;
        if (filters.isVisible()) offerFilters();
        list();
    }

    /// Marks a tag as the one that is looked at, without a word to anybody.
    public void choose(Optional<Id<Annotation>> tag) {
        wanted = tag;
        boolean several = cards.getSelectionModel().getSelectedItems().size() > 1;
        if (several && cards.isFocused()) return;
        int index = listed.at(tag);
        follow(() -> {
            if (index < 0) {
                cards.getSelectionModel().clearSelection();
            } else if (several || cards.getSelectionModel().getSelectedIndex() != index) {
                cards.getSelectionModel().clearAndSelect(index);
                cards.scrollTo(Math.max(0, index - 1));
            }
        });
    }

    @Override
    public void requestFocus() {
        cards.requestFocus();
    }

    private Node heading() {
        count.getStyleClass().add("faint");
        count.setId("tag-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(scope, Priority.ALWAYS);
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.setMinWidth(0);
        order.setMinWidth(Label.USE_PREF_SIZE);
        var heading = new HBox(8, scope, order, count);
        heading.getStyleClass().addAll("side-heading", "tag-heading");
        return heading;
    }

    private Node filterLine() {
        words.setPromptText(Texts.text("ui.tags.filter"));
        Naming.name(words, Texts.text("ui.tags.filter"));
        HBox.setHgrow(words, Priority.ALWAYS);
        filtering.setId("tag-filtering");
        filtering.setAccessibleText(Texts.text("ui.tags.filter.more"));
        filtering.setTooltip(new Tooltip(Texts.text("ui.tags.filter.more")));
        filtering.selectedProperty().subscribe(this::showFilters);
        var line = new HBox(6, words, filtering);
        line.getStyleClass().add("filter");
        return line;
    }

    private void showFilters(boolean shown) {
        filters.setVisible(shown);
        filters.setManaged(shown);
        if (shown) offerFilters();
    }

    private void offerFilters() {
        filters.offer(all, tag -> TagCard.words(tag, codebook));
    }

    private void fillCards() {
        cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        cards.setId("tag-cards");
        cards.setCellFactory(_ -> new TagCard(() -> codebook));
        cards.setAccessibleText(Texts.text("ui.tags"));
        cards.setPlaceholder(nothing);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        cards.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> {
                    if (!following && now != null) Platform.runLater(() -> look(now));
                });
        cards.getSelectionModel().getSelectedIndices().subscribe(() -> chosenTags.show(chosen()));
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        cards.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) visit();
        });
    }

    /// Looks at a tag once all that is chosen is known, unless that is several.
    private void look(ShownTag tag) {
        if (chosen().equals(List.of(tag))) wishes.look().accept(tag);
    }

    private List<ShownTag> chosen() {
        return List.copyOf(cards.getSelectionModel().getSelectedItems());
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            visit();
        } else if (key.getCode() == KeyCode.DELETE) {
            wishes.delete().accept(chosen());
        } else if (key.getCode() == KeyCode.C && key.isShortcutDown()) {
            copy();
        } else {
            return;
        }
        key.consume();
    }

    private void visit() {
        Optional.ofNullable(cards.getSelectionModel().getSelectedItem()).ifPresent(wishes.visit());
    }

    private void copy() {
        List<ShownTag> chosen = chosen();
        if (chosen.isEmpty()) return;
        var content = new ClipboardContent();
        content.putString(chosen.stream().map(this::citation).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        wishes.say().accept(Message.of("ui.chosen.copied", chosen.size()));
    }

    private String citation(ShownTag tag) {
        return TagCitation.of(tag, TagCard.words(tag, codebook));
    }

    private void list() {
        TagQuery query = filters.query(words.getText(), order.getValue());
        filtering.getStyleClass().remove("accent");
        if (query.isNarrow()) filtering.getStyleClass().add("accent");
        List<ShownTag> tags = all;
        Codebook book = codebook;
        if (tags.size() <= FEW) {
            answer.forget();
            fill(Listing.of(query.of(tags, tag -> TagCard.words(tag, book))));
        } else {
            answer.ask(() -> Listing.of(query.of(tags, tag -> TagCard.words(tag, book))));
        }
    }

    private void fill(Listing now) {
        List<Id<Annotation>> kept = chosen().stream().map(ShownTag::id).toList();
        listed = now;
        int size = now.tags().size();
        cards.pseudoClassStateChanged(LONG, size > FEW);
        follow(() -> {
            now.into(cards.getItems());
            if (kept.size() > 1) chooseAgain(kept);
        });
        if (renamed) cards.refresh();
        renamed = false;
        if (kept.size() <= 1) choose(wanted);
        count.setText(
                size == all.size()
                        ? Integer.toString(size)
                        : Texts.text("ui.tags.some", size, all.size()));
        nothing.setText(Texts.text(all.isEmpty() ? "ui.tags.none" : "ui.tags.no-fit"));
    }

    private void chooseAgain(List<Id<Annotation>> kept) {
        int[] still =
                kept.stream()
                        .mapToInt(id -> listed.at(Optional.of(id)))
                        .filter(i -> i >= 0)
                        .toArray();
        cards.getSelectionModel().clearSelection();
        if (still.length > 1) cards.getSelectionModel().selectIndices(still[0], still);
    }

    /// Changes what is shown without taking it for the reader's choice.
    private void follow(Runnable change) {
        boolean before = following;
        following = true;
        try {
            change.run();
        } finally {
            following = before;
        }
    }

    private static <E extends Enum<E>> ComboBox<E> box(E[] choices, String key) {
        var box = new ComboBox<E>();
        box.setConverter(new EnumWords<>(key));
        box.getItems().setAll(choices);
        box.getSelectionModel().selectFirst();
        box.setId(key.substring(key.lastIndexOf('.') + 1));
        Naming.name(box, Texts.text(key));
        box.setTooltip(new Tooltip(Texts.text(key)));
        return box;
    }
}
