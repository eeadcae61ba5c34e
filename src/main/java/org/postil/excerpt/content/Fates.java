package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postil.model.Witness;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What becomes of each character of a passage: it is shown, it is cut, or it is no part of the
/// document. Places are those of the version.
final class Fates {

    private static final byte SHOWN = 0;
    private static final byte CUT = 1;
    private static final byte ASIDE = 2;

    private final String text;
    private final Span hull;
    private final byte[] fates;
    private final boolean setAside;

    private Fates(Witness witness, List<Span> spans) {
        text = witness.text();
        hull = spans.getFirst().hull(spans.getLast());
        fates = new byte[hull.length()];
        Arrays.fill(fates, CUT);
        spans.forEach(span -> fill(span, SHOWN));
        for (var aside : witness.setAside()) {
            if (aside.anchor() instanceof Anchor.Passage passage) {
                passage.spans().forEach(span -> fill(span, ASIDE));
            }
        }
        setAside = nothingShown();
        if (setAside) spans.forEach(span -> fill(span, SHOWN));
    }

    /// @param spans of the passage; what lies between them counts as cut
    static Fates of(Witness witness, List<Span> spans, List<Span> cuts) {
        var fates = new Fates(witness, spans);
        cuts.forEach(cut -> fates.fillShown(cut));
        fates.joinCuts();
        return fates;
    }

    Span hull() {
        return hull;
    }

    /// True where all words of the passage are no part of the document; then they are shown.
    boolean setAside() {
        return setAside;
    }

    boolean shows(int place) {
        return hull.covers(place) && fates[place - hull.start()] == SHOWN;
    }

    boolean cuts(int place) {
        return hull.covers(place) && fates[place - hull.start()] == CUT;
    }

    boolean isAside(int place) {
        return hull.covers(place) && fates[place - hull.start()] == ASIDE;
    }

    /// What is cut, in order; white space at the edges of a cut belongs to it.
    List<Span> cutSpans() {
        var cuts = new ArrayList<Span>();
        int start = -1;
        for (int at = hull.start(); at <= hull.end(); at++) {
            boolean cut = at < hull.end() && !shows(at) && (cuts(at) || start >= 0);
            if (cut && start < 0) start = at;
            if (!cut && start >= 0) {
                cuts.add(new Span(start, at));
                start = -1;
            }
        }
        return cuts.stream().filter(this::hasWords).toList();
    }

    private boolean hasWords(Span cut) {
        return cut.of(text).codePoints().anyMatch(c -> !Character.isWhitespace(c));
    }

    private void fill(Span span, byte fate) {
        int from = Math.max(span.start(), hull.start());
        int to = Math.min(span.end(), hull.end());
        if (from < to) Arrays.fill(fates, from - hull.start(), to - hull.start(), fate);
    }

    private void fillShown(Span cut) {
        for (int at = Math.max(cut.start(), hull.start());
                at < cut.end() && at < hull.end();
                at++) {
            if (shows(at)) fates[at - hull.start()] = CUT;
        }
    }

    /// Where two cuts have nothing between them but white space and signs, they are one: `[…]`
    /// never stands twice in a row.
    private void joinCuts() {
        int behind = -1;
        boolean words = false;
        for (int at = hull.start(); at < hull.end(); at++) {
            if (cuts(at)) {
                if (behind >= 0 && !words) fillShown(new Span(behind, at));
                behind = at + 1;
                words = false;
            } else if (shows(at) && Character.isLetterOrDigit(text.codePointAt(at))) {
                words = true;
            }
        }
    }

    private boolean nothingShown() {
        for (int at = hull.start(); at < hull.end(); at++) {
            if (shows(at) && !Character.isWhitespace(text.charAt(at))) return false;
        }
        return true;
    }
}
