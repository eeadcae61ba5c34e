package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.analysis.find.Beside.Place;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.find.Matching.Sought;
import org.postil.analysis.word.WordList;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Looks for words beside the texts: in notes, in what tags say, and in the registers of people and
/// topics. There they are found like words of a text, folded in the same way; each note, each tag
/// and each entry must meet the whole query. Of the documents, those parts count that count for the
/// [Finder]; a tag that has lost its place counts as well.
///
/// A search that narrows what it looks for by tags has said where to look: nothing is found for it
/// here.
public final class BesideTexts {

    /// What a search may ask for besides words.
    private static final Set<Kind> WHERE = EnumSet.of(Kind.DOCUMENT, Kind.VERSION, Kind.ASIDE);

    private final Codebook book;
    private final Search search;
    private final Finder finder;
    private final Function<Message, String> wording;
    private final Anywhere sought;
    private final Map<Object, Optional<Place>> known = new HashMap<>();
    private final List<Beside> notes = new ArrayList<>();
    private final List<Beside> tags = new ArrayList<>();

    private BesideTexts(
            Codebook book, Search search, Query query, Function<Message, String> wording) {
        this.book = book;
        this.search = search;
        this.wording = wording;
        finder = new Finder(book, search);
        sought = Anywhere.of(query);
    }

    /// All that is found: notes, tags, people, topics; each in the order of the library and of the
    /// texts, or of the register.
    ///
    /// @param wording puts a date into the reader's words
    /// @param counts false once the answer does not count any more; it is nothing then
    public static List<Beside> find(
            Project project,
            Search search,
            Function<Message, String> wording,
            BooleanSupplier counts) {
        Search widened = search.widened(project.codebook());
        boolean words = widened.filters().stream().allMatch(one -> WHERE.contains(one.kind()));
        Optional<Query> query = widened.query().filter(Query::isPositive);
        if (!words || query.isEmpty()) return List.of();
        return new BesideTexts(project.codebook(), widened, query.get(), wording)
                .all(project, counts);
    }

    private List<Beside> all(Project project, BooleanSupplier counts) {
        for (Document document : project.documents()) {
            if (!counts.getAsBoolean()) return List.of();
            if (finder.isWanted(document)) look(document);
        }
        var all = new ArrayList<>(notes);
        all.addAll(tags);
        if (search.of(Kind.DOCUMENT).findAny().isEmpty()) {
            for (Person one : book.people()) {
                entry(one).ifPresent(place -> all.add(new Beside.OfPerson(one, place)));
            }
            for (Topic one : book.topics()) {
                entry(one).ifPresent(place -> all.add(new Beside.OfTopic(one, place)));
            }
        }
        return all;
    }

    private void look(Document document) {
        in(document.memo()).ifPresent(place -> notes.add(new Beside.InMemo(document, place)));
        boolean asideToo = search.of(Kind.ASIDE).findAny().isPresent();
        finder.versions(document)
                .forEach(version -> {
                    List<Span> aside = asideToo ? List.of() : version.spansAside();
                    for (Annotation tag : version.annotations()) {
                        if (isPart(tag, aside)) look(document, version, tag);
                    }
                });
    }

    private static boolean isPart(Annotation tag, List<Span> aside) {
        if (aside.isEmpty() || tag.anchor() instanceof Anchor.Orphan) return true;
        Span words = tag.anchor().hull();
        return aside.stream().noneMatch(out -> out.covers(words));
    }

    private void look(Document document, Witness version, Annotation tag) {
        in(tag.note())
                .ifPresent(place -> notes.add(new Beside.InNote(document, version, tag, place)));
        said(tag.tag())
                .ifPresent(place -> tags.add(new Beside.InTag(document, version, tag, place)));
    }

