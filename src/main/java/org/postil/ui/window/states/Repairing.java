package org.postil.ui.window.states;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.session.OpenProject;
import org.postil.store.Rescue;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Texts;

/// Looks whether a project is whole, and makes a new one of what a damaged one still holds. The
/// damaged file is never written.
public final class Repairing {

    private static final int MOST_LINES = 8;
    private static final String ENDING = "postil";

    private final Dialogs dialogs;
    private final Runner runner;
    private final Consumer<Path> opens;

    /// Does something in the background, with words over the window, and tells what came of it or,
    /// with the title of this key, why it was refused.
    public interface Runner {
        <T> void begin(
                String progress, Background.Work<T> work, Consumer<T> then, String refusedKey);
    }

    /// @param opens opens a project in the window
    public Repairing(Dialogs dialogs, Runner runner, Consumer<Path> opens) {
        this.dialogs = dialogs;
        this.runner = runner;
        this.opens = opens;
    }

    /// Looks through an open project, all that was done until now included.
    public void check(OpenProject open) {
        runner.begin(
                "ui.check.progress", open::problems, problems -> tell(open, problems), "ui.check");
    }

    /// Says why a file can't be opened, and where it is damaged offers to repair it.
    public void refused(Path file, IOException problem) {
        String title = Texts.text("ui.open.refused");
        String sentence = Dialogs.why(problem);
        if (isDamage(problem)) {
            if (wants(title, sentence)) repair(file, target -> Rescue.run(file, target));
        } else {
            dialogs.tell(title, sentence);
        }
    }

    private static boolean isDamage(IOException problem) {
        return problem instanceof Refused refused
                && refused.problem().key().startsWith("store.damaged");
    }

    private void tell(OpenProject open, List<Message> problems) {
        String title = Texts.text("ui.check.title");
        if (problems.isEmpty()) {
            dialogs.tell(title, Texts.text("ui.check.well"));
        } else if (wants(title, Texts.text("ui.check.found", problems.size(), lines(problems)))) {
            repair(open.file().path(), open::rescueTo);
        }
    }

    private boolean wants(String title, String sentence) {
        return dialogs.confirms(
                title, sentence, Texts.text("ui.check.repair"), Texts.text("ui.check.close"));
    }

    /// Makes a new file and returns what was lost.
    private interface Rescuer {
        List<Message> rescueTo(Path target) throws IOException;
    }

    private void repair(Path file, Rescuer rescuer) {
        String name = String.valueOf(file.getFileName()).replaceFirst("[.]" + ENDING + "$", "");
        String proposed = Texts.text("ui.repair.name", name) + "." + ENDING;
        dialogs.file(FileUse.SAVE, Texts.text("ui.repair.where"), proposed, ENDING)
                .ifPresent(target ->
                        runner.begin(
                                "ui.repair.progress",
                                () -> rescuer.rescueTo(target),
                                lost -> done(target, lost),
                                "ui.repair"));
    }

    private void done(Path target, List<Message> lost) {
        String sentence = Texts.text("ui.repair.done", target.toString(), lost.size(), lines(lost));
        boolean opensIt =
                dialogs.confirms(
                        Texts.text("ui.repair.title"),
                        sentence,
                        Texts.text("ui.repair.open"),
                        Texts.text("ui.repair.stay"));
        if (opensIt) opens.accept(target);
    }

    private static String lines(List<Message> sentences) {
        String lines =
                sentences.stream()
                        .limit(MOST_LINES)
                        .map(Texts::of)
                        .collect(Collectors.joining("\n"));
        int more = sentences.size() - MOST_LINES;
        return more > 0 ? lines + "\n" + Texts.text("ui.check.more", more) : lines;
    }
}
