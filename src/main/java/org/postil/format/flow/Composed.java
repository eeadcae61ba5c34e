package org.postil.format.flow;

import java.util.List;
import org.postil.message.Message;

/// What was read in a file that says more than its letters.
///
/// @param text not yet clean; its lines end in `\n`
/// @param stretches within the text, in no order
/// @param problems what the reader should know
public record Composed(
        String text, List<Stretch> stretches, Stated stated, List<Message> problems) {

    public Composed {
        stretches = List.copyOf(stretches);
        problems = List.copyOf(problems);
    }
}
