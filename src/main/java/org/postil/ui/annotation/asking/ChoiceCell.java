package org.postil.ui.annotation.asking;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.codebook.Person;
import org.postil.session.tagging.value.Choice;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// One line that the value line offers: a name and what is known of it, or "Create …".
final class ChoiceCell extends ListCell<Choice> {

    static final double LONGEST = 340;

    private final Label name = new Label();
    private final Label more = new Label();
    private final HBox row = new HBox(8, name, more);

    ChoiceCell() {
        row.getStyleClass().add("choice");
        more.getStyleClass().add("faint");
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setMaxWidth(LONGEST);
        more.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(words(choice));
        name.setGraphic(isNew(choice) ? Icons.of(Feather.PLUS) : null);
        more.setText(more(choice));
        setAccessibleText(name.getText() + " " + more.getText());
        setGraphic(row);
    }

    static String words(Choice choice) {
        return switch (choice) {
            case Choice.NewPerson created -> Texts.text("ui.value.create", created.text());
            case Choice.NewTopic created -> Texts.text("ui.value.create", created.text());
            case Choice.When when -> Texts.of(when.date().wording());
            case Choice.KnownPerson _, Choice.KnownTopic _, Choice.Words _ -> choice.text();
        };
    }

    private static boolean isNew(Choice choice) {
        return choice instanceof Choice.NewPerson || choice instanceof Choice.NewTopic;
    }

    static String more(Choice choice) {
        return switch (choice) {
            case Choice.KnownPerson known -> more(known.person());
            case Choice.KnownTopic known -> known.topic().definition();
            case Choice.When when -> when.text();
            case Choice.NewPerson _ -> Texts.text("ui.value.new-person");
            case Choice.NewTopic _ -> Texts.text("ui.value.new-topic");
            case Choice.Words _ -> "";
        };
    }

    private static String more(Person person) {
        return person.role().isBlank() ? String.join(", ", person.aliases()) : person.role();
    }
}
