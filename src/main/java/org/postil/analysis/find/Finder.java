package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.find.Filter.Kind;
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

    private Finder(Codebook book, Search search) {
        this.search = search;
        tests = search.ofTags().stream().map(filter -> new TagTest(book, filter)).toList();
    }

    public static List<Hit> run(Project project, Search search) {
        var finder = new Finder(project.codebook(), search);
        return project.documents().stream()
                .filter(finder::isWanted)
                .flatMap(document ->
                        finder.versions(document)
                                .flatMap(version -> finder.hits(document, version).stream()))
                .toList();
    }

    private boolean isWanted(Document document) {
        return search.of(Kind.DOCUMENT)
                .allMatch(filter ->
                        document.id().toString().equals(filter.value())
                                || WordList.of(document.title())
                                        .forms()
                                        .containsAll(WordList.of(filter.value()).forms()));
    }

    private Stream<Witness> versions(Document document) {
        Optional<String> wanted = search.of(Kind.VERSION).map(Filter::value).findFirst();
        if (wanted.isEmpty()) return Stream.of(document.mainWitness());
        return document.witnesses().stream()
                .filter(one -> wanted.get().equals("all") || one.siglum().equals(wanted.get()));
    }

    private List<Hit> hits(Document document, Witness version) {
        List<Span> aside = search.of(Kind.ASIDE).findAny().isPresent() ? List.of() : aside(version);
        var words = WordList.of(version.text(), aside);
        List<Span> found =
                search.query()
                        .map(query -> Matching.of(query, words).orElse(List.of()))
                        .orElseGet(() -> tagged(version, aside));
        boolean onlyNot = search.query().isPresent() && !search.query().get().isPositive();
        if (onlyNot && Matching.of(search.query().get(), words).isPresent()) {
            found = tagged(version, aside);
        }
        var hits = new ArrayList<Hit>();
        for (Span span : found) {
            List<Annotation> touching = touching(version, span);
            boolean passes = tests.stream().allMatch(test -> passes(test, touching, document));
            if (passes && isNear(span, words)) {
                hits.add(new Hit(document, version, span, touching));
            }
        }
        return hits;
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
        return version.annotations().stream()
                .filter(one ->
                        one.anchor() instanceof Anchor.Passage passage
                                && passage.spans().stream().anyMatch(span::overlaps))
                .toList();
    }

    private boolean isNear(Span span, WordList words) {
        return search.of(Kind.NEAR).allMatch(filter -> isNear(span, words, filter));
    }

    private static boolean isNear(Span span, WordList words, Filter filter) {
        String value = filter.value();
        boolean begins = value.endsWith("*");
        var wanted = new Query.Words(WordList.of(value).forms(), begins, 0);
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
            if (words.spans().get(middle).start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<Span> aside(Witness version) {
        return version.setAside().stream()
                .map(one -> one.anchor())
                .filter(Anchor.Passage.class::isInstance)
                .flatMap(anchor -> ((Anchor.Passage) anchor).spans().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
