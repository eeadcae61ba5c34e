package org.postil.ui.window.excerpt;

import java.util.Optional;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;

/// Words that are selected, without the white space around them.
record Here(Witness witness, Span words) {

    /// Those of the current pane; none where nothing is selected.
    static Optional<Here> in(Panes panes) {
        return panes.current().map(ReadingPane::text).flatMap(Here::in).filter(Here::isAny);
    }

    private static Optional<Here> in(WitnessPane text) {
        return text.witness().map(one -> new Here(one, Breaks.trim(one.text(), text.selection())));
    }

    private boolean isAny() {
        return !words.isEmpty();
    }

    String quote() {
        return words.of(witness.text());
    }

    /// The first passage of an excerpt in which some of the words lie.
    Optional<Passage> passage(Excerpt excerpt) {
        return excerpt.passages().stream()
                .filter(one -> one.witness().equals(witness.id()))
                .filter(one -> span(witness, one.hold()).filter(words::overlaps).isPresent())
                .findFirst();
    }

    /// Where the words of a hold stand; nowhere where they are lost.
    static Optional<Span> span(Witness witness, Id<Hold> wanted) {
        return witness.marks().holds().stream()
                .filter(hold -> hold.id().equals(wanted))
                .filter(hold -> hold.anchor() instanceof Anchor.Passage)
                .map(hold -> hold.anchor().hull())
                .findFirst();
    }
}
