package org.postil.ui.window.states;

import java.nio.file.Path;
import org.postil.message.Message;
import org.postil.session.OpenProject;
import org.postil.session.safety.MissingWork;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.project.Work;

/// Offers back, when a project is opened, what could not be saved in it before. What the reader
/// does not want, and what fits the project no more, stays in a file of its own.
public final class PuttingBack {

    private final OpenProject open;
    private final Work work;
    private final Dialogs dialogs;

    public PuttingBack(OpenProject open, Work work, Dialogs dialogs) {
        this.open = open;
        this.work = work;
        this.dialogs = dialogs;
    }

    /// Asks, and does as the reader says.
    public void offer(MissingWork missing) {
        if (missing.fits() && isWanted(missing)) {
            open.putBack(missing);
            work.say(Message.of("ui.missing.done", missing.deeds().size()));
        } else {
            Background.run(
                    () -> open.copy().orElseThrow().leaveOut(),
                    place -> leftOut(missing, place),
                    problem -> tell(Dialogs.why(problem)));
        }
    }

    private boolean isWanted(MissingWork missing) {
        return dialogs.confirms(
                Texts.text("ui.missing.title"),
                Texts.text("ui.missing.says", missing.deeds().size(), When.moment(missing.at())),
                Texts.text("ui.missing.yes"),
                Texts.text("ui.missing.no"));
    }

    private void leftOut(MissingWork missing, Path place) {
        if (missing.fits()) work.say(Message.of("ui.missing.left-out", place.toString()));
        else tell(Texts.text("ui.missing.unfit", When.moment(missing.at()), place.toString()));
    }

    private void tell(String sentence) {
        dialogs.tell(Texts.text("ui.missing.title"), sentence);
    }
}
