package org.postil.edit.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.edit.change.Change;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Mark;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.text.Splice;

/// Where in the documents a change happened: the first place of a version that differs from what
/// was there before. A pure function of a [Change].
///
/// @param span of the text as it is afterwards; where a mark was taken away, its words; empty at
///   the start where something else of the version changed
public record Whereabouts(Id<Witness> witness, Span span) {

    private static final Span START = new Span(0, 0);

    /// Empty where no version that can be read changed: people, topics, titles, the bin.
    public static Optional<Whereabouts> of(Change change) {
        var touched = change.touched().witnesses();
        return readable(change.after())
                .filter(witness -> touched.contains(witness.id()))
                .findFirst()
                .map(now -> new Whereabouts(now.id(), span(change.before(), now)));
    }

    private static Stream<Witness> readable(Project project) {
        return project.documents().stream().map(Document::witnesses).flatMap(List::stream);
    }

    private static Span span(Project before, Witness now) {
        return before.witness(now.id()).map(was -> span(was, now)).orElse(START);
    }

    private static Span span(Witness was, Witness now) {
        if (!was.text().equals(now.text())) {
            Splice splice = Splice.between(was.text(), now.text());
            return new Span(splice.at(), splice.insertedEnd());
        }
        return different(was.annotations(), now.annotations())
                .or(() -> different(was.setAside(), now.setAside()))
                .or(() -> different(was.rejections(), now.rejections()))
                .or(() -> different(was.judgements(), now.judgements()))
                .orElse(START);
    }

    /// The first mark that is there now and was not like that before, or else one that is gone.
    private static <M extends Mark<M>> Optional<Span> different(List<M> was, List<M> now) {
        if (was.equals(now)) return Optional.empty();
        return onlyIn(now, was).or(() -> onlyIn(was, now));
    }

    private static <M extends Mark<M>> Optional<Span> onlyIn(List<M> one, List<M> other) {
        var there = new HashSet<>(other);
        return one.stream()
                .filter(mark -> !there.contains(mark))
                .findFirst()
                .map(mark -> mark.anchor().hull());
    }
}
