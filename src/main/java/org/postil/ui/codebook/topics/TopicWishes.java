package org.postil.ui.codebook.topics;

import java.util.function.Consumer;
import org.postil.model.codebook.Topic;

/// What a reader may want of the topics; but for `change` and `drop`, of those that are chosen.
///
/// @param create a new one, under the one that is chosen or beside all others
/// @param change the topic as it shall be
/// @param step one step in the tree
/// @param drop it was dragged somewhere
public record TopicWishes(
        Runnable create,
        Consumer<Topic> change,
        Consumer<Step> step,
        Consumer<Drop> drop,
        Runnable passages,
        Runnable merge,
        Runnable split,
        Runnable remove) {

    /// Past the one beside it, under the one before it, or out to where the one above it stands.
    public enum Step {
        UP,
        DOWN,
        IN,
        OUT
    }

    /// A topic that was dragged to another.
    public record Drop(Topic moved, Topic target, Where where) {}

    public enum Where {
        BEFORE,
        UNDER,
        BEHIND
    }
}
