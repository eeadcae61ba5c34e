package org.postil.ui.text.look;

import java.util.List;
import java.util.Set;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;

/// How a reader wants the lines of a version arranged.
///
/// @param folds all that may be folded, in order
/// @param open what is not folded
public record Arrangement(Lines lines, List<Fold> folds, Set<Id<SetAside>> open) {

    /// Every line as it stands, nothing folded.
    public static final Arrangement NONE = new Arrangement(Lines.AS_TYPED, List.of(), Set.of());

    /// What is made of line ends.
    public enum Lines {
        /// Every line is a paragraph, also a blank one, and nothing is folded: where text is typed,
        /// all of it must be seen.
        AS_TYPED,
        /// Every line is a paragraph, and blank ones are a gap between two.
        PARTED,
        /// Lines that no blank line parts are one paragraph.
        JOINED
    }

    public Arrangement {
        folds = List.copyOf(folds);
        open = Set.copyOf(open);
    }

    public static Arrangement of(Witness witness, Lines lines, Set<Id<SetAside>> open) {
        return new Arrangement(lines, Fold.of(witness), open);
    }

    public boolean isFolded(Fold fold) {
        return lines != Lines.AS_TYPED && !open.contains(fold.of());
    }
}
