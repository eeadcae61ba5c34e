package org.postil.model.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.postil.model.annotation.Hold;
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
}
