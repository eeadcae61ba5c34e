package org.postil.ui.annotation;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The line that opens at the words and asks for the value of their tag. It opens filled; typing
/// filters, Up and Down choose, Enter accepts, Escape leaves nothing behind.
final class ValueLine extends VBox {

    static final KeyCombination TURN =
            new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS = 6;
    private static final double ROW = 32;

    private final Question question;
    private final Runnable left;
    private final TextField field = new TextField();
    private final ListView<Choice> choices = new ListView<>();
    private final Label problem = new Label();
    private final Optional<Segments<Manner>> manner;

    /// @param left called when the line is done with, answered or not
    ValueLine(Question question, Runnable left) {
        this.question = question;
        this.left = left;
        manner = mannerSegments(question);
        getStyleClass().add("value-line");
        fillField();
        fillChoices();
        getChildren().addAll(heading(), field, choices, problem, hint());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        boolean asProposed = question.filled().equals(question.values().filled());
        offer(
                asProposed
                        ? question.values().initially()
                        : question.values().matching(question.filled()),
                "");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private Region heading() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading = new HBox(LayerBadge.named(question.layer()), gap);
        manner.ifPresent(heading.getChildren()::add);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private void fillField() {
        field.setText(question.filled());
        question.values().problem("").map(Texts::of).ifPresent(field::setPromptText);
        field.setAccessibleText(Texts.text("ui.value.field", question.layer().name()));
        field.textProperty()
                .addListener((_, _, typed) -> offer(question.values().matching(typed), typed));
    }

    private void fillChoices() {
        choices.setCellFactory(_ -> choosing(new ChoiceCell()));
        choices.setFixedCellSize(ROW);
        choices.setFocusTraversable(false);
        choices.setAccessibleText(Texts.text("ui.value.choices"));
    }

    private ChoiceCell choosing(ChoiceCell cell) {
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) accept(cell.getItem());
        });
        return cell;
    }

    private void offer(List<Choice> offered, String typed) {
        choices.getItems().setAll(offered);
        choices.getSelectionModel().selectFirst();
        choices.scrollTo(0);
        double height = ROW * Math.min(ROWS, offered.size()) + 2;
        choices.setMinHeight(height);
        choices.setMaxHeight(height);
        shown(choices, !offered.isEmpty());
        say(offered.isEmpty() && !typed.isBlank());
    }

    /// Shows what is wrong, if anything is.
    private void say(boolean wrong) {
        Optional<String> sentence =
                wrong
                        ? question.values().problem(field.getText()).map(Texts::of)
                        : Optional.empty();
        problem.setText(sentence.orElse(""));
        shown(problem, sentence.isPresent());
    }

    private void press(KeyEvent key) {
        if (TURN.match(key)) {
            manner.ifPresent(Segments::turn);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            left.run();
        } else if (key.getCode() == KeyCode.ENTER) {
            enter();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            move(key.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        key.consume();
    }

    private void move(int by) {
        int size = choices.getItems().size();
        if (size == 0) return;
        int to = Math.floorMod(choices.getSelectionModel().getSelectedIndex() + by, size);
        choices.getSelectionModel().select(to);
        choices.scrollTo(Math.max(0, to - ROWS + 1));
    }

    private void enter() {
        Choice chosen = choices.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            say(true);
        } else {
            accept(chosen);
        }
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
            List<Manner> both, Manner guessed, java.util.function.Function<Manner, String> words) {
        var segments = new Segments<>(both, words, _ -> {});
        segments.show(guessed);
        return segments;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void shown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
