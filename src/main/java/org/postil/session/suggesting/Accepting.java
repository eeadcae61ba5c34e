package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Turn;
import org.postil.session.tagging.Newcomers;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Makes tags of the suggestions that are sure enough, in one step that one undo takes back.
///
/// What is tagged already on the same layer, and what was once rejected there, stays as it is.
/// People are those of the register by their name or an alias; others come into it.
public final class Accepting {

    private final Witness witness;
    private final Codebook codebook;
    private final Newcomers newcomers;
    private final Stamp stamp;
    private final List<Annotation> accepted = new ArrayList<>();

    private Accepting(Witness witness, Codebook codebook, Stamp stamp) {
        this.witness = witness;
        this.codebook = codebook;
        this.stamp = stamp;
        newcomers = new Newcomers(codebook);
    }

    /// The edit that accepts; empty where there is nothing to accept.
    ///
    /// @param above only what is surer than this, from 0 to 1
    public static Optional<Edit> of(
            Suggestions suggestions,
            double above,
            Witness witness,
            Codebook codebook,
            Stamp stamp) {
        var accepting = new Accepting(witness, codebook, stamp);
        suggestions.dates().stream()
                .filter(date -> date.confidence() > above)
                .filter(date -> accepting.isFree(LayerId.DATE, date.span()))
                .forEach(date ->
                        accepting.add(
                                date.span(),
                                new Tag.DateTag(date.value(), date.aspect(), date.zone())));
        suggestions.turns().stream()
                .filter(turn -> turn.confidence() > above)
                .filter(turn -> accepting.isFree(LayerId.SPEAKER, turn.span()))
                .forEach(turn ->
                        accepting.add(
                                turn.span(),
                                new Tag.SpeakerTag(
                                        accepting.person(named(turn, suggestions.people())),
                                        Tag.Mode.DIRECT,
                                        List.of())));
        suggestions.people().stream()
                .filter(name -> name.confidence() > above)
                .filter(name -> accepting.isFree(LayerId.PERSON, name.span()))
                .forEach(name ->
                        accepting.add(
                                name.span(), new Tag.PersonTag(accepting.person(name.person()))));
        return accepting.edit();
    }

    /// The name that the label is, as the register has it.
    private static String named(Turn turn, List<FoundName> people) {
        return people.stream()
                .filter(name -> name.span().overlaps(turn.label()))
                .findFirst()
                .map(FoundName::person)
                .orElse(turn.speaker());
    }

    private void add(Span span, Tag tag) {
        accepted.add(Annotation.of(Anchor.at(span.start(), span.end()), tag, stamp));
    }

    private boolean isFree(LayerId layer, Span span) {
        Stream<Anchor> tagged =
                witness.annotations().stream()
                        .filter(one -> one.layer().equals(layer))
                        .map(Annotation::anchor);
        Stream<Anchor> rejected =
                witness.rejections().stream()
                        .filter(one -> one.layer().equals(layer))
                        .map(one -> one.anchor());
        return Stream.concat(tagged, rejected)
                .noneMatch(anchor ->
                        anchor instanceof Anchor.Passage passage
                                && passage.spans().stream().anyMatch(span::overlaps));
    }

    private Id<Person> person(String name) {
        return codebook.people().stream()
                .filter(one -> one.name().equals(name) || one.aliases().contains(name))
                .findFirst()
                .map(Person::id)
                .orElseGet(() -> newcomers.person(name));
    }

    private Optional<Edit> edit() {
        if (accepted.isEmpty()) return Optional.empty();
        var all = new ArrayList<Edit>(newcomers.entries());
        all.add(new AddAnnotations(witness.id(), accepted));
        return Optional.of(new Edit.Together(Message.of("edit.tag.many", accepted.size()), all));
    }
}
