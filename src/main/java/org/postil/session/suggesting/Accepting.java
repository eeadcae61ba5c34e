package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.recognition.Suggestions;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Saying;
import org.postil.recognition.speech.Turn;
import org.postil.recognition.topic.FoundTopic;
import org.postil.session.tagging.Newcomers;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Makes tags of the suggestions that are sure enough, in one step that one undo takes back.
///
/// People are those of the register by their name or an alias; others come into it.
public final class Accepting {

    private final double above;
    private final Map<String, Id<Person>> known = new HashMap<>();
    private final Newcomers newcomers;
    private final Stamp stamp;
    private final List<Annotation> accepted = new ArrayList<>();

    private Accepting(double above, Codebook codebook, Stamp stamp) {
        this.above = above;
        this.stamp = stamp;
        newcomers = new Newcomers(codebook);
        for (Person one : codebook.people()) known.putIfAbsent(one.name(), one.id());
        for (Person one : codebook.people()) {
            one.aliases().forEach(alias -> known.putIfAbsent(alias, one.id()));
        }
    }

    /// The edit that accepts; empty where there is nothing to accept.
    ///
    /// @param open what the reader has not decided about, see [Decided]
    /// @param above only what is surer than this, from 0 to 1
    public static Optional<Edit> of(
            Suggestions open, double above, Witness witness, Codebook codebook, Stamp stamp) {
        var accepting = new Accepting(above, codebook, stamp);
        open.dates().forEach(accepting::accept);
        var labels = new TreeMap<Integer, FoundName>();
        open.people().forEach(name -> labels.put(name.span().start(), name));
        open.turns().forEach(turn -> accepting.accept(turn, named(turn, labels)));
        open.sayings().forEach(accepting::accept);
        open.people().forEach(accepting::accept);
        open.topics().forEach(accepting::accept);
        return accepting.edit(witness);
    }

    /// The name that the label is, as the register has it.
    private static String named(Turn turn, NavigableMap<Integer, FoundName> names) {
        var last = names.lowerEntry(turn.label().end());
        boolean within = last != null && last.getValue().span().overlaps(turn.label());
        return within ? last.getValue().person() : turn.speaker();
    }

    private void accept(FoundDate date) {
        var tag = new Tag.DateTag(date.value(), date.aspect(), date.zone());
        if (date.confidence() > above) add(date.span(), tag);
    }

    private void accept(Turn turn, String speaker) {
        if (turn.confidence() <= above) return;
        add(turn.span(), new Tag.SpeakerTag(person(speaker), Tag.Mode.DIRECT, List.of()));
    }

    private void accept(Saying saying) {
        if (saying.confidence() <= above || !saying.isNamed()) return;
        Tag.Mode mode = saying.reported() ? Tag.Mode.REPORTED : Tag.Mode.DIRECT;
        add(saying.span(), new Tag.SpeakerTag(person(saying.speaker()), mode, List.of()));
    }

    private void accept(FoundTopic topic) {
        if (topic.confidence() > above) add(topic.span(), new Tag.TopicTag(topic.topic().id()));
    }

    private void accept(FoundName name) {
        if (name.confidence() > above) add(name.span(), new Tag.PersonTag(person(name.person())));
    }

    private void add(Span span, Tag tag) {
        accepted.add(Annotation.of(Anchor.at(span.start(), span.end()), tag, stamp));
    }

    private Id<Person> person(String name) {
        return known.computeIfAbsent(name, newcomers::person);
    }

    private Optional<Edit> edit(Witness witness) {
        if (accepted.isEmpty()) return Optional.empty();
        var all = new ArrayList<Edit>(newcomers.entries());
        all.add(new AddAnnotations(witness.id(), accepted));
        return Optional.of(new Edit.Together(Message.of("edit.tag.many", accepted.size()), all));
    }
}
