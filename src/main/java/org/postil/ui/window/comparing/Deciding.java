package org.postil.ui.window.comparing;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.postil.collation.Comparison.Link;
import org.postil.collation.variant.Variant;
import org.postil.edit.Edit;
import org.postil.model.annotation.Judgement.Status;
import org.postil.session.arranging.Arranging;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Judging;
import org.postil.ui.window.project.Work;

/// Decides about the differences of two versions.
public final class Deciding {

    private final Work work;
    private final Supplier<Optional<Differences>> shown;
    private final Supplier<Optional<Arranging>> arranging;

    /// @param shown the differences of the texts on screen; empty while there are none
    /// @param arranging of the two versions as they are now
    Deciding(
            Work work,
            Supplier<Optional<Differences>> shown,
            Supplier<Optional<Arranging>> arranging) {
        this.work = work;
        this.shown = shown;
        this.arranging = arranging;
    }

    /// Decides whether the current difference is worth speaking of, or takes that back.
    public Optional<Runnable> turn(Status wanted) {
        if (work.isReadOnly()) return Optional.empty();
        return shown.get()
                .flatMap(now ->
                        now.currentOne().map(one -> () -> turn(now.compared(), one, wanted)));
    }

    private void turn(Compared compared, Variant one, Status wanted) {
        boolean back = compared.judgements().status(one) == wanted;
        judge(one, judging -> judging.status(back ? Status.OPEN : wanted));
    }

    void judge(Variant one, Function<Judging, Optional<Edit>> judgement) {
        if (work.isReadOnly()) return;
        work.settle(); // a note that is half typed comes first
        shown.get()
                .flatMap(now ->
                        judgement
                                .apply(Judging.of(now.compared(), one))
                                .or(() -> heeded(now.compared(), one)))
                .ifPresent(work::perform);
    }

    /// A difference that is dismissed as all like it are, and not by itself, is opened with them.
    private Optional<Edit> heeded(Compared compared, Variant one) {
        return arranging
                .get()
                .filter(_ -> compared.judgements().ignores(one))
                .flatMap(to -> to.heeded(new Link(one.a(), one.b())));
    }
}
