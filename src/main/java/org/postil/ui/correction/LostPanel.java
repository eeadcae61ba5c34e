package org.postil.ui.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;

/// The tray of tags that lost their place because their words were deleted: what they were on, what
/// they say, and the way back onto words.
public final class LostPanel extends StackPane {

    private final Shelf<LostTag> shelf;

    /// What a reader may want of a lost tag.
    ///
    /// @param go to where its words were
    /// @param putBack onto the words that are selected in its version; empty where none are
    public record Wishes(
            Consumer<LostTag> go,
            Function<LostTag, Optional<Runnable>> putBack,
            Function<LostTag, Optional<Runnable>> delete) {}

    public LostPanel(Wishes wishes) {
        shelf =
                new Shelf<>(
                                "lost",
                                new Shelf.Face<>(LostPanel::card, LostPanel::spoken, wishes.go()))
                        .deed("put-back", wishes.putBack())
                        .deed("delete-lost", wishes.delete());
        getChildren().add(shelf);
    }

    public void show(List<LostTag> lost) {
        shelf.show(lost, Texts.text("ui.lost.nothing"));
    }

    @Override
    public void requestFocus() {
        shelf.requestFocus();
    }

    private static Node card(LostTag lost) {
        var card = new VBox(LayerBadge.named(layer(lost)), label(quote(lost), "quote"));
        String says = says(lost);
        if (!says.isEmpty()) card.getChildren().add(label(says, "says"));
        card.getChildren().add(label(place(lost), "faint"));
        card.getStyleClass().add("tag-card");
        return card;
    }

    private static String spoken(LostTag lost) {
        return String.join(", ", layer(lost).name(), quote(lost), says(lost), place(lost));
    }

    private static String says(LostTag lost) {
        TagWords words = TagWords.of(lost.annotation(), lost.book());
        return Stream.concat(words.value().stream(), words.manner().stream())
                .map(Texts::of)
                .collect(Collectors.joining(" · "));
    }

    private static String quote(LostTag lost) {
        return Texts.text("ui.tag.quote", lost.quote());
    }

    private static String place(LostTag lost) {
        return Texts.text("ui.place", lost.document().title(), lost.witness().siglum());
    }

    private static Layer layer(LostTag lost) {
        return lost.book().layer(lost.annotation().layer()).orElseThrow();
    }

    private static Label label(String words, String style) {
        var label = new Label(Texts.shown(words));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
