package org.postil.session.tagging.value;

import java.util.List;
import java.util.Optional;
import org.postil.message.Message;

/// What a reader can choose from by typing a part of it.
public interface Offers<T> {

    /// What can be chosen as long as nothing was typed, the likeliest first.
    List<T> initially();

    /// What can be chosen after these words were typed, the likeliest first.
    List<T> matching(String typed);

    /// Why nothing can be chosen after these words were typed.
    Optional<Message> problem(String typed);
}
