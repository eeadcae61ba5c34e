package org.postil.cli.naming;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.edit.Edit;
import org.postil.edtf.Edtf;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.recognition.DateRecognizer;
import org.postil.session.tagging.Content;
import org.postil.session.tagging.Manner;
import org.postil.session.tagging.Newcomers;
import org.postil.session.tagging.value.Choice;

/// Reads what a tag shall say where it is written out in full: nothing is guessed, and a name that
/// the register does not have is somebody new.
public final class TagValue {

    private final Codebook codebook;
    private final Document document;
    private final Newcomers newcomers;

    public TagValue(Codebook codebook, Document document) {
        this.codebook = codebook;
        this.document = document;
        newcomers = new Newcomers(codebook);
    }

    /// What must be entered in the codebook before the tag.
    public List<Edit> entries() {
        return newcomers.entries();
    }

    /// What is said besides the value.
    public record Beside(Tag.Mode mode, List<String> to, @Nullable Aspect aspect) {}

    public Content read(Layer layer, String value, Beside beside) throws Refused {
        if (value.isBlank()) throw Refused.because("cli.no-value", layer.id().value());
        Choice choice = choice(layer, value.strip());
        return Content.of(layer, choice, manner(choice, beside), newcomers);
    }

    private Choice choice(Layer layer, String value) throws Refused {
        return switch (layer.values()) {
            case Values.People _ -> person(value);
            case Values.Dates _ -> new Choice.When(date(value));
            case Values.Topics _ -> topic(value);
            case Values.None _, Values.Open _ -> new Choice.Words(value);
            case Values.Closed closed -> new Choice.Words(chosen(layer, closed, value));
        };
    }

    private Manner manner(Choice choice, Beside beside) {
        Aspect aspect = beside.aspect() == null ? aspect(choice) : beside.aspect();
        List<Id<Person>> to = beside.to().stream().map(this::addressee).toList();
        return new Manner(beside.mode(), to, aspect, "");
    }

    private Aspect aspect(Choice choice) {
        return choice instanceof Choice.When when
                ? Manner.aspect(document, when.date()).orElse(Aspect.HAPPENED)
                : Aspect.HAPPENED;
    }

    /// EDTF, or else words; what is neither is refused as EDTF refuses it.
    private Edtf date(String value) {
        return Edtf.tryParse(value)
                .or(() -> DateRecognizer.read(value, document.metadata().date()))
                .orElseGet(() -> Edtf.parse(value));
    }

    private Choice person(String name) {
        return codebook.people().stream()
                .filter(one -> one.name().equals(name) || one.aliases().contains(name))
                .findFirst()
                .<Choice>map(Choice.KnownPerson::new)
                .orElseGet(() -> new Choice.NewPerson(name));
    }

    private Id<Person> addressee(String name) {
        return person(name.strip()) instanceof Choice.KnownPerson(Person known)
                ? known.id()
                : newcomers.person(name);
    }

    private Choice topic(String name) {
        return codebook.topics().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .<Choice>map(Choice.KnownTopic::new)
                .orElseGet(() -> new Choice.NewTopic(name));
    }

    private static String chosen(Layer layer, Values.Closed closed, String value) throws Refused {
        if (closed.choices().contains(value)) return value;
        String choices = closed.choices().stream().collect(Collectors.joining(", "));
        throw Refused.because("cli.no-choice", layer.name(), value, choices);
    }
}
