package org.postil.ui.excerpt;

import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.model.Excerpt;
import org.postil.model.codebook.Codebook;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.Kebab;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.TabKey;

/// Title, headnote and the like, and how the sheet looks. What was typed is taken over when the
/// focus leaves a field, and on Enter (with Ctrl in the headnote).
final class SheetFields extends VBox {

    private final ExcerptWishes wishes;
    private final TextInputControl title = field("title", new TextField());
    private final TextArea headnote = new TextArea();
    private final TextInputControl level = field("level", new TextField());
    private final TextInputControl time = field("time", new TextField());
    private final TextInputControl licence = field("licence", new TextField());
    private final ComboBox<SheetStyle.Type> type = choice("type", SheetStyle.Type.values());
    private final ComboBox<Paper> paper = choice("paper", Paper.values());
    private final ComboBox<Numbering> numbering = choice("numbering", Numbering.values());
    private final ComboBox<Layout> layout = choice("layout", Layout.values());
    private final ComboBox<Glosses> glosses = choice("glosses", Glosses.values());
    private final ComboBox<Variants> variants = choice("variants", Variants.values());
    private final TextField against = field("against", new TextField());
    private final CheckBox restart = new CheckBox(Texts.text("ui.excerpt.restart"));
    private final LayerChoice marked = new LayerChoice(this::commit);
    private final HBox versions =
            new HBox(8, named("variants", variants), named("against", against));
    private Excerpt shown = Excerpt.named("-");
    private boolean showing;

    SheetFields(ExcerptWishes wishes) {
        super(8);
        this.wishes = wishes;
        getStyleClass().add("sheet-fields");
        headnote.setPrefRowCount(3);
        headnote.setWrapText(true);
        TabKey.leaves(headnote);
        field("headnote", headnote);
        getChildren()
                .addAll(
                        named("title", title),
                        new HBox(8, named("layout", layout), named("glosses", glosses)),
                        versions,
                        named("headnote", headnote),
                        new HBox(8, named("level", level), named("time", time)),
                        named("licence", licence),
                        new HBox(8, named("type", type), named("paper", paper)),
                        new HBox(8, named("numbering", numbering), named("marked", marked)),
                        restart);
        restart.setId("sheet-restart");
        restart.selectedProperty().addListener((_, _, _) -> commit());
        against.setPromptText(Texts.text("ui.excerpt.against.first"));
    }

    /// Shows the excerpt as it is; what is half typed stays.
    void show(Excerpt now, Codebook codebook) {
        boolean same = now.id().equals(shown.id());
        shown = now;
        showing = true;
        show(title, now.title(), same);
        show(headnote, now.headings().headnote(), same);
        show(level, now.headings().level(), same);
        show(time, now.headings().time(), same);
        show(licence, now.headings().licence(), same);
        type.setValue(now.style().type());
        paper.setValue(now.style().paper());
        numbering.setValue(now.style().numbering());
        restart.setSelected(now.style().restart());
        marked.show(codebook.layers(), now.style().arrangement().marked());
        show(now.style().arrangement(), same);
        showing = false;
    }

    private void show(Arrangement now, boolean same) {
        layout.setValue(now.layout());
        glosses.setValue(now.glosses());
        variants.setValue(now.variants());
        show(against, now.against(), same);
        boolean two = now.layout() == Layout.WORKSHEET;
        glosses.setDisable(two);
        marked.setDisable(two);
        versions.setVisible(two);
        versions.setManaged(two);
    }

    /// Takes over what was typed.
    void commit() {
        if (showing || shown.title().equals("-")) return;
        Excerpt now = typed(shown);
        if (now.equals(shown)) return;
        shown = now;
        wishes.does().accept(excerpting -> excerpting.change(typed(excerpting.excerpt())));
    }

    /// An excerpt with what stands in the fields.
    private Excerpt typed(Excerpt one) {
        String named = title.getText().isBlank() ? one.title() : title.getText().strip();
        return one.withTitle(named)
                .withHeadings(
                        new Headings(
                                headnote.getText().strip(),
                                level.getText().strip(),
                                time.getText().strip(),
                                licence.getText().strip()))
                .withStyle(
                        new SheetStyle(
                                paper.getValue(),
                                type.getValue(),
                                numbering.getValue(),
                                restart.isSelected(),
                                new Arrangement(
                                        layout.getValue(),
                                        glosses.getValue(),
                                        variants.getValue(),
                                        against.getText().strip(),
                                        marked.chosen())));
    }

    void focusTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private static void show(TextInputControl field, String value, boolean same) {
        if (same && field.isFocused()) return;
        if (!field.getText().equals(value)) field.setText(value);
    }

    private <F extends TextInputControl> F field(String id, F field) {
        field.setId("sheet-" + id);
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) commit();
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(field, key));
        return field;
    }

    private void press(TextInputControl field, KeyEvent key) {
        boolean ends = !(field instanceof TextArea) || key.isShortcutDown();
        if (key.getCode() != KeyCode.ENTER || !ends) return;
        commit();
        key.consume();
    }

    private <E extends Enum<E>> ComboBox<E> choice(String id, E[] all) {
        var box = new ComboBox<E>();
        box.setId("sheet-" + id);
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new EnumName<>(one -> Texts.text("ui.excerpt." + id + "." + Kebab.of(one))));
        box.valueProperty().addListener((_, _, _) -> commit());
        return box;
    }

    /// Shows a choice by its name; it is never typed.
    private static final class EnumName<E> extends javafx.util.StringConverter<E> {
        private final Function<E, String> name;

        EnumName(Function<E, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@org.jspecify.annotations.Nullable E one) {
            return one == null ? "" : name.apply(one);
        }

        @Override
        public @org.jspecify.annotations.Nullable E fromString(String typed) {
            return null;
        }
    }

    private static VBox named(String id, javafx.scene.layout.Region field) {
        var label = new Label(Texts.text("ui.excerpt." + id));
        label.getStyleClass().add("faint");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(2, label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
