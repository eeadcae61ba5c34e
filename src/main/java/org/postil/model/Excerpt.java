package org.postil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.Id;

/// Passages of one or more documents for a class, in the teacher's order, with questions. It names
/// the words; they are read from the versions when the sheet is made, so that correcting a text
/// corrects its excerpts.
public record Excerpt(
        Id<Excerpt> id,
        String title,
        Headings headings,
        List<Passage> passages,
        List<Question> questions,
        SheetStyle style) {

    public Excerpt {
        passages = List.copyOf(passages);
        questions = List.copyOf(questions);
        if (title.isBlank()) throw new IllegalArgumentException("an excerpt without a title");
    }

    public static Excerpt named(String title) {
        return new Excerpt(
                Id.fresh(), title, Headings.NONE, List.of(), List.of(), SheetStyle.STANDARD);
    }

    public Excerpt withTitle(String changed) {
        return new Excerpt(id, changed, headings, passages, questions, style);
    }

    public Excerpt withHeadings(Headings changed) {
        return new Excerpt(id, title, changed, passages, questions, style);
    }

    public Excerpt withPassages(List<Passage> changed) {
        return new Excerpt(id, title, headings, changed, questions, style);
    }

    public Excerpt withQuestions(List<Question> changed) {
        return new Excerpt(id, title, headings, passages, changed, style);
    }

    public Excerpt withStyle(SheetStyle changed) {
        return new Excerpt(id, title, headings, passages, questions, changed);
    }

    /// The same with one passage more, at the end.
    public Excerpt with(Passage added) {
        var all = new ArrayList<>(passages);
        all.add(added);
        return withPassages(all);
    }

    /// The same with the passage of this hold changed.
    public Excerpt changing(Id<Hold> passage, UnaryOperator<Passage> change) {
        return withPassages(
                passages.stream()
                        .map(one -> one.hold().equals(passage) ? change.apply(one) : one)
                        .toList());
    }

    public Optional<Passage> passage(Id<Hold> hold) {
        return passages.stream().filter(one -> one.hold().equals(hold)).findFirst();
    }

    /// All words that it holds on to.
    public Stream<Held> held() {
        return Stream.concat(
                passages.stream()
                        .flatMap(one -> one.holds().map(hold -> new Held(one.witness(), hold))),
                questions.stream().flatMap(question -> question.about().stream()));
    }

    /// One passage of an excerpt: words of one version, and what is done to some of them.
    ///
    /// @param hold the hold on the words
    public record Passage(Id<Hold> hold, Id<Witness> witness, List<Alteration> alterations) {

        public Passage {
            alterations = List.copyOf(alterations);
        }

        public static Passage of(Id<Witness> witness, Hold hold) {
            return new Passage(hold.id(), witness, List.of());
        }

        /// The same with one alteration more; one of the same kind on the same hold gives way.
        public Passage with(Alteration added) {
            var changed = new ArrayList<>(without(added.hold()).alterations);
            changed.add(added);
            return new Passage(hold, witness, changed);
        }

        /// The same without the alterations of a hold.
        public Passage without(Id<Hold> gone) {
            return new Passage(
                    hold,
                    witness,
                    alterations.stream().filter(one -> !one.hold().equals(gone)).toList());
        }

        /// All that it holds on to: its own words first.
        public Stream<Id<Hold>> holds() {
            return Stream.concat(Stream.of(hold), alterations.stream().map(Alteration::hold));
        }
    }

    /// Words of a version, named by the hold that keeps their place. The version may be gone, and
    /// the hold with it.
    public record Held(Id<Witness> witness, Id<Hold> hold) {}

    /// A question to the class.
    ///
    /// @param lines how many lines are left for the answer, 0 to [#MOST_LINES]
    /// @param answer the teacher's own, for the key
    /// @param about the words that it asks about; their line numbers are found when the sheet is
    ///   laid out
    public record Question(String words, int lines, String answer, List<Held> about) {

        public static final int MOST_LINES = 60;

        public Question {
            about = List.copyOf(about);
            if (words.isBlank()) throw new IllegalArgumentException("an empty question");
            if (lines < 0 || lines > MOST_LINES) {
                throw new IllegalArgumentException("lines for an answer: " + lines);
            }
        }
    }
}
