package org.postil.ui.codebook.card;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Concordance.Line;
import org.postil.message.Brief;
import org.postil.model.codebook.Codebook;
import org.postil.text.Anchor;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.VersionWords;

/// A passage on one line: what stands before its words, the words, what stands after them, and
/// where it is. With a box to check where passages are to be chosen.
final class PassageCell extends ListCell<Line> {

    private static final int LONGEST = 60;

    private final Supplier<Codebook> book;
    private final CheckBox box = new CheckBox();
    private final HBox kind = new HBox();
    private final Label left = new Label();
    private final Label words = new Label();
    private final Label right = new Label();
    private final Label title = new Label();
    private final Label place = new Label();
    private final HBox row = new HBox(8, kind, left, words, right, title, place);
    private final Optional<Predicate<Line>> checked;

    /// @param checked whether a passage is chosen; empty where they are only to be looked at
    PassageCell(Supplier<Codebook> book, Optional<Predicate<Line>> checked, Consumer<Line> turn) {
        this.book = book;
        this.checked = checked;
        getStyleClass().add("mention-cell");
        left.getStyleClass().add("context");
        words.getStyleClass().add("words");
        right.getStyleClass().add("context");
        title.getStyleClass().add("faint");
        place.getStyleClass().add("faint");
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        grow(left);
        grow(right);
        left.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        words.setMinWidth(USE_PREF_SIZE);
        kind.setMinWidth(20);
        kind.getStyleClass().add("badge");
        title.setMinWidth(80);
        title.setPrefWidth(200);
        title.setMaxWidth(200);
        title.setEllipsisString("…");
        place.setMinWidth(64);
        row.getStyleClass().add("mention");
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> turn.accept(getItem()));
        checked.ifPresent(_ -> row.getChildren().addFirst(box));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.getChildren().clear();
        book.get()
                .layer(line.tag().layer())
                .ifPresent(layer -> kind.getChildren().add(LayerBadge.letter(layer)));
        left.setText(line.left());
        words.setText(Brief.ends(line.words(), LONGEST));
        right.setText(line.right());
        title.setText(line.document().title());
        place.setText(place(line));
        box.setAccessibleText(words.getText());
        box.setSelected(checked.filter(is -> is.test(line)).isPresent());
        setAccessibleText(spoken(line));
        setGraphic(row);
    }

    private static void grow(Label label) {
        label.setMinWidth(40);
        label.setPrefWidth(90);
        label.setEllipsisString("…");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    /// The version and paragraph, and whether the tag lost its place.
    private static String place(Line line) {
        String place =
                Texts.text(
                        "ui.passages.place",
                        line.witness().siglum(),
                        VersionWords.paragraph(line.paragraph()));
        return line.tag().anchor() instanceof Anchor.Orphan
                ? Texts.text("ui.passages.lost", place)
                : place;
    }

    private String spoken(Line line) {
        String words = line.left() + " " + line.words() + " " + line.right();
        String said = words + ", " + line.document().title() + ", " + place(line);
        return checked.filter(is -> is.test(line)).isPresent()
                ? Texts.text("ui.passages.checked", said)
                : said;
    }
}
