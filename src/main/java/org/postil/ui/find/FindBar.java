package org.postil.ui.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.postil.analysis.letters.InText;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// Stands above a text and finds in it what is typed, as it is typed. Enter goes to the next place,
/// Shift+Enter to the one before, Escape ends it.
public final class FindBar extends HBox {

    private final TextField field = new TextField();
    private final ToggleButton sameCase = option("same-case", "Aa");
    private final ToggleButton wholeWords = option("whole-words", "“w”");
    private final ToggleButton pattern = option("pattern", ".*");
    private final Label count = new Label();
    private final Consumer<InText> asked;
    private final IntConsumer step;
    private final Runnable leave;

    /// @param asked told whenever something else is looked for
    /// @param step to the next place (1) or to the one before (-1)
    /// @param leave ends it
    public FindBar(Consumer<InText> asked, IntConsumer step, Runnable leave) {
        this.asked = asked;
        this.step = step;
        this.leave = leave;
        getStyleClass().addAll("pane-bar", "find-bar");
        setSpacing(4);
        field.setId("find-field");
        field.setPromptText(Texts.text("ui.find"));
        field.setTooltip(new Tooltip(Texts.text("ui.find.hint")));
        Naming.name(field, Texts.text("ui.find"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(60);
        field.textProperty().addListener(_ -> ask());
        for (ToggleButton option : List.of(sameCase, wholeWords, pattern)) {
            option.setOnAction(_ -> ask());
        }
        count.setId("find-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        sameCase,
                        wholeWords,
                        pattern,
                        count,
                        button(Feather.CHEVRON_UP, "previous", () -> step.accept(-1)),
                        button(Feather.CHEVRON_DOWN, "next", () -> step.accept(1)),
                        button(Feather.X, "close", leave));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Begins to look for these words; where none are given, for those that were looked for last.
    public void begin(String words) {
        if (!words.isEmpty()) field.setText(words);
        field.requestFocus();
        field.selectAll();
        ask();
    }

    /// Says which of how many places is current, counted from 1.
    public void show(int number, int places) {
        boolean empty = field.getText().isBlank();
        boolean many = places >= InText.MOST;
        count.setMinWidth(USE_PREF_SIZE);
        count.setTooltip(null);
        count.setText(
                empty ? "" : Texts.text(many ? "ui.find.many" : "ui.find.count", number, places));
    }

    /// Says what is wrong with what is looked for.
    public void show(String problem) {
        count.setMinWidth(0);
        count.setTooltip(new Tooltip(problem));
        count.setText(problem);
    }

    private void ask() {
        asked.accept(
                new InText(
                        field.getText(),
                        sameCase.isSelected(),
                        wholeWords.isSelected(),
                        pattern.isSelected()));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) leave.run();
        else if (key.getCode() == KeyCode.ENTER) step.accept(key.isShiftDown() ? -1 : 1);
        else return;
        key.consume();
    }

    private static ToggleButton option(String id, String sign) {
        var option = new ToggleButton(sign);
        String words = Texts.text("ui.find." + id);
        option.setId("find-" + id);
        option.getStyleClass().addAll("flat", "find-option");
        option.setTooltip(new Tooltip(words));
        option.setAccessibleText(words);
        option.setMinWidth(USE_PREF_SIZE);
        return option;
    }

    private static Button button(Feather icon, String id, Runnable action) {
        Button button = Icons.button(icon, Texts.text("ui.find." + id));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
