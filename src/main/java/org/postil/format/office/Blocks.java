package org.postil.format.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.postil.format.flow.Composer;
import org.postil.message.Refused;

/// The paragraphs and tables of a word processor's document, written into a composer: a row is a
/// line, a tab stands between two cells.
public final class Blocks {

    private final Composer composer;
    private final Deque<Integer> cells = new ArrayDeque<>();

    /// The next paragraph goes on where the line stands: it is the first of its cell or row.
    private boolean joins;

    public Blocks(Composer composer) {
        this.composer = composer;
    }

    public void paragraph() throws Refused {
        if (!joins) composer.paragraph();
        joins = false;
    }

    public void beginTable() throws Refused {
        composer.paragraph();
        cells.push(0);
    }

    public void row() throws Refused {
        composer.line();
        before(0);
        joins = true;
    }

    public void cell() throws Refused {
        int before = cells.isEmpty() ? 0 : cells.peek();
        if (before > 0) composer.text("\t");
        before(before + 1);
        joins = true;
    }

    public void endTable() throws Refused {
        if (!cells.isEmpty()) cells.pop();
        joins = false;
        composer.paragraph();
    }

    public void beginBox() {
        composer.beginFloat();
        joins = false;
    }

    public void endBox() {
        composer.endFloat();
    }

    private void before(int count) {
        if (!cells.isEmpty()) cells.pop();
        cells.push(count);
    }
}
