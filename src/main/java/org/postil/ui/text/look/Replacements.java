package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Finds what of a text is shown otherwise than it stands: blank lines, lines that are joined, and
/// stretches that are folded.
final class Replacements {

    private final String text;
    private final Lines lines;
    private final Arrangement arrangement;
    private final List<Replacement> found = new ArrayList<>();

    /// The fold in which the walk is, or to which it comes next.
    private int fold;

    private Replacements(String text, Arrangement arrangement) {
        this.text = text;
        this.arrangement = arrangement;
        lines = Lines.of(text);
    }

    /// In the order of the text; none overlaps another.
    static List<Replacement> of(String text, Arrangement arrangement) {
        var replacements = new Replacements(text, arrangement);
        replacements.walk();
        return replacements.found;
    }

    /// A paragraph, and the fold to which it belongs; -1 where it is part of the document.
    private record Piece(Span span, int fold, boolean folded) {}

    /// Goes from paragraph to paragraph and looks at what lies between two.
    private void walk() {
        Piece before = new Piece(new Span(0, 0), -1, true);
        for (int i = 0; i < lines.count(); ) {
            Piece piece = piece(i);
            i = lines.at(piece.span.end()) + 1;
            if (!piece.folded && piece.span.of(text).isBlank()) continue;
            between(before, piece);
            if (piece.folded) found.add(new Replacement(piece.span, Replacement.SPACE));
            before = piece;
        }
        int from = before.span.end();
        part(new Span(from, text.length()));
    }

    private Piece piece(int line) {
        Span span = lines.span(line);
        List<Fold> folds = arrangement.folds();
        while (fold < folds.size() && folds.get(fold).span().end() < span.start()) fold++;
        if (fold == folds.size() || folds.get(fold).span().start() > span.start()) {
            return new Piece(span, -1, false);
        }
        Fold here = folds.get(fold);
        boolean folded = arrangement.isFolded(here);
        return new Piece(folded ? here.span() : span, fold, folded);
    }

    private void between(Piece before, Piece piece) {
        int from = before.span.end();
        int to = piece.span.start();
        Span gap = new Span(from, to);
        boolean joins =
                arrangement.lines() == Arrangement.Lines.JOINED && !before.folded && !piece.folded;
        if (gap.length() == 1 && joins && before.fold == piece.fold) {
            found.add(new Replacement(gap, joint(gap.start())));
        } else {
            part(gap);
        }
    }

    private void part(Span gap) {
        boolean shown = arrangement.lines() == Arrangement.Lines.AS_TYPED;
        if (!shown && gap.length() > 1) found.add(new Replacement(gap, Replacement.NEWLINE));
    }

    /// What is shown for a newline here: a word that is parted by a hyphen is shown in one.
    private char joint(int newline) {
        boolean hyphen =
                newline > 1
                        && isHyphen(text.charAt(newline - 1))
                        && Character.isLetter(text.charAt(newline - 2));
        return hyphen ? Replacement.NOTHING : Replacement.SPACE;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD' || c == '¬';
    }
}
