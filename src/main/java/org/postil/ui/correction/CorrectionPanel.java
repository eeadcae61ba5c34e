package org.postil.ui.correction;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.postil.message.Brief;
import org.postil.ui.fx.Texts;

/// The corrections of the version in the current pane, the last above: what was struck and what was
/// put in, who did it and when. One can be gone to, and its words put back.
public final class CorrectionPanel extends StackPane {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());

    private final Shelf<ShownCorrection> shelf;

    /// @param revert puts the words back that it replaced; empty where that can't be done alone
    public CorrectionPanel(
            Consumer<ShownCorrection> go, Function<ShownCorrection, Optional<Runnable>> revert) {
        shelf =
                new Shelf<>(
                                "corrections",
                                new Shelf.Face<>(
                                        CorrectionPanel::card, CorrectionPanel::spoken, go))
                        .deed("revert", revert);
        getChildren().add(shelf);
    }

    public void show(List<ShownCorrection> corrections) {
        shelf.show(corrections, Texts.text("ui.corrections.nothing"));
    }

    @Override
    public void requestFocus() {
        shelf.requestFocus();
    }

    private static Node card(ShownCorrection one) {
        var words = new TextFlow(text(one.before(), "around"));
        if (!one.splice().removed().isEmpty()) {
            words.getChildren().add(text(sign(one.splice().removed()), "struck"));
        }
        if (!one.splice().inserted().isEmpty()) {
            words.getChildren().add(text(sign(one.splice().inserted()), "inserted"));
        }
        words.getChildren().add(text(one.after(), "around"));
        words.getStyleClass().add("correction");
        var card = new VBox(words, label(made(one)));
        if (!one.stands()) card.getChildren().add(label(Texts.text("ui.corrections.changed")));
        card.getStyleClass().add("tag-card");
        return card;
    }

    private static String spoken(ShownCorrection one) {
        return Texts.text(
                "ui.corrections.spoken",
                Brief.of(one.splice().removed()),
                Brief.of(one.splice().inserted()),
                made(one));
    }

    private static String made(ShownCorrection one) {
        return Texts.text("ui.inspector.made", one.stamp().who(), WHEN.format(one.stamp().when()));
    }

    /// A break of a line is seen.
    private static String sign(String words) {
        return words.replace("\n", "↵");
    }

    private static Text text(String words, String style) {
        var text = new Text(Texts.shown(words));
        text.getStyleClass().add(style);
        return text;
    }

    private static Label label(String words) {
        var label = new Label(Texts.shown(words));
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }
}
