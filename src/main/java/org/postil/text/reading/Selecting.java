package org.postil.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// A selection that is widened step by step, to the word, the sentence, the paragraph and the turn,
/// and goes back the way it came.
///
/// ```
/// Why? He w|as late.        the caret
/// Why? He [was] late.
/// Why? [He was late.]
/// [Why? He was late.]
/// ```
///
/// @param before what was selected at each step, the first first
/// @param now what is selected
public record Selecting(List<Span> before, Span now) {

    public Selecting {
        before = List.copyOf(before);
    }

    /// Begins with what is selected, or with a caret.
    public static Selecting from(Span selected) {
        return new Selecting(List.of(), selected);
    }

    /// Of what a text is made up, to a reader.
    public record Units(String text, Paragraphs paragraphs, Turns turns) {

        /// The unit of each size that covers a selection, the smallest first.
        Stream<Span> around(Span selected) {
            return Stream.of(
                    word(selected), sentence(selected), paragraph(selected), turn(selected));
        }

        /// The word at a place; empty where there is none.
        public Span wordAt(int place) {
            return Breaks.wordAt(text, place);
        }

        /// The sentence in which a place lies, or which comes next.
        public Span sentenceAt(int place) {
            return Sentences.at(text, paragraphs.runningAt(place), place);
        }

        public Span paragraphAt(int place) {
            return Breaks.trim(text, paragraphs.at(place));
        }

        private Span word(Span selected) {
            Span first = wordAt(selected.start());
            return selected.isEmpty() ? first : first.hull(wordAt(last(selected))).hull(selected);
        }

        private Span sentence(Span selected) {
            return sentenceAt(selected.start()).hull(sentenceAt(last(selected)));
        }

        private Span paragraph(Span selected) {
            return paragraphAt(selected.start()).hull(paragraphAt(last(selected)));
        }

        private Span turn(Span selected) {
            Span first = turns.at(text, selected.start()).orElse(selected);
            return first.hull(turns.at(text, last(selected)).orElse(selected));
        }

        private static int last(Span selected) {
            return selected.isEmpty() ? selected.start() : selected.end() - 1;
        }
    }

    /// The smallest unit that covers more than is selected; empty where all is.
    public Optional<Selecting> wider(Units units) {
        return units.around(now)
                .filter(unit -> unit.covers(now) && unit.length() > now.length())
                .findFirst()
                .map(unit -> {
                    var steps = new ArrayList<>(before);
                    steps.add(now);
                    return new Selecting(steps, unit);
                });
    }

    /// What was selected before the last step; empty where none was taken.
    public Optional<Selecting> back() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Selecting(before.subList(0, before.size() - 1), before.getLast()));
    }
}
