package org.postil.ui.window;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.postil.session.SaveState;
import org.postil.session.Saving;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.ChoiceQuestion;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.frame.Busy;

/// Leaves a project: waits until all is saved, with words where that takes long, and asks where it
/// is impossible. Nothing is lost without the reader's word.
final class Leaving {

    private final MainWindow window;
    private final Saving saving;
    private final Dialogs dialogs;
    private final Busy busy;
    private boolean over;

    Leaving(MainWindow window, Dialogs dialogs, Busy busy) {
        this.window = window;
        saving = window.work().session().saving();
        this.dialogs = dialogs;
        this.busy = busy;
    }

    /// @param then what comes when the project is closed
    /// @param kept what comes when the reader stays with it
    void leave(Runnable then, Runnable kept) {
        over = false;
        window.work().setLeft(true);
        busy.begin(Texts.text("ui.leaving.saving"));
        saving.onChange(state -> Platform.runLater(() -> reached(state, then, kept)));
        saving.retry();
    }

    /// Leaves a project that can't be saved any more, since it is damaged. What was done in it is
    /// kept beside it.
    void lose(Runnable then) {
        window.work().setLeft(true);
        busy.begin(Texts.text("ui.leaving.saving"));
        saving.onChange(_ -> {});
        Background.run(
                this::closed,
                _ -> {
                    busy.end();
                    then.run();
                },
                _ -> {});
    }

    /// The end may be told twice, by the last change and by the retry: it comes once.
    private void reached(SaveState state, Runnable then, Runnable kept) {
        if (over || state instanceof SaveState.Saving) return;
        over = true;
        saving.onChange(_ -> {});
        if (state instanceof SaveState.Failed failed) failed(failed, then, kept);
        else close(then);
    }

    private void close(Runnable then) {
        Background.run(
                this::closed,
                refused -> {
                    busy.end();
                    refused.ifPresent(problem ->
                            dialogs.tell(Texts.text("ui.leaving.title"), Dialogs.why(problem)));
                    then.run();
                },
                _ -> {});
    }

    /// What was refused after all was saved: something of the file's end, such as its lock.
    private Optional<IOException> closed() {
        try {
            window.open().close();
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(problem);
        }
    }

    private void failed(SaveState.Failed failed, Runnable then, Runnable kept) {
        busy.end();
        String sentence =
                Texts.text("ui.leaving.failed", failed.waiting(), Dialogs.why(failed.problem()));
        var question =
                new ChoiceQuestion(
                        Texts.text("ui.leaving.title"),
                        sentence,
                        List.of(
                                Texts.text("ui.leaving.again"),
                                Texts.text("ui.leaving.lose"),
                                Texts.text("ui.leaving.stay")));
        switch (dialogs.choice().apply(question)) {
            case 0 -> leave(then, kept);
            case 1 -> giveUp(then);
            default -> {
                window.followSaving();
                window.work().setLeft(false);
                kept.run();
            }
        }
    }

    /// The reader knows what is not saved and said so: what closing says of it is not said again.
    private void giveUp(Runnable then) {
        Background.run(this::closed, _ -> then.run(), _ -> {});
    }
}