    /// Names are looked for once, however many tags have them.
    private Optional<Place> said(Tag tag) {
        return switch (tag) {
            case Tag.ValueTag said -> known.computeIfAbsent(said.value(), _ -> in(said.value()));
            case Tag.SpeakerTag _, Tag.PersonTag _ -> named(tag);
            case Tag.TopicTag about ->
                    known.computeIfAbsent(
                            about.topic(),
                            _ -> book.topic(about.topic()).flatMap(topic -> in(names(topic))));
            case Tag.DateTag date -> date(date.date());
            case Tag.OwnDateTag own -> date(own.date());
            case Tag.NoteTag _ -> Optional.empty();
        };
    }

    private Optional<Place> named(Tag tag) {
        for (var id : tag.people()) {
            Optional<Place> place =
                    known.computeIfAbsent(
                            id, _ -> book.person(id).flatMap(person -> in(names(person))));
            if (place.isPresent()) return place;
        }
        return Optional.empty();
    }

    private Optional<Place> date(Edtf date) {
        return known.computeIfAbsent(
                date, _ -> in(List.of(wording.apply(date.wording()), date.text())));
    }

    private Optional<Place> entry(Person person) {
        var texts = new ArrayList<>(names(person));
        texts.add(person.role());
        texts.add(person.dates());
        return in(texts);
    }

    private Optional<Place> entry(Topic topic) {
        var texts = new ArrayList<>(names(topic));
        texts.add(topic.definition());
        return in(texts);
    }

    private static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream()).toList();
    }

    private static List<String> names(Topic topic) {
        return Stream.concat(Stream.of(topic.name()), topic.words().stream()).toList();
    }

    private Optional<Place> in(String text) {
        return text.isBlank() ? Optional.empty() : in(List.of(text));
    }

    private Optional<Place> in(List<String> texts) {
        return sought.in(texts);
    }

    /// A query on several short texts at once, such as the names of a person: each word may stand
    /// in another of them, words side by side in one.
    private sealed interface Anywhere {

        /// Words of one text.
        record Words(Sought sought) implements Anywhere {}

        record All(List<Anywhere> parts) implements Anywhere {}

        record Any(List<Anywhere> parts) implements Anywhere {}

        record Not(Anywhere part) implements Anywhere {}

        static Anywhere of(Query query) {
            return switch (query) {
                case Query.Words _, Query.Near _ -> new Words(Sought.of(query));
                case Query.All all -> new All(all.parts().stream().map(Anywhere::of).toList());
                case Query.Any any -> new Any(any.parts().stream().map(Anywhere::of).toList());
                case Query.Not not -> new Not(of(not.part()));
            };
        }

        /// The first place in the first of the texts that has one, where they meet it all.
        default Optional<Place> in(List<String> texts) {
            List<WordList> lists = texts.stream().map(WordList::of).toList();
            if (!isMet(lists)) return Optional.empty();
            for (int i = 0; i < texts.size(); i++) {
                Optional<Place> place = first(texts.get(i), lists.get(i));
                if (place.isPresent()) return place;
            }
            return Optional.empty();
        }

        private boolean isMet(List<WordList> texts) {
            return switch (this) {
                case Words words ->
                        texts.stream().anyMatch(one -> Matching.of(words.sought, one).isPresent());
                case All all -> all.parts.stream().allMatch(part -> part.isMet(texts));
                case Any any -> any.parts.stream().anyMatch(part -> part.isMet(texts));
                case Not not -> !not.part.isMet(texts);
            };
        }

        private Optional<Place> first(String text, WordList words) {
            return switch (this) {
                case Words one ->
                        Matching.of(one.sought, words)
                                .map(spans -> new Place(text, spans.getFirst()));
                case All all -> first(all.parts.stream(), text, words);
                case Any any -> first(any.parts.stream(), text, words);
                case Not _ -> Optional.empty();
            };
        }

        private static Optional<Place> first(Stream<Anywhere> parts, String text, WordList words) {
            return parts.flatMap(part -> part.first(text, words).stream())
                    .min((a, b) -> a.span().compareTo(b.span()));
        }
    }
}
