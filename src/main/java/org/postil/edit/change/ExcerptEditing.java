package org.postil.edit.change;

import java.util.ArrayList;
import java.util.List;
import org.postil.edit.Edit;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.ExcerptEdit.AddExcerpt;
import org.postil.edit.ExcerptEdit.ChangeExcerpt;
import org.postil.edit.ExcerptEdit.LetGo;
import org.postil.edit.ExcerptEdit.RemoveExcerpt;
import org.postil.edit.ExcerptEdit.TakeHold;
import org.postil.model.Excerpt;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// Edits of excerpts and of their holds.
final class ExcerptEditing {

    private ExcerptEditing() {}

    static Editing.Step step(Project project, ExcerptEdit edit) {
        return switch (edit) {
            case AddExcerpt add -> add(project, add);
            case ChangeExcerpt change -> change(project, change.excerpt());
            case RemoveExcerpt remove -> remove(project, remove.id());
            case TakeHold take -> {
                Marks marks = Lookup.witness(project, take.witness()).marks();
                yield step(
                        project,
                        take.witness(),
                        marks.withHolds(MarkLists.with(marks.holds(), take.holds())),
                        new LetGo(take.witness(), take.holds().stream().map(Hold::id).toList()));
            }
            case LetGo letGo -> {
                Marks marks = Lookup.witness(project, letGo.witness()).marks();
                List<Hold> gone = Lookup.marks(marks.holds(), letGo.ids());
                yield step(
                        project,
                        letGo.witness(),
                        marks.withHolds(MarkLists.without(marks.holds(), gone)),
                        new TakeHold(letGo.witness(), gone));
            }
        };
    }

    private static Editing.Step add(Project project, AddExcerpt add) {
        if (project.excerpt(add.excerpt().id()).isPresent()) {
            throw new IllegalArgumentException("already there: " + add.excerpt().id());
        }
        var all = new ArrayList<>(project.excerpts());
        all.add(add.at(), add.excerpt());
        return new Editing.Step(project.withExcerpts(all), new RemoveExcerpt(add.excerpt().id()));
    }

    private static Editing.Step change(Project project, Excerpt changed) {
        int at = index(project, changed.id());
        var all = new ArrayList<>(project.excerpts());
        Excerpt old = all.set(at, changed);
        return new Editing.Step(project.withExcerpts(all), new ChangeExcerpt(old));
    }

    private static Editing.Step remove(Project project, Id<Excerpt> id) {
        int at = index(project, id);
        var all = new ArrayList<>(project.excerpts());
        Excerpt old = all.remove(at);
        return new Editing.Step(project.withExcerpts(all), new AddExcerpt(at, old));
    }

    private static int index(Project project, Id<Excerpt> id) {
        return Lookup.index(project.excerpts(), one -> one.id().equals(id), id);
    }

    private static Editing.Step step(
            Project project, Id<Witness> witness, Marks marks, Edit inverse) {
        return new Editing.Step(
                project.changingWitness(witness, one -> one.withMarks(marks)), inverse);
    }
}
