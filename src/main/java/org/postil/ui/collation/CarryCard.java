package org.postil.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.postil.session.comparing.CarryOver.Found;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.passages.PassageChoice;
import org.postil.ui.fx.passages.PassageLine;

/// Tags that may be carried over to the other version, each with a check box, and below them those
/// that are not, with the reason.
public final class CarryCard {

    private CarryCard() {}

    /// What becomes of the tags that are checked.
    ///
    /// @param proposed they wait in the other version to be accepted or rejected
    /// @param copied they are tags of the other version at once
    public record Wishes(Consumer<List<Found>> proposed, Consumer<List<Found>> copied) {}

    /// The card for these tags.
    ///
    /// @param remarks sentences on what is not copied
    /// @param wishes told what the reader checked
    public static PassageChoice<Found> of(
            List<Found> found,
            Function<Found, PassageLine> line,
            List<String> remarks,
            Wishes wishes) {
        Optional<Node> below = remarks.isEmpty() ? Optional.empty() : Optional.of(said(remarks));
        var card =
                new PassageChoice<>(
                        "carry-propose",
                        line,
                        size -> Texts.text("ui.carry.propose", size),
                        below,
                        wishes.proposed());
        card.offer("carry-copy", Texts.text("ui.carry.copy"), wishes.copied());
        card.show(found, Found::whole, Texts.text("ui.carry.none"));
        return card;
    }

    private static ScrollPane said(List<String> sentences) {
        var all = new VBox(2);
        for (String sentence : sentences) {
            var one = new Label(Texts.shown(sentence));
            one.setWrapText(true);
            one.getStyleClass().add("faint");
            all.getChildren().add(one);
        }
        var pane = new ScrollPane(all);
        pane.setFitToWidth(true);
        pane.setMaxHeight(90);
        pane.setMinHeight(Math.min(90, 22 + 20 * sentences.size()));
        pane.setId("carry-remarks");
        pane.setAccessibleText(String.join(" ", sentences));
        return pane;
    }
}
