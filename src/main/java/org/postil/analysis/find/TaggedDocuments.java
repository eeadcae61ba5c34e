package org.postil.analysis.find;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.find.Finder.Candidates;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// In which documents people speak, people are named and topics are tagged. It is found out once
/// for each document, and anew where that was changed: so a search for somebody's words on a topic
/// looks through few documents, not through the tags of all. May be used by several threads.
public final class TaggedDocuments {

    /// What is known of a tag, each for one person or topic.
    private static final int SPEAKS = 0;

    private static final int NAMED = 1;
    private static final int TOPIC = 2;
    private static final int KINDS = 3;

    private final Map<Id<?>, Integer> numbers = new HashMap<>();
    private Optional<Project> seen = Optional.empty();
    private IdentityHashMap<Document, int[]> known = new IdentityHashMap<>();

    /// The candidates, without the documents in which no tag passes one of the filters.
    public Candidates among(Project project, Search search, Candidates candidates) {
        Codebook book = project.codebook();
        List<Filter> filters =
                search.ofTags().stream().filter(one -> isOfEntries(one.kind())).toList();
        if (filters.isEmpty()) return candidates;
        IdentityHashMap<Document, int[]> tagged = known(project);
        List<BitSet> wanted = filters.stream().map(one -> wanted(book, one)).toList();
        boolean none = wanted.stream().anyMatch(BitSet::isEmpty);
        return new Candidates() {
            @Override
            public boolean mayHold(Witness version) {
                return !none && candidates.mayHold(version);
            }

            @Override
            public Stream<Document> among(Project asked) {
                if (none) return Stream.empty();
                return candidates.among(asked).filter(one -> mayPass(tagged.get(one), wanted));
            }
        };
    }

    private static boolean isOfEntries(Kind kind) {
        return kind == Kind.SPEAKER || kind == Kind.PERSON || kind == Kind.TOPIC;
    }

    /// A document that is not known may have any tag.
    private static boolean mayPass(int @Nullable [] tags, List<BitSet> wanted) {
        if (tags == null) return true;
        for (BitSet one : wanted) if (!hasOne(tags, one)) return false;
        return true;
    }

    private static boolean hasOne(int[] tags, BitSet wanted) {
        for (int tag : tags) if (wanted.get(tag)) return true;
        return false;
    }

    /// The tags that pass a filter.
    private synchronized BitSet wanted(Codebook book, Filter filter) {
        var test = new TagTest(book, filter);
        var wanted = new BitSet();
        if (filter.kind() == Kind.TOPIC) {
            for (Topic one : book.topics())
                if (test.isAbout(one.id())) set(wanted, one.id(), TOPIC);
            return wanted;
        }
        int kind = filter.kind() == Kind.SPEAKER ? SPEAKS : NAMED;
        for (Person one : book.people()) if (test.isNamed(one.id())) set(wanted, one.id(), kind);
        return wanted;
    }

    private void set(BitSet tags, Id<?> entry, int kind) {
        Integer number = numbers.get(entry);
        if (number != null) tags.set(KINDS * number + kind);
    }

    @SuppressWarnings("ReferenceEquality") // an equal project that is another one is read anew
    private synchronized IdentityHashMap<Document, int[]> known(Project project) {
        if (seen.filter(one -> one == project).isPresent()) return known;
        var now = new IdentityHashMap<Document, int[]>();
        for (Document one : project.documents()) {
            int[] before = known.get(one);
            now.put(one, before == null ? tags(one) : before);
        }
        seen = Optional.of(project);
        known = now;
        return now;
    }

    private int[] tags(Document document) {
        var tags = new BitSet();
        for (Witness version : document.allWitnesses()) {
            for (Annotation one : version.annotations()) add(one.tag(), tags);
        }
        return tags.stream().toArray();
    }

    private void add(Tag tag, BitSet tags) {
        if (tag instanceof Tag.SpeakerTag said) add(said.person(), SPEAKS, tags);
        if (tag instanceof Tag.TopicTag about) add(about.topic(), TOPIC, tags);
        for (Id<Person> one : tag.people()) add(one, NAMED, tags);
    }

    private void add(Id<?> entry, int kind, BitSet tags) {
        Integer number = numbers.get(entry);
        if (number == null) {
            number = numbers.size();
            numbers.put(entry, number);
        }
        tags.set(KINDS * number + kind);
    }
}
