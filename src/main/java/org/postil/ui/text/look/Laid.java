package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;

/// A version as it is laid out: what is shown of its text, and how each paragraph looks. A pure
/// function of what it is made of, whatever was laid before it; but what that has in common with it
/// is not computed again, and a paragraph that looks the same keeps its [Look].
public final class Laid {

    /// An empty text.
    public static final Laid NOTHING =
            new Laid(
                    Optional.empty(),
                    Witness.of("A", ""),
                    Codebook.empty(),
                    Arrangement.NONE,
                    List.of());

    private final Witness witness;
    private final Codebook codebook;
    private final List<Mark> marks;
    private final DisplayText display;
    private final Highlights highlights;
    private final List<Look> looks;

    private Laid(
            Optional<Laid> before,
            Witness witness,
            Codebook codebook,
            Arrangement arrangement,
            List<Mark> marks) {
        this.witness = witness;
        this.codebook = codebook;
        this.marks = List.copyOf(marks);
        Optional<Laid> shown = before.filter(one -> one.shows(witness, arrangement));
        display =
                shown.map(Laid::display)
                        .orElseGet(() -> DisplayText.of(witness.text(), arrangement));
        highlights =
                shown.filter(one -> isSame(one.codebook, codebook))
                        .map(one -> one.highlights.with(witness.annotations()))
                        .orElseGet(() ->
                                Highlights.of(witness.annotations(), codebook, new Parts(display)));
        looks =
                shown.filter(one -> one.marks.equals(marks))
                        .filter(one -> one.witness.setAside().equals(witness.setAside()))
                        .map(this::looks)
                        .orElseGet(() -> Looks.of(witness, display, marks, highlights));
    }

    /// This version, or another, as it is now.
    ///
    /// @param open what is not folded
    /// @param marks the program's own
    public Laid with(
            Witness now,
            Codebook book,
            Arrangement.Lines lines,
            Set<Id<SetAside>> open,
            List<Mark> marks) {
        boolean same =
                witness.text().equals(now.text()) && witness.setAside().equals(now.setAside());
        Arrangement arrangement =
                same
                        ? new Arrangement(lines, display.arrangement().folds(), open)
                        : Arrangement.of(now, lines, open);
        return new Laid(Optional.of(this), now, book, arrangement, marks);
    }

    /// What is shown.
    public DisplayText display() {
        return display;
    }

    /// One for each paragraph that is shown.
    public List<Look> looks() {
        return looks;
    }

    private boolean shows(Witness now, Arrangement arrangement) {
        return display.text().equals(now.text()) && display.arrangement().equals(arrangement);
    }

    /// Those before, but for paragraphs that have other annotations now.
    private List<Look> looks(Laid before) {
        var now = new ArrayList<>(before.looks);
        for (int i = 0; i < now.size(); i++) {
            List<Highlight> own = highlights.found().get(i);
            if (!isSame(own, before.highlights.found().get(i))) now.set(i, now.get(i).with(own));
        }
        return now;
    }

    @SuppressWarnings("ReferenceEquality") // what an edit leaves alone stays the same object
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
