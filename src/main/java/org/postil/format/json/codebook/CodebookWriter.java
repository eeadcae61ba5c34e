package org.postil.format.json.codebook;

import org.postil.format.json.print.JsonOut;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Kebab;

/// Writes people, topics and layers, each in the reader's order.
public final class CodebookWriter {

    private final JsonOut out;

    public CodebookWriter(JsonOut out) {
        this.out = out;
    }

    public void write(Codebook codebook) {
        out.objects("people", codebook.people(), this::person);
        out.objects("topics", codebook.topics(), this::topic);
        out.objects("layers", codebook.layers(), this::layer);
    }

    private void person(Person person) {
        out.text("id", person.id().toString());
        out.text("name", person.name());
        out.texts("aliases", person.aliases());
        out.text("role", person.role());
        out.text("dates", person.dates());
        out.object("externalIds", () -> person.externalIds().forEach(out::text));
    }

    private void topic(Topic topic) {
        out.text("id", topic.id().toString());
        out.text("name", topic.name());
        if (!topic.isTopmost()) out.text("parent", topic.parent().toString());
        out.text("definition", topic.definition());
        out.texts("words", topic.words());
    }

    private void layer(Layer layer) {
        out.text("id", layer.id().value());
        out.text("name", layer.name());
        out.text("letter", layer.letter());
        out.text("colour", layer.colour());
        out.text("line", Kebab.of(layer.line()));
        out.text("values", nameOf(layer.values()));
        if (layer.values() instanceof Values.Closed closed) out.texts("choices", closed.choices());
    }

    private static String nameOf(Values values) {
        return switch (values) {
            case Values.People _ -> "people";
            case Values.Dates _ -> "dates";
            case Values.Topics _ -> "topics";
            case Values.None _ -> "none";
            case Values.Open _ -> "open";
            case Values.Closed _ -> "closed";
        };
    }
}
