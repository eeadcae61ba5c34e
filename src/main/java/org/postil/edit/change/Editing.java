package org.postil.edit.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.postil.edit.DecisionEdit;
import org.postil.edit.Edit;
import org.postil.edit.Edit.Together;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.LibraryEdit;
import org.postil.edit.RegisterEdit;
import org.postil.edit.SearchEdit;
import org.postil.edit.TagEdit;
import org.postil.edit.TextEdit;
import org.postil.message.Message;
import org.postil.model.Project;

/// Applies edits. A pure function: the same project and edit give the same change. An edit that
/// does not fit its project (an unknown id, words that are not there) is a bug of the caller and
/// throws an IllegalArgumentException that names the values; the project stays as it is.
public final class Editing {

    private Editing() {}

    public static Change apply(Project project, Edit edit) {
        Message label = Labels.of(edit, project);
        Step step = step(project, edit);
        return new Change(project, step.after(), edit, step.inverse(), label);
    }

    /// What an edit does, for "Undo …".
    public static Message label(Project project, Edit edit) {
        return Labels.of(edit, project);
    }

    /// The project after an edit, and the edit back.
    record Step(Project after, Edit inverse) {}

    private static Step step(Project project, Edit edit) {
        return switch (edit) {
            case TextEdit text -> TextEditing.step(project, text);
            case TagEdit tag -> TagEditing.step(project, tag);
            case RegisterEdit register -> RegisterEditing.step(project, register);
            case LibraryEdit library -> LibraryEditing.step(project, library);
            case DecisionEdit decision -> DecisionEditing.step(project, decision);
            case ExcerptEdit excerpt -> ExcerptEditing.step(project, excerpt);
            case SearchEdit search -> SearchEditing.step(project, search);
            case Together together -> fold(project, together);
        };
    }

    private static Step fold(Project project, Together together) {
        Deque<Edit> back = new ArrayDeque<>();
        Project now = project;
        for (Edit edit : together.edits()) {
            Step step = step(now, edit);
            now = step.after();
            back.addFirst(step.inverse());
        }
        return new Step(now, new Together(together.label(), new ArrayList<>(back)));
    }
}
