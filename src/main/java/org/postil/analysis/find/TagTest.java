package org.postil.analysis.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.word.WordList;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// Whether a tag passes a filter. Names are met by some of their words: `Stalin` is `Stalin, J. V.`
final class TagTest {

    private final Codebook book;
    private final Filter filter;
    private final List<String> words;
    private final Optional<Edtf> date;

    /// What was asked of an entry of a register or of a name before.
    private final Map<Object, Boolean> known = new HashMap<>();

    TagTest(Codebook book, Filter filter) {
        this.book = book;
        this.filter = filter;
        words = WordList.of(filter.value()).forms();
        date = Edtf.tryParse(filter.value());
    }

    boolean passes(Annotation annotation) {
        Tag tag = annotation.tag();
        return switch (filter.kind()) {
            case SPEAKER -> tag instanceof Tag.SpeakerTag said && isNamed(said.person());
            case PERSON -> tag.people().stream().anyMatch(this::isNamed);
            case TOPIC -> tag instanceof Tag.TopicTag about && isAbout(about.topic());
            case DATE -> date(tag).filter(this::overlaps).isPresent();
            case LAYER -> known.computeIfAbsent(annotation.layer(), _ -> isLayer(annotation));
            case VALUE -> says(tag);
            case NOTE -> contains(annotation.note());
            case BY ->
                    known.computeIfAbsent(annotation.made().who(), who -> contains((String) who));
            case HAS -> !annotation.note().isBlank();
            case DOCUMENT, VERSION, NEAR, ABOUT, ASIDE -> true;
        };
    }

    /// True where the document itself was written then.
    boolean passes(Edtf written) {
        return filter.kind() == Filter.Kind.DATE && overlaps(written);
    }

    /// What the tag says, whatever its layer.
    private boolean says(Tag tag) {
        return switch (tag) {
            case Tag.ValueTag said -> contains(said.value());
            case Tag.SpeakerTag _, Tag.PersonTag _ -> tag.people().stream().anyMatch(this::isNamed);
            case Tag.TopicTag about -> isAbout(about.topic());
            case Tag.DateTag date -> contains(date.date().text());
            case Tag.OwnDateTag own -> contains(own.date().text());
            case Tag.NoteTag _ -> false;
        };
    }

    private static Optional<Edtf> date(Tag tag) {
        return switch (tag) {
            case Tag.DateTag date -> Optional.of(date.date());
            case Tag.OwnDateTag own -> Optional.of(own.date());
            default -> Optional.empty();
        };
    }

    private boolean overlaps(Edtf other) {
        return date.filter(other::overlaps).isPresent();
    }

    boolean isNamed(Id<Person> id) {
        return known.computeIfAbsent(id, _ -> hasName(id));
    }

    private boolean hasName(Id<Person> id) {
        return book.person(id)
                .filter(person ->
                        contains(person.name())
                                || person.aliases().stream().anyMatch(this::contains))
                .isPresent();
    }

    /// Of this topic, or of one under it.
    boolean isAbout(Id<Topic> id) {
        return known.computeIfAbsent(id, _ -> isUnder(id));
    }

    private boolean isUnder(Id<Topic> id) {
        Optional<Topic> topic = book.topic(id);
        while (topic.isPresent()) {
            if (contains(topic.get().name())) return true;
            topic = book.topic(topic.get().parent());
        }
        return false;
    }

    private boolean isLayer(Annotation annotation) {
        boolean id = annotation.layer().value().equalsIgnoreCase(filter.value());
        return id
                || book.layer(annotation.layer())
                        .filter(layer -> contains(layer.name()))
                        .isPresent();
    }

    /// True where all words stand in a name, in any order.
    private boolean contains(String name) {
        return !words.isEmpty() && WordList.of(name).forms().containsAll(words);
    }
}
