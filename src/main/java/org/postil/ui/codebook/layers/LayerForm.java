package org.postil.ui.codebook.layers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.model.codebook.LayerLetter;
import org.postil.ui.codebook.form.FormField;
import org.postil.ui.fx.Texts;

/// A kind of tag, to be changed field by field: its letter, its colour and line, what its tags may
/// say. Of those that every project has, only the look can be changed.
final class LayerForm extends VBox {

    private static final List<LineStyle> UNDER_WORDS =
            List.of(LineStyle.SOLID, LineStyle.DOUBLE, LineStyle.DASHED, LineStyle.DOTTED);

    private final Consumer<Layer> change;
    private final Label builtIn = new Label(Texts.text("ui.layers.built-in.what"));
    private final FormField name =
            FormField.line(
                            Texts.text("ui.layers.name"),
                            typed -> take(layer -> layer.withName(typed.strip())))
                    .checked(LayerForm::blank);
    private final FormField letter =
            FormField.line(
                            Texts.text("ui.layers.letter"),
                            typed -> take(layer -> layer.withLetter(letter(typed))))
                    .checked(this::taken);
    private final Swatches swatches =
            new Swatches(colour -> take(layer -> layer.withColour(colour)));
    private final FormField colour =
            FormField.line(
                            Texts.text("ui.layers.colour"),
                            typed -> take(layer -> layer.withColour(hex(typed))))
                    .checked(LayerForm::noColour);
    private final ComboBox<LineStyle> line = new ComboBox<>();
    private final Preview preview = new Preview();
    private final ValuesBox values;
    private final boolean readOnly;
    private Codebook book = Codebook.empty();
    private Optional<Layer> shown = Optional.empty();
    private boolean showing;

    LayerForm(LayerWishes wishes, boolean readOnly) {
        super(8);
        this.readOnly = readOnly;
        change = wishes.change();
        values = new ValuesBox(now -> take(layer -> layer.withValues(now)), wishes.misfits());
        getStyleClass().add("entry-form");
        builtIn.getStyleClass().add("faint");
        builtIn.setWrapText(true);
        builtIn.managedProperty().bind(builtIn.visibleProperty());
        name.input().setId("layer-name");
        letter.input().setId("layer-letter");
        colour.input().setId("layer-colour");
        var first = new HBox(8, name, letter);
        HBox.setHgrow(name, Priority.ALWAYS);
        letter.setMaxWidth(70);
        var second = new HBox(8, colour, lineBox());
        HBox.setHgrow(second.getChildren().getLast(), Priority.ALWAYS);
        colour.setMaxWidth(110);
        getChildren().addAll(builtIn, first, letter.takeProblem(), swatches, second);
        getChildren().addAll(colour.takeProblem(), preview, values);
        swatches.setDisable(readOnly);
        line.setDisable(readOnly);
    }

    void show(Codebook now, LayerRow row) {
        Layer layer = row.layer();
        boolean same = shown.map(Layer::id).filter(layer.id()::equals).isPresent();
        if (!same) commit();
        book = now;
        shown = Optional.of(layer);
        builtIn.setVisible(layer.isBuiltIn());
        boolean own = !readOnly && !layer.isBuiltIn();
        name.setEditable(own);
        letter.setEditable(own);
        values.setEditable(own);
        colour.setEditable(!readOnly);
        name.show(layer.name(), same);
        letter.show(layer.letter(), same);
        colour.show(layer.colour(), same);
        swatches.show(layer.colour());
        showLine(layer.line());
        preview.show(layer);
        values.show(layer, same);
    }

    /// Takes over what was half typed.
    void commit() {
        List.of(name, letter, colour).forEach(FormField::commit);
        values.commit();
    }

    void editName() {
        name.edit();
    }

    private VBox lineBox() {
        var label = new Label(Texts.text("ui.layers.line"));
        label.getStyleClass().add("faint");
        label.setLabelFor(line);
        line.setId("layer-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setCellFactory(_ -> new LineCell());
        line.setButtonCell(new LineCell());
        line.valueProperty()
                .addListener((_, _, now) -> {
                    if (!showing && now != null) take(layer -> layer.withLine(now));
                });
        return new VBox(2, label, line);
    }

    private void showLine(LineStyle now) {
        showing = true;
        boolean bar = now == LineStyle.BAR;
        line.getItems().setAll(bar ? List.of(LineStyle.BAR) : UNDER_WORDS);
        line.setValue(now);
        line.setDisable(readOnly || bar);
        showing = false;
    }

    private void take(UnaryOperator<Layer> changed) {
        shown.ifPresent(layer -> {
            Layer now = changed.apply(layer);
            shown = Optional.of(now);
            if (!now.equals(layer)) change.accept(now);
        });
    }

    private Optional<Message> taken(String typed) {
        return shown.flatMap(layer -> LayerLetter.problem(book, layer.id(), letter(typed)));
    }

    private static String letter(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static String hex(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT);
        return bare.startsWith("#") ? bare : "#" + bare;
    }

    private static Optional<Message> noColour(String typed) {
        return hex(typed).matches("#[0-9A-F]{6}")
                ? Optional.empty()
                : Optional.of(Message.of("ui.layers.colour.none", typed.strip()));
    }

    private static Optional<Message> blank(String typed) {
        return typed.isBlank() ? Optional.of(Message.of("ui.layers.name.empty")) : Optional.empty();
    }

    /// A line style with its name.
    private static final class LineCell extends ListCell<LineStyle> {

        private final LineSample sample = new LineSample(34);

        @Override
        protected void updateItem(@Nullable LineStyle style, boolean empty) {
            super.updateItem(style, empty);
            setGraphic(null);
            setText(null);
            if (empty || style == null) return;
            sample.show("#57606A", style);
            setGraphic(sample);
            setText(Texts.text("ui.layers.line." + style.name().toLowerCase(Locale.ROOT)));
        }
    }
}
