package org.postil.ui.window.project;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.postil.edit.Edit;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.edit.compound.Begun;
import org.postil.edit.history.Step;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.session.OpenProject;
import org.postil.session.Session;
import org.postil.ui.fx.Background;

/// An open project at work: everything that is done to it from the window passes here, and is said
/// in the status line.
public final class Work {

    private final OpenProject open;
    private final Consumer<Message> say;
    private final OnceWhole onceWhole;
    private Runnable before = () -> {};
    private Function<Change, Optional<Message>> showing = _ -> Optional.empty();
    private Optional<Function<Project, Edit>> pending = Optional.empty();
    private boolean settling;
    private boolean left;
    private boolean toldOfDropped;

    /// @param say takes the sentence for the status line
    public Work(OpenProject open, Consumer<Message> say) {
        this.open = open;
        this.say = say;
        onceWhole = new OnceWhole(open.file());
    }

    /// What waits until all texts and marks of the project are there.
    public OnceWhole onceWhole() {
        return onceWhole;
    }

    /// Runs before anything is done, so that what was half typed elsewhere comes first.
    public void beforeAll(Runnable first) {
        before = first;
    }

    /// Lets the reader see what was taken back or done again, wherever it is, and says where.
    public void whenTakenBack(Function<Change, Optional<Message>> show) {
        showing = show;
    }

    /// Follows the file where it has no room for older steps, which is said once.
    ///
    /// @param show shows the history anew
    public void whenDropped(Runnable show) {
        open.file().whenDropped(number -> Platform.runLater(() -> drop(number, show)));
    }

    private void drop(long number, Runnable show) {
        session().drop(number);
        if (!toldOfDropped) say(Message.of("ui.status.dropped"));
        toldOfDropped = true;
        show.run();
    }

    public Session session() {
        return open.session();
    }

    public Project project() {
        return session().project();
    }

    public boolean isReadOnly() {
        return open.file().readOnly();
    }

    /// True while the reader leaves the project: what comes late, from the background, is dropped.
    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean now) {
        left = now;
        onceWhole.hold(now);
    }

    /// What is to be done, unless the project can only be read.
    public Optional<Runnable> ifWritable(Runnable action) {
        return isReadOnly() ? Optional.empty() : Optional.of(action);
    }

    public void say(Message sentence) {
        say.accept(sentence);
    }

    /// Takes over what was half typed elsewhere, and what is still being computed.
    public void settle() {
        if (settling) return;
        settling = true;
        try {
            before.run();
            pending.ifPresent(edit -> land(Editing.apply(project(), edit.apply(project()))));
        } finally {
            settling = false;
        }
    }

    public void perform(Edit edit) {
        settle();
        Change change = session().perform(Begun.with(project(), edit));
        say(Message.of("ui.status.done", change.label()));
    }

    /// The same for what is typed: the text itself shows what was done.
    public void type(ReplaceText edit) {
        settle();
        session().perform(edit);
    }

    /// Performs an edit of very many marks, computed in the background. Whatever is done before it
    /// is there waits for it, and so does closing the project.
    ///
    /// @param edit made from the project as it is
    public void performLarge(Function<Project, Edit> edit) {
        settle();
        pending = Optional.of(edit);
        Project now = project();
        Background.run(
                () -> Editing.apply(now, edit.apply(now)),
                change -> {
                    if (pending.filter(edit::equals).isPresent()) land(change);
                },
                refused -> {
                    throw new IllegalStateException(refused);
                });
    }

    private void land(Change computed) {
        pending = Optional.empty();
        Change change =
                session().take(computed).orElseGet(() -> session().perform(computed.edit()));
        say(Message.of("ui.status.done", change.label()));
    }

    /// Deletes for good what lies in the bin.
    public void emptyBin() {
        settle();
        session().emptyBin();
        say(Message.of("ui.bin.emptied"));
    }

    public Optional<Runnable> undo() {
        return possible(session().undoable(), "ui.status.undone", session()::undo);
    }

    public Optional<Runnable> redo() {
        return possible(session().redoable(), "ui.status.redone", session()::redo);
    }

    /// Takes steps back, or does them again, until the step with this number is the last that is
    /// done; 0 takes all back.
    public void goTo(long number) {
        if (isReadOnly()) return;
        settle();
        Optional<Change> change = session().goTo(number);
        if (change.isEmpty()) return;
        Message went =
                session()
                        .undoable()
                        .map(step -> Message.of("ui.status.went", step.label()))
                        .orElse(
                                Message.of(
                                        session().isShortened()
                                                ? "ui.status.went-to-oldest"
                                                : "ui.status.went-to-start"));
        sayWhere(went, change);
    }

    private void sayWhere(Message done, Optional<Change> change) {
        say(
                change.flatMap(showing)
                        .map(place -> Message.of("ui.status.where", done, place))
                        .orElse(done));
    }

    private Optional<Runnable> possible(
            Optional<Step> step, String key, Supplier<Optional<Change>> action) {
        if (isReadOnly()) return Optional.empty();
        return step.map(one ->
                () -> {
                    settle();
                    sayWhere(Message.of(key, one.label()), action.get());
                });
    }
}
