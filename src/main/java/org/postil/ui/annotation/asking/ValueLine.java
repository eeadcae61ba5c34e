package org.postil.ui.annotation.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;
import org.postil.session.tagging.Manner;
import org.postil.session.tagging.value.Choice;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;

/// The line that opens at the words and asks for the value of their tag. It opens filled; typing
/// filters, Up and Down choose, Enter accepts, Escape leaves nothing behind.
final class ValueLine extends VBox {

    static final KeyCombination TURN =
            new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

    private final Question question;
    private final Runnable left;
    private final Choosing<Choice> choosing;
    private final Optional<Segments<Manner>> manner;

    /// @param left called when the line is done with, answered or not
    ValueLine(Question question, Runnable left) {
        this.question = question;
        this.left = left;
        manner = mannerSegments(question);
        String named = Texts.text("ui.value.field", question.layer().name());
        choosing = new Choosing<>(question.values(), named, ChoiceCell::new, this::accept);
        getStyleClass().add("value-line");
        getChildren().addAll(heading(), choosing, hint());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        String filled = question.filled();
        choosing.fill(filled, filled.equals(question.values().filled()));
    }

    @Override
    public void requestFocus() {
        choosing.requestFocus();
    }

    private Region heading() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading = new HBox(LayerBadge.named(question.layer()), gap);
        manner.ifPresent(heading.getChildren()::add);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private void press(KeyEvent key) {
        if (TURN.match(key)) {
            manner.ifPresent(Segments::turn);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            left.run();
        } else {
            return;
        }
        key.consume();
    }

    private void accept(Choice choice) {
        Manner said = manner.map(Segments::value).orElse(question.manner());
        left.run();
        question.answered().accept(choice, said);
    }

    private Label hint() {
        String switches =
                manner.isPresent() ? Texts.text("ui.value.turn", TURN.getDisplayText()) : "";
        var hint = new Label(Texts.text("ui.value.hint") + switches);
        hint.getStyleClass().addAll("faint", "hint");
        return hint;
    }

    private static Optional<Segments<Manner>> mannerSegments(Question question) {
        Manner guessed = question.manner();
        Layer layer = question.layer();
        if (layer.id().equals(LayerId.SPEAKER)) {
            return Optional.of(
                    segments(
                            List.of(guessed.withMode(Mode.DIRECT), guessed.withMode(Mode.REPORTED)),
                            guessed,
                            one -> Texts.text("ui.value.mode." + lower(one.mode()))));
        }
        if (layer.id().equals(LayerId.DATE)) {
            return Optional.of(
                    segments(
                            List.of(
                                    guessed.withAspect(Aspect.WRITTEN),
                                    guessed.withAspect(Aspect.HAPPENED)),
                            guessed,
                            one -> Texts.text("ui.value.aspect." + lower(one.aspect()))));
        }
        return Optional.empty();
    }

    private static Segments<Manner> segments(
            List<Manner> both, Manner guessed, Function<Manner, String> words) {
        var segments = new Segments<>(both, words, _ -> {});
        segments.show(guessed);
        return segments;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
