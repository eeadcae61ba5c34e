package org.postil.ui.annotation;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.codebook.Codebook;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;

/// A tag in the list: its kind, its words, what it says and where it stands.
final class TagCard extends ListCell<ShownTag> {

    private static final double LINES = 3;
    private static final double LINE = 19;

    private final Supplier<Codebook> codebook;

    TagCard(Supplier<Codebook> codebook) {
        this.codebook = codebook;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
    }

    /// What a tag says, on one line: "Joseph Stalin · direct".
    static String words(ShownTag tag, Codebook book) {
        TagWords words = TagWords.of(tag.annotation(), book);
        return Stream.concat(words.value().stream(), words.manner().stream())
                .map(Texts::of)
                .collect(Collectors.joining(" · "));
    }

    @Override
    protected void updateItem(@Nullable ShownTag tag, boolean empty) {
        super.updateItem(tag, empty);
        if (empty || tag == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String words = words(tag, codebook.get());
        String quote = Texts.text("ui.tag.quote", tag.quote());
        setGraphic(card(tag, words, quote));
        setAccessibleText(
                String.join(", ", tag.layer().name(), quote, words, Texts.of(tag.place())));
    }

    private static Node card(ShownTag tag, String words, String quoted) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, LayerBadge.named(tag.layer()), gap);
        if (!tag.annotation().note().isBlank()) head.getChildren().add(noteSign());
        head.getChildren().add(styled(new Label(Texts.of(tag.place())), "faint"));
        head.getStyleClass().add("head");
        Label quote = styled(new Label(Texts.shown(quoted)), "quote");
        quote.setWrapText(true);
        quote.setMaxHeight(LINES * LINE);
        var card = new VBox(head, quote);
        String said = words.isEmpty() ? tag.annotation().note().strip() : words;
        if (!said.isEmpty()) card.getChildren().add(styled(new Label(Texts.shown(said)), "says"));
        card.getStyleClass().add("tag-card");
        return card;
    }

    private static Node noteSign() {
        var sign = Icons.of(Feather.MESSAGE_SQUARE);
        sign.setAccessibleText(Texts.text("ui.tag.has-note"));
        return sign;
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
