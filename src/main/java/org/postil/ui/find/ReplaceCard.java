package org.postil.ui.find;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.text.CleanText;
import org.postil.text.Span;
import org.postil.text.Wanted;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.passages.CheckedPassages;
import org.postil.ui.fx.passages.PassageLine;

/// Finds words of one version and puts others in their place, where they are checked: each place
/// with what stands around it. Enter replaces, Escape leaves everything as it is.
public final class ReplaceCard extends VBox {

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 560;

    private final ReplaceQuestion question;
    private final TextField find = field("find");
    private final TextField with = field("with");
    private final CheckBox sameCase = new CheckBox(Texts.text("ui.replace.same-case"));
    private final CheckBox wholeWords = new CheckBox(Texts.text("ui.replace.whole-words"));
    private final CheckedPassages<Span> places = new CheckedPassages<>(this::line);
    private final Label counted = new Label();
    private final Label nothing = new Label();
    private final Button all = new Button();
    private final Button replace = new Button();

    public ReplaceCard(ReplaceQuestion question, Runnable leave) {
        this.question = question;
        getStyleClass().add("replace-card");
        setMaxSize(WIDTH, HEIGHT);
        VBox.setVgrow(places, Priority.ALWAYS);
        var title = new Label(Texts.text("ui.replace"));
        title.getStyleClass().add("title");
        getChildren().addAll(title, fields(), controls(), places, foot(leave));
        nothing.getStyleClass().addAll("faint", "placeholder");
        places.setPlaceholder(nothing);
        places.onChange(this::count);
        find.setText(question.words());
        find.textProperty().subscribe(_ -> look());
        sameCase.setOnAction(_ -> look());
        wholeWords.setOnAction(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void requestFocus() {
        TextField first = find.getText().isEmpty() ? find : with;
        first.requestFocus();
        first.selectAll();
    }

    private Node fields() {
        var fields = new HBox(10, find, with);
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox.setHgrow(with, Priority.ALWAYS);
        return fields;
    }

    private Node controls() {
        all.getStyleClass().add("flat");
        all.setOnAction(_ -> places.turnAll());
        counted.setId("replace-counted");
        var controls = new HBox(14, sameCase, wholeWords, gap(), counted, all);
        controls.getStyleClass().add("controls");
        return controls;
    }

    private Node foot(Runnable leave) {
        var hint = new Label(Texts.text("ui.replace.hint"));
        hint.getStyleClass().addAll("faint", "hint");
        var cancel = new Button(Texts.text("ui.cancel"));
        cancel.setOnAction(_ -> leave.run());
        replace.setDefaultButton(true);
        replace.setOnAction(_ -> answer());
        var foot = new HBox(10, hint, gap(), cancel, replace);
        foot.getStyleClass().add("controls");
        return foot;
    }

    private void look() {
        var wanted = new Wanted(find.getText(), sameCase.isSelected(), wholeWords.isSelected());
        nothing.setText(
                find.getText().isEmpty()
                        ? Texts.text("ui.replace.type")
                        : Texts.text("ui.replace.nothing", find.getText()));
        places.show(wanted.in(question.text()), _ -> true);
    }

    private void count() {
        int size = places.getItems().size();
        counted.setText(Texts.text("ui.everywhere.counted", places.count(), size));
        all.setText(Texts.text(places.count() < size ? "ui.everywhere.all" : "ui.everywhere.none"));
        all.setDisable(size == 0);
        replace.setText(Texts.text("ui.replace.do", places.count()));
        replace.setDisable(places.count() == 0);
    }

    private void press(KeyEvent key) {
        boolean onButton = key.getTarget() instanceof Button;
        if (key.getCode() != KeyCode.ENTER || onButton) return;
        answer();
        key.consume();
    }

    private void answer() {
        List<Span> checked = places.checked();
        if (!checked.isEmpty()) question.answered().accept(checked, CleanText.of(with.getText()));
    }

    private PassageLine line(Span span) {
        return PassageLine.of(question.text(), span, question.place().apply(span.start()), "");
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId("replace-" + id);
        field.setPromptText(Texts.text("ui.replace." + id));
        Naming.name(field, Texts.text("ui.replace." + id));
        return field;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
