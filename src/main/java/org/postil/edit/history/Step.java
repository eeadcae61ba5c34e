package org.postil.edit.history;

import java.time.Instant;
import java.util.function.Function;
import org.postil.edit.Edit;
import org.postil.message.Message;
import org.postil.model.Project;

/// One thing that can be undone, or redone.
///
/// @param number counts up through the life of a project file
/// @param label what was done: "tag speaker 'Stalin'"
/// @param way the edit back (or forth again), for the project as it is when it is needed. A step
///   read from a file is put into words of memory only then, since its offsets count in that text.
public record Step(long number, Instant at, Message label, Function<Project, Edit> way) {

    Step with(Edit newWay) {
        return new Step(number, at, label, _ -> newWay);
    }
}
