package org.postil.session.safety;

import java.time.Instant;
import java.util.List;
import org.postil.edit.change.Change;

/// What was done when the project was open before and is not in its file.
///
/// @param at when the last of it was done
/// @param deeds in order, each computed for the project as the one before left it; none where the
///   project was changed otherwise since, so that they fit it no more
public record MissingWork(Instant at, List<Deed> deeds) {

    public MissingWork {
        deeds = List.copyOf(deeds);
    }

    /// One thing that was done.
    ///
    /// @param emptiesBin true where it deletes what is in the bin, which is done anew
    public record Deed(Change change, boolean emptiesBin) {}

    public boolean fits() {
        return !deeds.isEmpty();
    }
}
