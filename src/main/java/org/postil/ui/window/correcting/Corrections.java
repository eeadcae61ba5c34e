package org.postil.ui.window.correcting;

import java.util.List;
import java.util.Optional;
import org.postil.edit.compound.Reverting;
import org.postil.model.Witness;
import org.postil.ui.correction.CorrectionPanel;
import org.postil.ui.correction.ShownCorrection;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.Sight;
import org.postil.ui.window.project.Work;

/// What is done with corrections that were made: gone to, and their words put back.
final class Corrections {

    private final Work work;
    private final Showing showing;

    Corrections(Work work, Showing showing) {
        this.work = work;
        this.showing = showing;
    }

    CorrectionPanel panel() {
        return new CorrectionPanel(one -> showing.words(one.version(), one.place()), this::revert);
    }

    /// Those of the current version.
    static List<ShownCorrection> of(Sight sight) {
        return sight.current()
                .flatMap(sight.project()::witness)
                .map(ShownCorrection::of)
                .orElse(List.of());
    }

    private Optional<Runnable> revert(ShownCorrection one) {
        if (work.isReadOnly() || !one.stands()) return Optional.empty();
        return Optional.of(() -> {
            Witness witness = work.project().witness(one.version()).orElseThrow();
            Reverting.edit(witness, one.number(), work.session().stamp()).ifPresent(work::perform);
        });
    }
}
