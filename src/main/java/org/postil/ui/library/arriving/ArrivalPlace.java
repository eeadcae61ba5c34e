package org.postil.ui.library.arriving;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.postil.format.Likeness.Found;
import org.postil.ui.fx.Texts;

/// Says what a file is like, and asks whether it becomes a version of that document or one of its
/// own. Not there where it is like nothing.
final class ArrivalPlace extends VBox {

    private final Label words = new Label();
    private final RadioButton version = new RadioButton();
    private final RadioButton own = new RadioButton(Texts.text("ui.arrival.own"));

    /// @param apart told true where a document of its own is wanted
    ArrivalPlace(Consumer<Boolean> apart) {
        getStyleClass().add("arrival-place");
        setId("arrival-place");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        version.setId("arrival-as-version");
        version.setWrapText(true);
        own.setId("arrival-apart");
        var group = new ToggleGroup();
        version.setToggleGroup(group);
        own.setToggleGroup(group);
        version.setOnAction(_ -> apart.accept(false));
        own.setOnAction(_ -> apart.accept(true));
        getChildren().addAll(words, version, own);
    }

    /// Shows what a file is like, and what becomes of it.
    void show(Optional<Found> alike, boolean apart) {
        setVisible(alike.isPresent());
        setManaged(alike.isPresent());
        if (alike.isEmpty()) return;
        words.setText(Texts.shown(Texts.of(alike.get().words())));
        String title = alike.get().document().title();
        version.setText(Texts.shown(Texts.text("ui.arrival.version-of", title)));
        (apart ? own : version).setSelected(true);
    }
}
