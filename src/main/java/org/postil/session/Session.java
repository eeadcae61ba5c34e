package org.postil.session;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.postil.edit.Edit;
import org.postil.edit.change.Change;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.edit.history.Step;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.id.Stamp;

/// A project that is open: what it is now, what was done, what is saved. Everything that changes it
/// goes through here.
///
/// Belongs to the thread that made it (with a window, the JavaFX thread), and is never re-entrant:
/// a listener may look, not edit. Breaking either rule throws an IllegalStateException.
public final class Session implements AutoCloseable {

    private final Thread owner = Thread.currentThread();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final History history;
    private final Saving saving;
    private final Clock clock;
    private final String reader;
    private Project project;
    private boolean performing;

    /// A session on a project that was read from a file.
    ///
    /// @param reader who works here, for the stamp on what is made
    public Session(Project project, History history, Saving saving, String reader, Clock clock) {
        this.project = project;
        this.history = history;
        this.saving = saving;
        this.reader = reader;
        this.clock = clock;
    }

    /// The project as it is now.
    public Project project() {
        return project;
    }

    public Saving saving() {
        return saving;
    }

    /// Who works here and what time it is.
    public Stamp stamp() {
        return new Stamp(reader, clock.instant());
    }

    /// Told of every change, after it, with what it touched.
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public Change perform(Edit edit) {
        return guarded(() -> took(history.perform(project, edit, clock.instant())));
    }

    /// Takes a change that was computed elsewhere, since it is large. Empty, and nothing done,
    /// where the project is not any more the one that it was computed for.
    @SuppressWarnings(
            "ReferenceEquality") // an equal project that is another one took long to compare
    public Optional<Change> take(Change computed) {
        if (computed.before() != project) return Optional.empty();
        return Optional.of(guarded(() -> took(history.take(computed, clock.instant()))));
    }

    /// Takes the last step back. Empty where there is none.
    public Optional<Change> undo() {
        return guarded(() -> history.undo(project).map(this::took));
    }

    /// Does again what was undone last. Empty where there is nothing.
    public Optional<Change> redo() {
        return guarded(() -> history.redo(project).map(this::took));
    }

    /// Deletes for good what lies in the bin, and with it all steps that could be taken back.
    public Change emptyBin() {
        return guarded(() -> took(history.emptyBin(project, clock.instant())));
    }

    /// The caret was moved: what is typed next is an undo step and a typing run of its own.
    public void endTyping() {
        history.endTyping();
    }

    public Optional<Step> undoable() {
        return history.undoable();
    }

    public Optional<Step> redoable() {
        return history.redoable();
    }

    /// All that can be undone, the last first.
    public List<Step> steps() {
        return history.steps();
    }

    /// All that can be redone, the next first.
    public List<Step> undoneSteps() {
        return history.undoneSteps();
    }

    /// Forgets the steps up to this number, as the file has done.
    public void drop(long number) {
        guarded(() -> {
            history.drop(number);
            return number;
        });
    }

    /// True where older steps were dropped, now or in an earlier session.
    public boolean isShortened() {
        return history.isShortened();
    }

    /// Takes steps back, or does them again, until the step with this number is the last that is
    /// done; 0 takes all back. Told as one change; empty where all is so already.
    public Optional<Change> goTo(long number) {
        return guarded(() -> {
            Project before = project;
            var changes = new ArrayList<Change>();
            while (undoable().filter(step -> step.number() > number).isPresent()) {
                history.undo(project).ifPresent(commit -> changes.add(kept(commit)));
            }
            while (redoable().filter(step -> step.number() <= number).isPresent()) {
                history.redo(project).ifPresent(commit -> changes.add(kept(commit)));
            }
            return changes.isEmpty() ? Optional.empty() : Optional.of(told(before, changes));
        });
    }

    /// Waits until all is saved. Throws what kept it from being saved.
    @Override
    public void close() throws IOException {
        saving.close();
    }

    private Change took(Commit commit) {
        Change change = kept(commit);
        listeners.forEach(listener -> listener.accept(change));
        return change;
    }

    private Change kept(Commit commit) {
        project = commit.change().after();
        saving.save(commit);
        return commit.change();
    }

    /// Several changes, one after the other, told as one.
    private Change told(Project before, List<Change> changes) {
        Message label = changes.getLast().label();
        List<Edit> edits = changes.stream().map(Change::edit).toList();
        List<Edit> back = changes.reversed().stream().map(Change::inverse).toList();
        Edit there = new Edit.Together(label, edits);
        Change whole = new Change(before, project, there, new Edit.Together(label, back), label);
        listeners.forEach(listener -> listener.accept(whole));
        return whole;
    }

    private <T> T guarded(Supplier<T> action) {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("not the session's thread: " + Thread.currentThread());
        }
        if (performing) throw new IllegalStateException("an edit within an edit");
        performing = true;
        try {
            return action.get();
        } finally {
            performing = false;
        }
    }
}
