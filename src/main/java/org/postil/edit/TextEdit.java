package org.postil.edit;

import java.util.List;
import java.util.UUID;
import org.postil.model.Correction;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.CleanText;
import org.postil.text.Splice;

/// Edits of a version's text. Every mark moves along.
public sealed interface TextEdit extends Edit {

    Id<Witness> witness();

    /// The reader corrects something: first reduced to the words that change, then each becomes a
    /// correction.
    record ReplaceText(Id<Witness> witness, Splice splice, Stamp stamp) implements TextEdit {
        public ReplaceText {
            if (!CleanText.isClean(splice.inserted())) {
                throw new IllegalArgumentException("inserted text is not clean");
            }
        }
    }

    /// Takes back all corrections but the first `kept` and makes these. Marks move by the splices
    /// on the way, except those that are placed.
    ///
    /// @param placements where marks stand afterwards that the splices alone would not bring there
    record RewriteCorrections(
            Id<Witness> witness, int kept, List<Correction> corrections, List<Placement> placements)
            implements TextEdit {
        public RewriteCorrections {
            corrections = List.copyOf(corrections);
            placements = List.copyOf(placements);
        }
    }

    /// Where a mark is put.
    record Placement(UUID mark, Anchor anchor) {}
}
