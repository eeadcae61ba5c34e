package org.postil.session.tagging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.text.Span;
import org.postil.text.WordsOf;

/// Where else the words of a tag stand: as whole words, with any white space between them, in what
/// is part of the documents. Places that have the same tag already are left out.
///
/// @param words as they stand in the text
/// @param ignoreCase also where capitals differ
public record SameWords(Tag tag, String words, boolean ignoreCase) {

    /// A place where the words stand.
    ///
    /// @param others tags of the same kind on these words that say something else
    public record Hit(Document document, Witness witness, Span span, List<Annotation> others) {
        public Hit {
            others = List.copyOf(others);
        }
    }

    /// How far around a version is looked.
    public enum Reach {
        VERSION,
        DOCUMENT,
        PROJECT;

        private Stream<Document> documents(Project project, Document own) {
            return this == PROJECT ? project.documents().stream() : Stream.of(own);
        }

        private Stream<Witness> witnesses(Document document, Witness own) {
            return this == VERSION ? Stream.of(own) : document.witnesses().stream();
        }
    }

    /// All places, document by document, version by version, in the order of the text.
    public List<Hit> in(Project project, Witness own, Reach reach) {
        Document document = project.documentOf(own.id()).orElseThrow();
        var hits = new ArrayList<Hit>();
        Pattern pattern = pattern();
        reach.documents(project, document)
                .forEach(one ->
                        reach.witnesses(one, own)
                                .forEach(witness -> find(pattern, one, witness, hits)));
        return hits;
    }

    private void find(Pattern pattern, Document document, Witness witness, List<Hit> hits) {
        String text = witness.text();
        var tags = new Passing(spans(witness.annotations().stream().filter(this::isSameKind)));
        var aside = new Passing(asides(witness));
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!isWhole(text, span) || !aside.over(span).isEmpty()) continue;
            List<Annotation> here =
                    tags.over(span).stream().flatMap(it -> it.tag.stream()).toList();
            if (here.stream().anyMatch(one -> one.tag().equals(tag))) continue;
            hits.add(new Hit(document, witness, span, here));
        }
    }

    private boolean isSameKind(Annotation annotation) {
        return annotation.layer().equals(tag.layer());
    }

    private Pattern pattern() {
        String pattern =
                Stream.of(words.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile(pattern, flags);
    }

    private static boolean isWhole(String text, Span span) {
        int first = text.codePointAt(span.start());
        int last = text.codePointBefore(span.end());
        boolean begins =
                span.start() == 0
                        || !WordsOf.isInner(first)
                        || !WordsOf.isInner(text.codePointBefore(span.start()));
        boolean ends =
                span.end() == text.length()
                        || !WordsOf.isInner(last)
                        || !WordsOf.isInner(text.codePointAt(span.end()));
        return begins && ends;
    }

    private static List<Stretch> spans(Stream<Annotation> annotations) {
        return annotations
                .flatMap(one ->
                        one.anchor().stretches().stream()
                                .map(span -> new Stretch(span, Optional.of(one))))
                .sorted(Stretch.IN_ORDER)
                .toList();
    }

    private static List<Stretch> asides(Witness witness) {
        return witness.spansAside().stream()
                .map(span -> new Stretch(span, Optional.empty()))
                .sorted(Stretch.IN_ORDER)
                .toList();
    }

    private record Stretch(Span span, Optional<Annotation> tag) {
        static final Comparator<Stretch> IN_ORDER = Comparator.comparing(Stretch::span);
    }

    /// Stretches in order, asked for those over spans that come in order too: thousands of hits
    /// under thousands of tags take one pass.
    private static final class Passing {

        private final Deque<Stretch> coming;
        private final List<Stretch> here = new ArrayList<>();

        Passing(List<Stretch> stretches) {
            coming = new ArrayDeque<>(stretches);
        }

        List<Stretch> over(Span span) {
            while (!coming.isEmpty() && coming.peek().span.start() < span.end()) {
                here.add(coming.poll());
            }
            here.removeIf(one -> one.span.end() <= span.start());
            return here.stream().filter(one -> one.span.overlaps(span)).toList();
        }
    }
}
