package org.postil.session.safety;

import java.util.List;
import org.postil.edit.history.Commit;

/// What looks after commits that can't be written to the project file now. Called on the thread
/// that saves.
public interface Shelter {

    /// For a file that nobody looks after.
    Shelter NONE =
            new Shelter() {
                @Override
                public void keep(List<Commit> waiting) {}

                @Override
                public void allSaved() {}
            };

    /// The file did not take the first of these.
    ///
    /// @param waiting all that are not in the file, in order; many have been handed over before
    void keep(List<Commit> waiting);

    /// The file has all that there is.
    void allSaved();
}
