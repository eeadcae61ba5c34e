package org.postil.ui.guide;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the contents: a heading by its level, or what was found and under which heading.
final class PlaceCell extends ListCell<Place> {

    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");

    private final Label words = new Label();
    private final Label under = new Label();
    private final VBox box = new VBox(words, under);

    private final Supplier<Sought> sought;

    /// @param sought what is looked for now
    PlaceCell(Supplier<Sought> sought) {
        this.sought = sought;
        getStyleClass().add("place");
        under.getStyleClass().add("faint");
        words.getStyleClass().add("words");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        boolean blank = empty || place == null;
        setGraphic(blank ? null : box);
        setAccessibleText(null);
        if (place == null || empty) return;
        boolean title = place.isHeading() && place.heading().level() == 1;
        boolean found = !sought.get().isNothing() && !title;
        words.setText(sought.get().beginning(place.words()));
        under.setText(found ? place.under() : "");
        under.setVisible(found);
        under.setManaged(found);
        pseudoClassStateChanged(TITLE, title);
        setAccessibleText(words.getText() + " " + under.getText());
    }
}
