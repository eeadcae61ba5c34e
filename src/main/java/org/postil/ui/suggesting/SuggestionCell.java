package org.postil.ui.suggesting;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.message.Brief;
import org.postil.session.suggesting.Suggestion;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;

/// One suggestion: its kind, how sure it is, its words, what they would say, and why.
final class SuggestionCell extends ListCell<Suggestion> {

    private static final int LONGEST = 110;

    private final Supplier<SuggestionLook> look;
    private final Function<Suggestion, String> quote;

    /// @param quote the words of one
    SuggestionCell(Supplier<SuggestionLook> look, Function<Suggestion, String> quote) {
        this.look = look;
        this.quote = quote;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String kind = look.get().layer(one.layer()).name();
        String words = Texts.text("ui.tag.quote", Brief.ends(quote.apply(one), LONGEST));
        String says = look.get().words(one);
        boolean carried = one.meaning() instanceof Suggestion.Meaning.Carried;
        String sure = carried ? "" : Texts.text("ui.suggestions.sure", one.confidence());
        String why = look.get().why(one);
        setGraphic(card(one, words, says, sure, why));
        setAccessibleText(
                Stream.of(kind, words, says, sure, why)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private VBox card(Suggestion one, String words, String says, String sure, String why) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        LayerBadge badge = LayerBadge.named(look.get().layer(one.layer()));
        var head = new HBox(6, badge, gap, styled(sure, "faint"));
        head.getStyleClass().add("head");
        var card =
                new VBox(head, styled(words, "quote"), styled(says, "says"), styled(why, "faint"));
        card.getStyleClass().addAll("tag-card", "suggestion-card");
        return card;
    }

    private static Label styled(String words, String style) {
        var label = new Label(Texts.shown(words));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
