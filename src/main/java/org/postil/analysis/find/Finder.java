package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.find.Matching.Sought;
import org.postil.analysis.word.WordList;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Runs a search on a project: on the main version of each document and on what is part of it,
/// unless the search says otherwise. Hits come in the order of the library and of the texts.
///
/// Words are found where the whole query is met by one version; each hit of them must touch tags
/// that pass every filter. Without words the tags themselves are the hits.
public final class Finder {

    /// `near:` means at most so many words off.
    private static final int NEAR = 10;

    private final Search search;
    private final List<TagTest> tests;
    private final Optional<Sought> sought;
    private final List<Sought> near;

    Finder(Codebook book, Search search) {
        this.search = search;
        tests = search.ofTags().stream().map(filter -> new TagTest(book, filter)).toList();
        sought = search.query().map(Sought::of);
        near = search.of(Kind.NEAR).map(Filter::words).map(Sought::of).toList();
    }

    /// Where it is worth looking.
    @FunctionalInterface
    public interface Candidates {

        /// False of a version that is known not to have what is [Needed].
        boolean mayHold(Witness version);

        /// The documents of a project with such versions, and maybe others, in its order.
        default Stream<Document> among(Project project) {
            return project.documents().stream();
        }
    }

    /// All that is found.
    public static List<Hit> run(Project project, Search search) {
        return run(project, search, _ -> true).toList();
    }

    /// What is found, looked for only as it is asked for.
    ///
    /// @param candidates where it may be
    public static Stream<Hit> run(Project project, Search search, Candidates candidates) {
        var finder = new Finder(project.codebook(), search.widened(project.codebook()));
        return candidates
                .among(project)
                .filter(finder::isWanted)
                .flatMap(document ->
                        finder.versions(document)
                                .filter(candidates::mayHold)
                                .flatMap(version -> finder.hits(document, version).stream()));
    }

    boolean isWanted(Document document) {
        return search.of(Kind.DOCUMENT)
                .allMatch(filter ->
                        document.id().toString().equals(filter.value())
                                || WordList.of(document.title())
                                        .forms()
                                        .containsAll(WordList.of(filter.value()).forms()));
    }

    Stream<Witness> versions(Document document) {
        Optional<String> wanted = search.of(Kind.VERSION).map(Filter::value).findFirst();
        if (wanted.isEmpty()) return Stream.of(document.mainWitness());
        return document.witnesses().stream()
                .filter(one -> wanted.get().equals("all") || one.siglum().equals(wanted.get()));
    }

    private List<Hit> hits(Document document, Witness version) {
        if (!mayPass(document, version)) return List.of();
        boolean all = search.of(Kind.ASIDE).findAny().isPresent();
        List<Span> aside = all ? List.of() : version.spansAside();
        boolean ofWords = sought.isPresent() || !near.isEmpty();
        var words = WordList.of(ofWords ? version.text() : "", aside);
        var hits = new ArrayList<Hit>();
        for (Span span : places(version, aside, words)) {
            List<Annotation> touching = touching(version, span);
            boolean passes = tests.stream().allMatch(test -> passes(test, touching, document));
            if (passes && isNear(span, words)) {
                hits.add(new Hit(document, version, span, touching));
            }
        }
        return hits;
    }

    /// False where some filter is passed by no tag of the version: sooner known than where its
    /// words are.
    private boolean mayPass(Document document, Witness version) {
        return tests.stream().allMatch(test -> passes(test, version.annotations(), document));
    }

    /// Where the words stand; or, of a search that names none that must be there, where the tags
    /// do.
    private List<Span> places(Witness version, List<Span> aside, WordList words) {
        if (sought.isEmpty()) return tagged(version, aside);
        Optional<List<Span>> met = Matching.of(sought.get(), words);
        if (met.isEmpty()) return List.of();
        return sought.get().query().isPositive() ? met.get() : tagged(version, aside);
    }

    private static boolean passes(TagTest test, List<Annotation> touching, Document document) {
        return touching.stream().anyMatch(test::passes)
                || document.metadata().date().filter(test::passes).isPresent();
    }

    /// Where the tags stand that pass the first filter: they are what is looked for.
    private List<Span> tagged(Witness version, List<Span> aside) {
        if (tests.isEmpty()) return List.of();
        return version.annotations().stream()
                .filter(tests.getFirst()::passes)
                .filter(one -> one.anchor() instanceof Anchor.Passage)
                .map(one -> one.anchor().hull())
                .filter(span -> aside.stream().noneMatch(out -> out.covers(span)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Annotation> touching(Witness version, Span span) {
        var touching = new ArrayList<Annotation>();
        for (Annotation one : version.annotations()) {
            for (Span stretch : one.anchor().stretches()) {
                if (!span.overlaps(stretch)) continue;
                touching.add(one);
                break;
            }
        }
        return touching;
    }

    private boolean isNear(Span span, WordList words) {
        return near.stream().allMatch(wanted -> isNear(span, words, wanted));
    }

    private static boolean isNear(Span span, WordList words, Sought wanted) {
        int first = firstFrom(words, span.start());
        int behind = firstFrom(words, span.end());
        return Matching.of(wanted, words).orElse(List.of()).stream()
                .mapToInt(found -> firstFrom(words, found.start()))
                .anyMatch(place -> place >= first - NEAR && place < behind + NEAR);
    }

    private static int firstFrom(WordList words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.start(middle) < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
