package org.postil.ui.window.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postil.collation.Comparison.Link;
import org.postil.collation.variant.Variant;
import org.postil.edit.Edit;
import org.postil.session.arranging.Arranging;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.text.Span;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// Lets the reader decide by hand what belongs together in two versions: by the words that are
/// selected in either, or by the current difference.
public final class Rearranging {

    private final Work work;
    private final Panes panes;
    private final Looking looking;

    Rearranging(Work work, Panes panes, Looking looking) {
        this.work = work;
        this.panes = panes;
        this.looking = looking;
    }

    /// The words selected in one version belong to those selected in the other.
    public Optional<Runnable> together() {
        return possible()
                .flatMap(_ -> selected())
                .filter(words -> !words.a().isEmpty() && !words.b().isEmpty())
                .map(words -> () -> perform(arranging -> arranging.together(words)));
    }

    /// The differences within the selected words are one; where fewer than two are, the current one
    /// and the next.
    public Optional<Runnable> whole() {
        return possible()
                .flatMap(this::several)
                .map(words -> () -> perform(arranging -> arranging.whole(words)));
    }

    /// The selected words of a difference are one by themselves.
    public Optional<Runnable> part() {
        return possible()
                .filter(now -> isPart(now.compared()))
                .flatMap(_ -> selected())
                .map(words ->
                        () -> {
                            boolean inA = isInA();
                            Span part = inA ? words.a() : words.b();
                            perform(arranging -> arranging.part(part, inA));
                        });
    }

    /// The current words were not moved.
    public Optional<Runnable> still() {
        return current()
                .filter(Compared::isMoved)
                .map(one -> () -> perform(arranging -> arranging.still(words(one))));
    }

    /// The current difference is ignored, and all like it; or they are no longer.
    public Optional<Runnable> ignore() {
        boolean is = isIgnored();
        return current()
                .map(one ->
                        () ->
                                perform(arranging ->
                                        is
                                                ? arranging.heeded(words(one))
                                                : arranging.ignored(words(one))));
    }

    /// Whether the current difference and all like it are ignored.
    public boolean isIgnored() {
        return current()
                .filter(one -> looking.shown().get().compared().judgements().ignores(one))
                .isPresent();
    }

    /// What was arranged at the selected words or the current difference is as the program finds
    /// it.
    public Optional<Runnable> release() {
        return possible()
                .flatMap(now ->
                        selected().flatMap(words -> arranging().flatMap(to -> to.released(words))))
                .map(edit -> () -> work.perform(edit));
    }

    private Optional<Differences> possible() {
        return work.isReadOnly() ? Optional.empty() : looking.ofTheseTexts();
    }

    private Optional<Variant> current() {
        return possible().flatMap(Differences::currentOne);
    }

    private static Link words(Variant one) {
        return new Link(one.a(), one.b());
    }

    private Optional<Arranging> arranging() {
        return possible().flatMap(_ -> looking.pair()).flatMap(Pair::arranging);
    }

    private void perform(Function<Arranging, Optional<Edit>> arranged) {
        work.settle(); // a note that is half typed comes first
        arranging().flatMap(arranged).ifPresent(work::perform);
    }

    /// What is selected in both, as whole words.
    private Optional<Link> selected() {
        return looking.pair().map(both -> new Link(both.selectedInA(), both.selectedInB()));
    }

    private boolean isInA() {
        return looking.pair().filter(both -> both.isInA(panes.current())).isPresent();
    }

    private boolean isPart(Compared compared) {
        boolean inA = isInA();
        Optional<Span> words = selected().map(link -> inA ? link.a() : link.b());
        return words.filter(part ->
                        !part.isEmpty()
                                && compared.variants().stream()
                                        .map(one -> Compared.side(one, inA))
                                        .anyMatch(side -> side.covers(part) && !side.equals(part)))
                .isPresent();
    }

    private Optional<Link> several(Differences now) {
        List<Variant> all =
                now.compared().variants().stream().filter(one -> !Compared.isMoved(one)).toList();
        Optional<Link> words = selected();
        boolean inA = isInA();
        List<Variant> within =
                all.stream()
                        .filter(one -> {
                            Span side = Compared.side(one, inA);
                            Span here = words.map(link -> inA ? link.a() : link.b()).orElseThrow();
                            return here.start() <= side.start() && side.end() <= here.end();
                        })
                        .toList();
        return Compared.hull(within)
                .or(() ->
                        now.currentOne()
                                .map(all::indexOf)
                                .filter(at -> at >= 0 && at + 1 < all.size())
                                .flatMap(at -> Compared.hull(all.subList(at, at + 2))));
    }
}
