package org.postil.model.excerpt;

import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// What the teacher does to words of a passage. The text itself is never changed: each shows on the
/// sheet or is counted there.
public sealed interface Alteration {

    /// The hold on the words, in the version of the passage.
    Id<Hold> hold();

    /// The words are left out; the sheet shows `[…]`.
    record Cut(Id<Hold> hold) implements Alteration {}

    /// Words of the teacher, in square brackets, before the held words or behind them.
    record Insertion(Id<Hold> hold, String words, boolean behind) implements Alteration {
        public Insertion {
            if (words.isBlank()) throw new IllegalArgumentException("an empty insertion");
        }
    }

    /// A slip of the source, put right: in square brackets, or silently, and then counted.
    record Slip(Id<Hold> hold, String right, boolean silent) implements Alteration {
        public Slip {
            if (right.isBlank())
                throw new IllegalArgumentException("a slip without its correction");
        }
    }

    /// What the words mean.
    record Gloss(Id<Hold> hold, String meaning) implements Alteration {
        public Gloss {
            if (meaning.isBlank()) throw new IllegalArgumentException("a gloss without a meaning");
        }
    }
}
