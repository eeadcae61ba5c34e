package org.postil.session.arranging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.postil.collation.Comparison.Link;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.DecisionEdit.Withdraw;
import org.postil.edit.Edit;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.session.arranging.Arrangements.Partners;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Makes the edits by which a reader arranges two versions. Each is one step to undo.
///
/// @param a the first version, as it is now
/// @param b the second version, as it is now
public record Arranging(Witness a, Witness b) {

    /// These words belong together; what they belonged to before they leave. Both must have words.
    public Optional<Edit> together(Link words) {
        if (words.a().isEmpty() || words.b().isEmpty()) return Optional.empty();
        var edits = new ArrayList<>(withdrawn(words, List.of(Arrangement.TOGETHER)));
        edits.add(judge(words, true, Arrangement.TOGETHER));
        edits.add(judge(words, false, Arrangement.TOGETHER));
        return named("together", edits);
    }

    /// All that differs between these words is one difference.
    public Optional<Edit> whole(Link words) {
        var edits = new ArrayList<>(withdrawn(words, List.of(Arrangement.PART)));
        edits.add(judge(words, !words.a().isEmpty(), Arrangement.WHOLE));
        return named("whole", edits);
    }

    /// The words of one version are a difference by themselves.
    ///
    /// @param inA whether they are of the first version
    public Optional<Edit> part(Span words, boolean inA) {
        if (words.isEmpty()) return Optional.empty();
        Span nothing = new Span(0, 0);
        Link link = inA ? new Link(words, nothing) : new Link(nothing, words);
        var edits = new ArrayList<>(withdrawn(link, List.of(Arrangement.WHOLE)));
        edits.add(judge(link, inA, Arrangement.PART));
        return named("part", edits);
    }

    /// These words were not moved: they are only in the one version here, only in the other there.
    public Optional<Edit> still(Link words) {
        return named("still", List.of(judge(words, true, Arrangement.STILL)));
    }

    /// The difference between these readings is ignored, wherever it is.
    public Optional<Edit> ignored(Link words) {
        return named("ignored", List.of(judge(words, !words.a().isEmpty(), Arrangement.IGNORED)));
    }

    /// Nothing of this kind is ignored any longer. Empty where it was not.
    public Optional<Edit> heeded(Link words) {
        String readingA = Arrangements.oneLine(words.a().of(a.text()));
        String readingB = Arrangements.oneLine(words.b().of(b.text()));
        var edits = new ArrayList<Edit>();
        for (Judgement one : of(true, List.of(Arrangement.IGNORED))) {
            if (isAbout(one, a, readingA, readingB)) edits.add(withdraw(one, true));
        }
        for (Judgement one : of(false, List.of(Arrangement.IGNORED))) {
            if (isAbout(one, b, readingB, readingA)) edits.add(withdraw(one, false));
        }
        return edits.isEmpty() ? Optional.empty() : named("heeded", edits);
    }

    private static boolean isAbout(Judgement one, Witness version, String own, String other) {
        return Arrangements.oneLine(one.anchor().quote(version.text())).equals(own)
                && Arrangements.oneLine(one.reading()).equals(other);
    }

    /// What was arranged at these words is again as the program finds it. Empty where nothing was.
    public Optional<Edit> released(Link words) {
        List<Edit> edits =
                withdrawn(
                        words,
                        List.of(
                                Arrangement.TOGETHER,
                                Arrangement.WHOLE,
                                Arrangement.PART,
                                Arrangement.STILL));
        return edits.isEmpty() ? Optional.empty() : named("released", edits);
    }

    /// Of words that belong together, the judgement on the one goes with that on the other.
    private List<Edit> withdrawn(Link words, List<Arrangement> kinds) {
        var goingA = new LinkedHashSet<>(touching(true, words.a(), kinds));
        var goingB = new LinkedHashSet<>(touching(false, words.b(), kinds));
        for (Partners two : Arrangements.partners(a, b)) {
            if (goingA.contains(two.inA())) goingB.add(two.inB());
            else if (goingB.contains(two.inB())) goingA.add(two.inA());
        }
        var edits = new ArrayList<Edit>();
        goingA.forEach(one -> edits.add(withdraw(one, true)));
        goingB.forEach(one -> edits.add(withdraw(one, false)));
        return edits;
    }

    private List<Judgement> touching(boolean onA, Span words, List<Arrangement> kinds) {
        return of(onA, kinds).stream().filter(one -> touches(one, words)).toList();
    }

    private static boolean touches(Judgement one, Span words) {
        return one.anchor() instanceof Anchor.Passage passage && passage.hull().overlaps(words);
    }

    private List<Judgement> of(boolean onA, List<Arrangement> kinds) {
        Witness other = onA ? b : a;
        return (onA ? a : b)
                .judgements().stream()
                        .filter(one -> one.against().equals(other.id().value()))
                        .filter(one -> Arrangement.of(one).filter(kinds::contains).isPresent())
                        .toList();
    }

    private Edit withdraw(Judgement one, boolean onA) {
        return new Withdraw((onA ? a : b).id(), List.of(one.id()));
    }

    private Edit judge(Link words, boolean onA, Arrangement kind) {
        Witness own = onA ? a : b;
        Witness other = onA ? b : a;
        Span here = onA ? words.a() : words.b();
        Span there = onA ? words.b() : words.a();
        Judgement about =
                Judgement.about(
                        Anchor.at(here.start(), here.end()),
                        other.id().value(),
                        there.of(other.text()));
        boolean everywhere = kind == Arrangement.IGNORED;
        return new Judge(own.id(), List.of(about.withKind(kind.written(), everywhere)));
    }

    private static Optional<Edit> named(String what, List<Edit> edits) {
        return Optional.of(new Edit.Together(Message.of("edit.arrange." + what), edits));
    }
}
