package org.postil.ui.window.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// The places where the reader has been, and at which of them the reader is. Going back leaves what
/// comes after it in place, until another way is taken.
///
/// @param places the first first; no two that follow each other are near
/// @param at counted from 0; -1 before the first
record Steps(List<Place> places, int at) {

    static final Steps NONE = new Steps(List.of(), -1);

    private static final int MOST = 200;

    /// Within so many characters the reader has gone nowhere.
    private static final int NEAR = 1_500;

    /// A place in the text of a version.
    record Place(Id<Witness> version, int offset) {

        boolean isNear(Place other) {
            return version.equals(other.version) && Math.abs(offset - other.offset) < NEAR;
        }
    }

    Steps {
        places = List.copyOf(places);
    }

    /// The reader looks here now.
    Steps at(Place now) {
        boolean near = at >= 0 && places.get(at).isNear(now);
        var kept = new ArrayList<>(near ? places : places.subList(0, at + 1));
        if (near) kept.set(at, now);
        else kept.add(now);
        if (kept.size() > MOST) kept.removeFirst();
        return new Steps(kept, near ? at : kept.size() - 1);
    }

    /// One step back (-1) or forward (1); empty where there is none.
    Optional<Steps> walked(int by) {
        int next = at + by;
        return next >= 0 && next < places.size()
                ? Optional.of(new Steps(places, next))
                : Optional.empty();
    }

    Place now() {
        return places.get(at);
    }
}
