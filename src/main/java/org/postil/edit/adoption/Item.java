package org.postil.edit.adoption;

import java.util.List;
import java.util.Optional;
import org.postil.message.Message;

/// One entry of a codebook that comes in, held against what is here.
///
/// @param theirs as it comes
/// @param mine what it is here; empty where it is new
/// @param result what stands here once it is taken over
/// @param notes what differs, and what becomes of it
public record Item<T>(T theirs, Optional<T> mine, T result, List<Message> notes) {

    public Item {
        notes = List.copyOf(notes);
    }

    public State state() {
        if (mine.isEmpty()) return State.NEW;
        return notes.isEmpty() ? State.SAME : State.DIFFERENT;
    }

    /// True where taking it over changes something here.
    public boolean adds() {
        return mine.isEmpty() || !mine.get().equals(result);
    }

    /// How it stands to what is here.
    public enum State {
        NEW,
        DIFFERENT,
        SAME
    }
}
