package org.postil.ui.annotation;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.fx.Texts;

import java.util.List;
import java.util.Optional;

/// All tags of the versions that are open, as cards, with a field that filters them. Choosing one
/// shows it in its pane.
public final class TagList extends VBox {

    private final TagWishes wishes;
    private final Label count = new Label();
    private final TextField filter = new TextField();
    private final Label nothing = new Label();
    private final ObservableList<ShownTag> all = FXCollections.observableArrayList();
    private final FilteredList<ShownTag> tags = new FilteredList<>(all);
    private final ListView<ShownTag> cards = new ListView<>(tags);
    private Codebook codebook = Codebook.empty();
    private boolean following;

    public TagList(TagWishes wishes) {
        this.wishes = wishes;
        getStyleClass().add("tag-list");
        VBox.setVgrow(cards, Priority.ALWAYS);
        var filterBox = new HBox(filter);
        filterBox.getStyleClass().add("filter");
        HBox.setHgrow(filter, Priority.ALWAYS);
        getChildren().addAll(heading(), filterBox, cards);
        filter.setPromptText(Texts.text("ui.tags.filter"));
        filter.setAccessibleText(Texts.text("ui.tags.filter"));
        filter.textProperty().subscribe(this::filter);
        fillCards();
    }

    /// Shows these instead; what was chosen stays chosen if it is among them.
    public void show(List<ShownTag> now, Codebook book) {
        Optional<Id<Annotation>> chosen = chosen().map(ShownTag::id);
        codebook = book;
        follow(() -> all.setAll(now));
        filter();
        choose(chosen);
    }

    /// Marks a tag as the one that is looked at, without a word to anybody.
    public void choose(Optional<Id<Annotation>> tag) {
        int index =
                tag.stream()
                        .mapToInt(id -> tags.stream().map(ShownTag::id).toList().indexOf(id))
                        .findFirst()
                        .orElse(-1);
        follow(() -> {
            if (index < 0) {
                cards.getSelectionModel().clearSelection();
            } else if (cards.getSelectionModel().getSelectedIndex() != index) {
                cards.getSelectionModel().select(index);
                cards.scrollTo(Math.max(0, index - 1));
            }
        });
    }

    public Optional<ShownTag> chosen() {
        return Optional.ofNullable(cards.getSelectionModel().getSelectedItem());
    }

    @Override
    public void requestFocus() {
        cards.requestFocus();
    }

    private Node heading() {
        var title = new Label(Texts.text("ui.tags"));
        title.getStyleClass().add("title");
        count.getStyleClass().add("faint");
        var heading = new HBox(8, title, count);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private void fillCards() {
        cards.setCellFactory(_ -> new TagCard(() -> codebook));
        cards.setAccessibleText(Texts.text("ui.tags"));
        cards.setPlaceholder(nothing);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        cards.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> {
                    if (!following && now != null) wishes.show().accept(now);
                });
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        cards.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) chosen().ifPresent(wishes.visit());
        });
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(wishes.visit());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            chosen().ifPresent(wishes.delete());
            key.consume();
        }
    }

    private void filter() {
        String typed = filter.getText();
        follow(() ->
                tags.setPredicate(tag ->
                        typed.isBlank() || tag.isFoundBy(typed, TagCard.words(tag, codebook))));
        count.setText(
                tags.size() == all.size()
                        ? Integer.toString(all.size())
                        : Texts.text("ui.tags.some", tags.size(), all.size()));
        nothing.setText(
                all.isEmpty() ? Texts.text("ui.tags.none") : Texts.text("ui.tags.no-fit", typed));
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
}
