package org.postil.session.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.value.Choice;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.Values;
import org.postil.text.Anchor;

/// Makes the tag that was chosen. Who or what is new comes into the register in the same step.
///
/// @param changed the tag that gets another value; none where a new one is made
public record Tagging(Occasion occasion, Layer layer, List<Annotation> changed) {

    public static Tagging fresh(Occasion occasion, Layer layer) {
        return new Tagging(occasion, layer, List.of());
    }

    public static Tagging again(Occasion occasion, Layer layer, Annotation annotation) {
        return new Tagging(occasion, layer, List.of(annotation));
    }

    /// The same in the project as it is now. Empty where the words or the tag are not there any
    /// more.
    public Optional<Tagging> in(Project now) {
        String text = occasion.text();
        Optional<Witness> witness =
                now.witness(occasion.witness().id()).filter(one -> one.text().equals(text));
        List<Annotation> still =
                witness.stream()
                        .flatMap(one ->
                                changed.stream().flatMap(tag -> one.annotation(tag.id()).stream()))
                        .toList();
        boolean gone = still.size() < changed.size();
        return witness.filter(_ -> !gone)
                .map(one -> new Tagging(new Occasion(now, one, occasion.span()), layer, still));
    }

    public Values values() {
        return Values.of(layer, occasion);
    }

    /// What the field of the line is filled with: the value that the tag has, or the likeliest.
    public String filled(Values values) {
        return changed.stream()
                .findFirst()
                .filter(before -> before.layer().equals(layer.id()))
                .flatMap(before -> Choice.of(before, occasion.project().codebook()))
                .map(Choice::text)
                .orElseGet(values::filled);
    }

    /// How the line opens: as the tag is, or as a new one probably would be.
    ///
    /// @param likeliest what the words probably say
    public Manner manner(Optional<Choice> likeliest) {
        Optional<Edtf> date =
                likeliest
                        .filter(Choice.When.class::isInstance)
                        .map(Choice.When.class::cast)
                        .map(Choice.When::date);
        Manner guessed = Manner.guessed(occasion, date);
        return changed.stream()
                .findFirst()
                .map(before -> Manner.of(before, guessed))
                .orElse(guessed);
    }

    /// An edit that makes a tag, and the tag as it will be.
    public record Made(Edit edit, Annotation annotation) {
        public Id<Annotation> tag() {
            return annotation.id();
        }
    }

    public Made made(Choice choice, Manner manner, Stamp stamp) {
        var newcomers = new Newcomers(occasion.project().codebook());
        Content content = Content.of(layer, choice, manner, newcomers);
        Annotation annotation =
                changed.stream()
                        .findFirst()
                        .map(before -> content.in(before, stamp))
                        .orElseGet(() -> content.at(anchor(), stamp));
        Edit put = put(annotation);
        List<Edit> entries = newcomers.entries();
        Edit edit = entries.isEmpty() ? put : together(entries, put, choice.text());
        return new Made(edit, annotation);
    }

    private Anchor anchor() {
        return Anchor.at(occasion.span().start(), occasion.span().end());
    }

    private Edit together(List<Edit> entries, Edit put, String value) {
        String key = changed.isEmpty() ? "edit.tag" : "edit.retag";
        Message label = Message.of(key, layer.name().toLowerCase(Locale.ROOT), value);
        var edits = new ArrayList<>(entries);
        edits.add(put);
        return new Edit.Together(label, edits);
    }

    private Edit put(Annotation annotation) {
        return changed.isEmpty()
                ? TagEdit.AddAnnotations.one(occasion.witness().id(), annotation)
                : TagEdit.ChangeAnnotations.one(occasion.witness().id(), annotation);
    }
}
