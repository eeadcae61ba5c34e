package org.postil.ui.find;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Context;
import org.postil.analysis.find.Beside;
import org.postil.analysis.find.Beside.Place;
import org.postil.message.Brief;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;

/// Something that was found beside the texts: of which sort it is, the words among which it was
/// found, of a tag the words that are tagged, and where.
final class BesideCell extends ListCell<Beside> {

    /// So much of a note stands before and behind the words, in UTF-16 units.
    private static final int BEFORE = 24;

    private static final int BEHIND = 200;
    private static final int LONGEST = 120;

    private final Supplier<Codebook> book;
    private final Label sort = new Label();
    private final HBox kind = new HBox();
    private final Label name = new Label();
    private final Label left = new Label();
    private final Label words = new Label();
    private final Label right = new Label();
    private final Label quote = new Label();
    private final Label place = new Label();
    private final Label siglum = new Label();
    private final HBox said = new HBox(name, left, words, right);
    private final GridPane row = new GridPane();

    BesideCell(Supplier<Codebook> book) {
        this.book = book;
        getStyleClass().addAll("hit", "beside");
        setPrefWidth(0);
        sort.getStyleClass().add("faint");
        kind.getStyleClass().add("badge");
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("words");
        words.setMinWidth(USE_PREF_SIZE);
        quote.getStyleClass().add("quote");
        place.getStyleClass().add("faint");
        siglum.getStyleClass().add("faint");
        siglum.setMinWidth(USE_PREF_SIZE);
        said.getStyleClass().add("said");
        said.setMinWidth(0);
        row.getColumnConstraints()
                .setAll(
                        fixed(48),
                        fixed(20),
                        part(60),
                        part(40),
                        fixed(210),
                        new ColumnConstraints());
        row.addRow(0, sort, kind, said, quote, place, siglum);
    }

    @Override
    protected void updateItem(@Nullable Beside item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sort.setText(Texts.text("ui.beside." + item.sort().name().toLowerCase(Locale.ROOT)));
        kind.getChildren().clear();
        switch (item) {
            case Beside.InNote note -> of(note.document(), note.witness(), note.tag());
            case Beside.InTag tag -> of(tag.document(), tag.witness(), tag.tag());
            case Beside.InMemo memo -> where("", memo.document().title(), "");
            case Beside.OfPerson person -> where(person.person().role(), "", "");
            case Beside.OfTopic topic -> where(topic.topic().definition(), "", "");
        }
        say(item);
        stretch();
        setAccessibleText(spoken());
        setGraphic(row);
    }

    private void of(Document document, Witness version, Annotation tag) {
        book.get()
                .layer(tag.layer())
                .ifPresent(layer -> kind.getChildren().setAll(LayerBadge.letter(layer)));
        String tagged = Brief.ends(tag.anchor().quote(version.text()), LONGEST);
        where(Texts.text("ui.beside.quote", tagged), document.title(), version.siglum());
    }

    private void where(String quoted, String title, String sign) {
        quote.setText(Texts.shown(quoted));
        place.setText(Texts.shown(title));
        siglum.setText(sign);
    }

    /// The words among which it was found, after the name of what they belong to.
    private void say(Beside item) {
        Place found = item.place();
        String own = name(item).filter(one -> !one.equals(found.text())).orElse("");
        String to = isTold(item) ? Texts.text("ui.beside.to") : "";
        name.setText(own.isEmpty() ? to : Texts.text("ui.beside.name", to + own));
        left.setText(Texts.shown(before(found)));
        words.setText(Texts.shown(Brief.of(found.span().of(found.text()))));
        right.setText(Texts.shown(Context.behind(found.text(), found.span(), BEHIND)));
        if (quote.getText().equals(found.text())) quote.setText("");
    }

    /// From a whole word on, where that is near.
    private static String before(Place found) {
        String before = Context.before(found.text(), found.span(), BEFORE);
        if (found.span().start() <= BEFORE) return before;
        return "…" + before.substring(before.stripTrailing().indexOf(' ') + 1);
    }

    /// What stands alone in its row, or last, takes the room of what is not there.
    private void stretch() {
        int missing = place.getText().isEmpty() ? 2 : 0;
        boolean quoted = !quote.getText().isEmpty();
        GridPane.setColumnSpan(quote, 1 + missing);
        GridPane.setColumnSpan(said, quoted ? 1 : 2 + missing);
    }

    private Optional<String> name(Beside item) {
        return switch (item) {
            case Beside.InNote _, Beside.InMemo _ -> Optional.empty();
            case Beside.InTag tag -> name(tag);
            case Beside.OfPerson person -> Optional.of(person.person().name());
            case Beside.OfTopic topic -> Optional.of(topic.topic().name());
        };
    }

    /// Of those whom the tag names, the one that was found.
    private Optional<String> name(Beside.InTag found) {
        if (found.tag().tag() instanceof Tag.TopicTag about) {
            return book.get().topic(about.topic()).map(Topic::name);
        }
        String text = found.place().text();
        return found.tag().tag().people().stream()
                .flatMap(id -> book.get().person(id).stream())
                .filter(one -> one.name().equals(text) || one.aliases().contains(text))
                .map(Person::name)
                .findFirst();
    }

    /// True where somebody was found to whom the words are said.
    private boolean isTold(Beside item) {
        return item instanceof Beside.InTag tag
                && tag.tag().tag() instanceof Tag.SpeakerTag said
                && !name(tag).equals(book.get().person(said.person()).map(Person::name));
    }

    private String spoken() {
        String said = name.getText() + left.getText() + words.getText() + right.getText();
        String spoken = Texts.text("ui.beside.spoken", sort.getText(), said);
        for (Label more : new Label[] {quote, place, siglum}) {
            if (!more.getText().isEmpty()) spoken += ", " + more.getText();
        }
        return spoken;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints part(double percent) {
        var column = new ColumnConstraints(0, percent, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
