package org.postil.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a mark holds on to a text: a [Passage], or an [Orphan] when its passage was deleted. Never
/// a silent loss: an orphan keeps its place and its words, so that it can be put back.
public sealed interface Anchor {

    /// The smallest span that covers all of it; an orphan's is empty.
    Span hull();

    /// The words it holds on to, those of several spans joined by ` … `.
    String quote(String text);

    /// Where it stands after an edit.
    ///
    /// @param splices one after the other, each counted in the text as those before it left it
    /// @param before the text before all of them, which names the words of a new orphan
    Anchor through(List<Splice> splices, String before);

    /// Its spans, in order; an orphan has none.
    default List<Span> stretches() {
        return this instanceof Passage passage ? passage.spans() : List.of();
    }

    static Anchor at(int start, int end) {
        return new Passage(List.of(new Span(start, end)));
    }

    /// One or more spans, in order; none is empty, none overlaps another (they may touch).
    record Passage(List<Span> spans) implements Anchor {

        public Passage {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) throw new IllegalArgumentException("a passage without a span");
            int end = -1;
            for (Span span : spans) {
                if (span.isEmpty() || span.start() < end) {
                    throw new IllegalArgumentException("no passage: " + spans);
                }
                end = span.end();
            }
        }

        /// The passage of these stretches, in any order; those that overlap or touch become one.
        public static Passage of(List<Span> stretches) {
            var united = new ArrayList<Span>();
            for (Span span : stretches.stream().sorted().toList()) {
                boolean apart = united.isEmpty() || united.getLast().end() < span.start();
                united.add(apart ? span : united.removeLast().hull(span));
            }
            return new Passage(united);
        }

        /// The same with one more stretch.
        public Passage with(Span stretch) {
            return of(Stream.concat(spans.stream(), Stream.of(stretch)).toList());
        }

        @Override
        public Span hull() {
            Span first = spans.getFirst();
            return spans.size() == 1 ? first : new Span(first.start(), spans.getLast().end());
        }

        @Override
        public String quote(String text) {
            return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
        }

        @Override
        public Anchor through(List<Splice> splices, String before) {
            List<Span> moved = spans;
            for (Splice splice : splices) {
                if (splice.at() > moved.getLast().end()) continue;
                moved = mapped(moved, splice);
                if (moved.isEmpty()) return orphaned(splices, before);
            }
            return moved.equals(spans) ? this : new Passage(moved);
        }

        /// Thousands of passages are mapped at every key; most only shift.
        private static List<Span> mapped(List<Span> spans, Splice splice) {
            if (spans.size() == 1) {
                Span only = spans.getFirst();
                if (splice.removedEnd() <= only.start()) {
                    return List.of(only.shifted(splice.delta()));
                }
                return splice.map(only).map(List::of).orElse(List.of());
            }
            return spans.stream().map(splice::map).flatMap(Optional::stream).toList();
        }

        private Anchor orphaned(List<Splice> splices, String before) {
            return new Orphan(hull().start(), quote(before)).through(splices, before);
        }
    }

    /// A place where a passage was, and the words that it had.
    record Orphan(int position, String quote) implements Anchor {

        public Orphan {
            if (position < 0) throw new IllegalArgumentException("no place: " + position);
        }

        @Override
        public Span hull() {
            return new Span(position, position);
        }

        @Override
        public String quote(String text) {
            return quote;
        }

        @Override
        public Anchor through(List<Splice> splices, String before) {
            int place = position;
            for (Splice splice : splices) place = splice.map(place, Bias.BEFORE);
            return place == position ? this : new Orphan(place, quote);
        }
    }
}
