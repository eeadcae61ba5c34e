package org.postil.edit.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.edit.change.EmptiedBin;
import org.postil.edit.change.TypingRun;
import org.postil.model.Project;

/// One history for text and tags. Each method takes the project as it is and says what changes; its
/// owner then takes the project of that change. Belongs to one thread.
public final class History {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long lastNumber;
    private boolean shortened;
    private Optional<TypingRun> run = Optional.empty();

    /// @param done steps that can be undone, oldest first
    /// @param undone steps that can be redone, in the order in which they were first done
    public History(List<Step> done, List<Step> undone) {
        done.forEach(this.done::push);
        undone.reversed().forEach(this.undone::push);
        done.forEach(step -> lastNumber = Math.max(lastNumber, step.number()));
        undone.forEach(step -> lastNumber = Math.max(lastNumber, step.number()));
    }

    public static History empty() {
        return new History(List.of(), List.of());
    }

    /// What Undo would take back.
    public Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /// What Redo would do again.
    public Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /// All that can be undone, the last first.
    public List<Step> steps() {
        return List.copyOf(done);
    }

    /// All that can be redone, the next first.
    public List<Step> undoneSteps() {
        return List.copyOf(undone);
    }

    /// Forgets the steps up to this number: there is no room for them any more.
    public void drop(long number) {
        done.removeIf(step -> step.number() <= number);
        shortened = true;
    }

    /// True where older steps were dropped: what is left does not begin with the first.
    public boolean isShortened() {
        return shortened;
    }

    /// Typing that goes on where it was continues its run; everything else is a step of its own.
    public Commit perform(Project project, Edit edit, Instant now) {
        if (edit instanceof ReplaceText typed) return type(project, typed, now);
        return take(Editing.apply(project, edit), now);
    }

    /// Takes a change as a step that was computed before; not one of what is typed.
    public Commit take(Change change, Instant now) {
        endTyping();
        return did(change, newStep(change, now));
    }

    /// The caret was moved: what is typed next is a new run.
    public void endTyping() {
        run = Optional.empty();
    }

    /// Empty where there is nothing to undo.
    public Optional<Commit> undo(Project project) {
        endTyping();
        if (done.isEmpty()) return Optional.empty();
        Step step = done.pop();
        Change change = Editing.apply(project, step.way().apply(project));
        Step back = step.with(change.inverse());
        undone.push(back);
        return Optional.of(new Commit(change, back, change.inverse(), Commit.Kind.UNDONE));
    }

    /// Empty where there is nothing to redo.
    public Optional<Commit> redo(Project project) {
        endTyping();
        if (undone.isEmpty()) return Optional.empty();
        Step step = undone.pop();
        Change change = Editing.apply(project, step.way().apply(project));
        Step again = step.with(change.inverse());
        done.push(again);
        return Optional.of(new Commit(change, again, change.inverse(), Commit.Kind.REDONE));
    }

    /// Empties the bin and forgets all steps: what they were done to may be gone.
    public Commit emptyBin(Project project, Instant now) {
        endTyping();
        done.clear();
        undone.clear();
        shortened = false;
        Change change = EmptiedBin.of(project);
        return new Commit(change, newStep(change, now), change.inverse(), Commit.Kind.EMPTIED);
    }

    private Commit type(Project project, ReplaceText typed, Instant now) {
        Optional<TypingRun> going = run.flatMap(open -> open.next(project, typed));
        boolean sameStep = going.isPresent() && run.orElseThrow().sharesStepWith(typed);
        TypingRun open = going.orElseGet(() -> TypingRun.begin(project, typed));
        run = Optional.of(open);
        TypingRun.Ways ways = open.ways(project, typed);
        Change key = Editing.apply(project, going.isPresent() ? ways.edit() : typed);
        Change change = new Change(key.before(), key.after(), key.edit(), ways.back(), key.label());
        return did(change, sameStep ? done.pop().with(change.inverse()) : newStep(change, now));
    }

    private Step newStep(Change change, Instant now) {
        return new Step(++lastNumber, now, change.label(), _ -> change.inverse());
    }

    private Commit did(Change change, Step step) {
        undone.clear();
        done.push(step);
        return new Commit(change, step, change.inverse(), Commit.Kind.DONE);
    }
}
