package org.postil.ui.library.arriving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.postil.format.Likeness.Found;
import org.postil.session.Arrival;
import org.postil.ui.fx.Latest;

/// What files that come in are like, each by its place among them. A file that is read in another
/// encoding may be like another, so all are looked at again then, in the background.
public final class Alike {

    private final List<List<Found>> found;
    private final Function<List<Arrival>, List<List<Found>>> look;
    private final Latest<List<List<Found>>> asked = new Latest<>(this::take);
    private Runnable changed = () -> {};
    private boolean looking;

    /// What was found when the files were read.
    ///
    /// @param look looks again; not on the thread of the screen
    public Alike(List<List<Found>> found, Function<List<Arrival>, List<List<Found>>> look) {
        this.found = new ArrayList<>(found);
        this.look = look;
    }

    /// For so many files whose place is known already.
    public static Alike nothing(int files) {
        List<List<Found>> none = Collections.nCopies(files, List.of());
        return new Alike(none, _ -> none);
    }

    /// Told when others are found, or looked for.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// True while it is not known: nothing may be taken in then, or it came in otherwise than seen.
    boolean isLooking() {
        return looking;
    }

    /// All that the file at this place is like, the likest first.
    List<Found> at(int place) {
        return found.get(place);
    }

    /// Looks again.
    void lookAgain(List<Arrival> files) {
        List<Arrival> now = List.copyOf(files);
        looking = true;
        changed.run();
        asked.ask(() -> look.apply(now));
    }

    private void take(List<List<Found>> now) {
        for (int i = 0; i < found.size(); i++) found.set(i, now.get(i));
        looking = false;
        changed.run();
    }
}
