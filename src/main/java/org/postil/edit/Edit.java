package org.postil.edit;

import java.util.List;
import org.postil.message.Message;

/// One thing done to a project, as a value. It carries all that it needs, ids and time stamps
/// included, so that applying it twice to equal projects gives equal projects.
public sealed interface Edit
        permits TextEdit,
                TagEdit,
                RegisterEdit,
                LibraryEdit,
                DecisionEdit,
                ExcerptEdit,
                SearchEdit,
                Edit.Together {

    /// Several edits that are done and undone as one.
    ///
    /// @param label what the reader did, for "Undo …"
    record Together(Message label, List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }
    }
}
