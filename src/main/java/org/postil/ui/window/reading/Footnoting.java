package org.postil.ui.window.reading;

import java.util.Optional;
import org.postil.model.Footnotes.Footnote;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.annotation.asking.NoteCard;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;

/// Opens a footnote at the mark at the caret, and goes from a note's own label back to its mark.
public final class Footnoting {

    private final Panes panes;
    private final AtTheWords line;

    /// @param line where the note opens
    public Footnoting(Panes panes, AtTheWords line) {
        this.panes = panes;
        this.line = line;
    }

    /// Empty where the caret is at no mark and no label.
    public Optional<Runnable> open() {
        return reading()
                .flatMap(pane ->
                        at(pane, pane.text().selection().start())
                                .map(note -> () -> open(pane, note)));
    }

    /// Opens the note whose mark was clicked.
    public void clicked() {
        reading()
                .ifPresent(pane -> {
                    int place = pane.text().selection().start();
                    at(pane, place)
                            .filter(note -> isInside(note.mark(), place))
                            .ifPresent(note -> open(pane, note));
                });
    }

    /// A mark of one letter has no place inside.
    private static boolean isInside(Span mark, int place) {
        return mark.start() < place && (place < mark.end() || mark.length() == 1);
    }

    private static Optional<Footnote> at(ReadingPane pane, int place) {
        return pane.footnotes().at(place);
    }

    private void open(ReadingPane pane, Footnote note) {
        int caret = pane.text().selection().start();
        if (note.isMarkedAt(caret)) show(pane, note);
        else go(pane, note.mark());
    }

    private void show(ReadingPane pane, Footnote note) {
        Witness witness = pane.text().witness().orElseThrow();
        Span mark = note.mark();
        line.open(
                left ->
                        new NoteCard(
                                note.note().of(witness.text()).strip(),
                                () -> go(pane, note.label()),
                                left),
                pane.onScreen(mark),
                pane);
    }

    private static void go(ReadingPane pane, Span words) {
        pane.requestFocus();
        pane.text().reveal(words);
        pane.text().select(new Span(words.end(), words.end()));
    }

    /// The pane in which the reader reads, with nothing selected.
    private Optional<ReadingPane> reading() {
        return panes.current().filter(pane -> !pane.isOpen() && pane.text().selection().isEmpty());
    }
}
