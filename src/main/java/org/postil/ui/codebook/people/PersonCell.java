package org.postil.ui.codebook.people;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.LayerId;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;

/// A person in the list: name, what tells them apart, and in how many passages they speak and are
/// named.
final class PersonCell extends ListCell<PersonRow> {

    private final Supplier<Codebook> book;
    private final Label name = new Label();
    private final Label details = new Label();
    private final VBox words = new VBox(name, details);
    private final HBox counts = new HBox(6);
    private final HBox row = new HBox(8, words, counts);

    PersonCell(Supplier<Codebook> book) {
        this.book = book;
        getStyleClass().add("register-cell");
        name.getStyleClass().add("entry-name");
        details.getStyleClass().add("faint");
        counts.getStyleClass().add("counts");
        counts.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("entry");
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PersonRow person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(person.person().name());
        details.setText(person.details());
        details.setVisible(!person.details().isEmpty());
        details.setManaged(!person.details().isEmpty());
        counts.getChildren().clear();
        count(LayerId.SPEAKER, person.counts().speaking());
        count(LayerId.PERSON, person.counts().named());
        setAccessibleText(
                person.person().name()
                        + ", "
                        + person.details()
                        + ", "
                        + PersonForm.counted(person.counts()));
        setGraphic(row);
    }

    private void count(LayerId layer, int tags) {
        if (tags == 0) return;
        book.get().layer(layer).ifPresent(one -> counts.getChildren().add(badge(one, tags)));
    }

    private static Node badge(org.postil.model.codebook.Layer layer, int tags) {
        var count = new Label(Texts.text("ui.codebook.count", tags), LayerBadge.letter(layer));
        count.getStyleClass().addAll("faint", "count");
        return count;
    }
}
