package org.postil.ui.annotation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// What can be done with the tags that are chosen in a list, all at once. Not there while none is.
final class ChosenTags extends FlowPane {

    private final Label count = new Label();
    private final Button change = Icons.button(Feather.EDIT_2, Texts.text("ui.chosen.change"));
    private final Button delete = Icons.button(Feather.TRASH_2, Texts.text("ui.chosen.delete"));
    private final MenuButton certainty = new MenuButton(Texts.text("ui.chosen.certainty"));
    private List<ShownTag> chosen = List.of();

    /// @param copy copies the chosen tags as text
    ChosenTags(TagWishes wishes, boolean readOnly, Runnable copy) {
        getStyleClass().add("chosen-tags");
        change.setId("chosen-change");
        delete.setId("chosen-delete");
        delete.getStyleClass().add("danger");
        certainty.setId("chosen-certainty");
        certainty.getStyleClass().add("small");
        change.setOnAction(_ -> wishes.repick().accept(chosen));
        delete.setOnAction(_ -> wishes.delete().accept(chosen));
        certainty
                .getItems()
                .setAll(Stream.of(Certainty.values()).map(one -> item(one, wishes)).toList());
        Button text = Icons.button(Feather.COPY, Texts.text("ui.chosen.copy"));
        text.setOnAction(_ -> copy.run());
        Stream.of(change, delete, certainty).forEach(one -> one.setDisable(readOnly));
        getChildren().addAll(count, certainty, change, text, delete);
        show(List.of());
    }

    void show(List<ShownTag> tags) {
        chosen = tags;
        count.setText(Texts.text("ui.chosen", tags.size()));
        setVisible(tags.size() > 1);
        setManaged(tags.size() > 1);
    }

    private MenuItem item(Certainty one, TagWishes wishes) {
        var item = new MenuItem(Texts.text("ui.certainty." + one.name().toLowerCase(Locale.ROOT)));
        item.setOnAction(
                _ -> wishes.change().accept(chosen, (tag, by) -> tag.withCertainty(one, by)));
        return item;
    }
}
