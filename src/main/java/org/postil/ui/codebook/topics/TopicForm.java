package org.postil.ui.codebook.topics;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.postil.analysis.RegisterCounts.OfTopic;
import org.postil.message.Message;
import org.postil.model.codebook.Topic;
import org.postil.ui.codebook.form.FormField;
import org.postil.ui.fx.Texts;

/// What belongs under a topic, to be changed field by field.
final class TopicForm extends VBox {

    private final Consumer<Topic> change;
    private final Label counts = new Label();
    private final FormField name =
            FormField.line(
                            Texts.text("ui.topics.name"),
                            typed -> take(one -> one.renamed(typed.strip())))
                    .checked(TopicForm::blank);
    private final FormField definition =
            FormField.lines(
                    Texts.text("ui.topics.definition"),
                    4,
                    typed -> take(one -> one.withDefinition(typed.strip())));
    private final FormField words =
            FormField.lines(
                    Texts.text("ui.topics.words"),
                    3,
                    typed -> take(one -> one.withWords(FormField.linesOf(typed))));
    private Optional<Topic> shown = Optional.empty();

    TopicForm(Consumer<Topic> change, boolean readOnly) {
        super(8);
        this.change = change;
        getStyleClass().add("entry-form");
        counts.getStyleClass().add("faint");
        counts.setWrapText(true);
        name.input().setId("topic-name");
        getChildren().addAll(counts, name, definition, words);
        all().forEach(field -> field.setEditable(!readOnly));
    }

    void show(TopicRow row) {
        Topic topic = row.topic();
        boolean same = shown.map(Topic::id).filter(topic.id()::equals).isPresent();
        if (!same) commit();
        shown = Optional.of(topic);
        counts.setText(counted(row.counts()));
        name.show(topic.name(), same);
        definition.show(topic.definition(), same);
        words.show(String.join("\n", topic.words()), same);
    }

    /// Takes over what was half typed.
    void commit() {
        all().forEach(FormField::commit);
    }

    void editName() {
        name.edit();
    }

    static String counted(OfTopic counts) {
        if (counts.all() == 0) return Texts.text("ui.topics.counts.none");
        String own = Texts.text("ui.topics.counts.own", counts.own());
        return counts.own() == counts.all()
                ? own
                : own + " · " + Texts.text("ui.topics.counts.all", counts.all());
    }

    private List<FormField> all() {
        return List.of(name, definition, words);
    }

    private void take(UnaryOperator<Topic> changed) {
        shown.ifPresent(topic -> {
            Topic now = changed.apply(topic);
            shown = Optional.of(now);
            if (!now.equals(topic)) change.accept(now);
        });
    }

    private static Optional<Message> blank(String typed) {
        return typed.isBlank() ? Optional.of(Message.of("ui.topics.name.empty")) : Optional.empty();
    }
}
