package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.session.tagging.Newcomers;
import org.postil.session.tagging.register.Names;
import org.postil.text.Anchor;

/// Makes tags of suggestions, in one step that one undo takes back.
///
/// People are those of the register whom the name means; others come into it.
public final class Accepting {

    private final Codebook codebook;
    private final Names names;
    private final Map<String, Id<Person>> people = new HashMap<>();
    private final Newcomers newcomers;
    private final Stamp stamp;
    private final List<Annotation> tags = new ArrayList<>();
    private final List<SetAside> asides = new ArrayList<>();
    private final List<Edit> described = new ArrayList<>();
    private final Document document;
    private final Witness version;

    private Accepting(Document document, Witness version, Codebook codebook, Stamp stamp) {
        this.document = document;
        this.version = version;
        this.codebook = codebook;
        this.stamp = stamp;
        names = new Names(codebook.people());
        newcomers = new Newcomers(codebook);
    }

    /// The edit that accepts; empty where there is nothing to accept.
    ///
    /// @param chosen suggestions for this version
    /// @param version of the document
    public static Optional<Edit> of(
            List<Suggestion> chosen,
            Document document,
            Witness version,
            Codebook codebook,
            Stamp stamp) {
        if (chosen.isEmpty()) return Optional.empty();
        var accepting = new Accepting(document, version, codebook, stamp);
        chosen.forEach(accepting::accept);
        return Optional.of(accepting.edit(chosen));
    }

    private void accept(Suggestion one) {
        Anchor words = Anchor.at(one.span().start(), one.span().end());
        switch (one.meaning()) {
            case Meaning.Dated(Tag.DateTag tag) -> tag(words, tag);
            case Meaning.Spoken(String speaker, Tag.Mode mode) ->
                    tag(words, new Tag.SpeakerTag(person(speaker), mode, List.of()));
            case Meaning.Named(String name) -> tag(words, new Tag.PersonTag(person(name)));
            case Meaning.About(Topic topic) -> tag(words, new Tag.TopicTag(topic.id()));
            case Meaning.Describing(Map<Field, String> fields) ->
                    described.addAll(Describing.edits(fields, document, version));
            case Meaning.Apart(SetAside.Kind kind) ->
                    asides.add(new SetAside(Id.fresh(), words, kind));
            case Meaning.Carried(Annotation tag) ->
                    tags.add(
                            new Annotation(
                                    Id.fresh(),
                                    tag.anchor(),
                                    tag.tag(),
                                    tag.note(),
                                    tag.certainty(),
                                    stamp,
                                    stamp));
        }
    }

    private void tag(Anchor words, Tag tag) {
        tags.add(Annotation.of(words, tag, stamp));
    }

    private Id<Person> person(String name) {
        return people.computeIfAbsent(
                name,
                _ -> names.meant(name).map(Person::id).orElseGet(() -> newcomers.person(name)));
    }

    private Edit edit(List<Suggestion> chosen) {
        var all = new ArrayList<Edit>(newcomers.entries());
        if (!tags.isEmpty()) all.add(new AddAnnotations(version.id(), tags));
        if (!asides.isEmpty()) all.add(new PutAside(version.id(), asides));
        all.addAll(described);
        boolean plain = all.size() == 1 && !isCarried(chosen);
        return plain ? all.getFirst() : new Edit.Together(label(chosen), all);
    }

    private Message label(List<Suggestion> chosen) {
        if (isCarried(chosen)) return Message.of("edit.carry-over", chosen.size());
        if (chosen.size() > 1) return Message.of("edit.tag.many", chosen.size());
        Suggestion only = chosen.getFirst();
        if (!described.isEmpty()) return Message.of("edit.describe-document", document.title());
        String layer = codebook.layer(only.layer()).map(one -> one.name()).orElse("");
        return Message.of("edit.tag", layer.toLowerCase(Locale.ROOT), only.value());
    }

    private static boolean isCarried(List<Suggestion> chosen) {
        return chosen.stream().allMatch(one -> one.meaning() instanceof Meaning.Carried);
    }
}
