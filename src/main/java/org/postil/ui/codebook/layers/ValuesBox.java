package org.postil.ui.codebook.layers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.postil.message.Message;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.ui.codebook.form.FormField;
import org.postil.ui.fx.Texts;

/// What tags of a kind may say: any words, one of a list, a date, nothing. A list is taken over
/// once something stands in it.
final class ValuesBox extends VBox {

    private static final int TOLD = 4;

    private final Consumer<Values> change;
    private final Function<Layer, List<String>> misfits;
    private final ComboBox<Saying> saying = new ComboBox<>();
    private final FormField choices =
            FormField.lines(
                            Texts.text("ui.layers.choices"),
                            4,
                            typed -> take(new Values.Closed(FormField.linesOf(typed))))
                    .checked(ValuesBox::empty);
    private final Label misfitting = new Label();
    private Optional<Layer> shown = Optional.empty();
    private boolean showing;

    ValuesBox(Consumer<Values> change, Function<Layer, List<String>> misfits) {
        super(8);
        this.change = change;
        this.misfits = misfits;
        var label = new Label(Texts.text("ui.layers.values"));
        label.getStyleClass().add("faint");
        label.setLabelFor(saying);
        saying.setId("layer-values");
        saying.setMaxWidth(Double.MAX_VALUE);
        saying.setConverter(converter());
        saying.valueProperty().addListener((_, _, now) -> chosen(now));
        choices.managedProperty().bind(choices.visibleProperty());
        choices.input().setId("layer-choices");
        misfitting.setWrapText(true);
        misfitting.getStyleClass().add("note");
        misfitting.managedProperty().bind(misfitting.visibleProperty());
        getChildren().addAll(new VBox(2, label, saying), choices, misfitting);
    }

    void show(Layer layer, boolean same) {
        shown = Optional.of(layer);
        Saying now = Saying.of(layer.values());
        showing = true;
        saying.getItems()
                .setAll(
                        layer.isBuiltIn()
                                ? List.of(now)
                                : List.of(Saying.OPEN, Saying.CLOSED, Saying.DATE, Saying.NONE));
        if (!saying.getItems().contains(now)) saying.getItems().add(now);
        saying.setValue(now);
        saying.setDisable(layer.isBuiltIn());
        showing = false;
        boolean closed = layer.values() instanceof Values.Closed;
        choices.setVisible(closed);
        choices.show(
                layer.values() instanceof Values.Closed list
                        ? String.join("\n", list.choices())
                        : "",
                same);
        sayMisfits(misfits.apply(layer));
    }

    void commit() {
        if (choices.isVisible()) choices.commit();
    }

    void setEditable(boolean editable) {
        choices.setEditable(editable);
        saying.setMouseTransparent(!editable);
        saying.setFocusTraversable(editable);
    }

    private void chosen(@Nullable Saying now) {
        if (showing || now == null || shown.isEmpty()) return;
        choices.setVisible(now == Saying.CLOSED);
        switch (now) {
            case OPEN -> take(new Values.Open());
            case DATE -> take(new Values.Dates());
            case NONE -> take(new Values.None());
            case CLOSED -> beginList(shown.get());
            case PERSON, TOPIC -> {}
        }
    }

    /// A list begins with what tags say already.
    private void beginList(Layer layer) {
        List<String> said =
                misfits.apply(layer.withValues(new Values.Closed(List.of("")))).stream()
                        .filter(words -> !words.isBlank())
                        .toList();
        if (said.isEmpty()) choices.edit();
        else take(new Values.Closed(said));
    }

    private void take(Values values) {
        if (shown.filter(layer -> !layer.values().equals(values)).isPresent()) {
            change.accept(values);
        }
    }

    private void sayMisfits(List<String> words) {
        misfitting.setVisible(!words.isEmpty());
        if (words.isEmpty()) return;
        String first = String.join("”, “", words.stream().limit(TOLD).toList());
        String more = words.size() > TOLD ? Texts.text("ui.layers.more", words.size() - TOLD) : "";
        misfitting.setText(Texts.text("ui.layers.misfits", words.size(), first, more));
    }

    private static Optional<Message> empty(String typed) {
        return FormField.linesOf(typed).isEmpty()
                ? Optional.of(Message.of("ui.layers.choices.empty"))
                : Optional.empty();
    }

    private static StringConverter<Saying> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Saying saying) {
                return saying == null ? "" : saying.words();
            }

            @Override
            public Saying fromString(String words) {
                throw new UnsupportedOperationException(words);
            }
        };
    }
}
