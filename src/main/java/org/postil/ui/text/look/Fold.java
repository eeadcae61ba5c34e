package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Whole lines that are no part of the document, and may be folded away to one.
///
/// @param span from the start of its first line to the end of its last
/// @param lines how many of its lines have words
/// @param words those of its first line, on one line
public record Fold(Id<SetAside> of, SetAside.Kind kind, Span span, int lines, String words) {

    /// All of a version, in order. Where two stretches share lines, the first has them.
    public static List<Fold> of(Witness witness) {
        var folds = new ArrayList<Fold>();
        Lines lines = Lines.of(witness.text());
        int from = 0;
        for (SetAside aside : witness.setAside()) {
            if (!(aside.anchor() instanceof Anchor.Passage passage)) continue;
            for (Span span : passage.spans()) {
                Fold fold = of(witness.text(), lines, aside, span);
                if (fold.lines == 0 || fold.span.start() < from) continue;
                folds.add(fold);
                from = fold.span.end() + 1;
            }
        }
        folds.sort(Comparator.comparing(Fold::span));
        return List.copyOf(folds);
    }

    private static Fold of(String text, Lines lines, SetAside aside, Span span) {
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = lines.at(span.start()); i <= lines.at(span.end() - 1); i++) {
            Span words = Breaks.trim(text, lines.span(i));
            if (words.isEmpty() || !span.covers(words)) continue;
            if (first < 0) first = i;
            last = i;
            count++;
        }
        if (count == 0) return new Fold(aside.id(), aside.kind(), span, 0, "");
        String words = lines.span(first).of(text).strip().replaceAll("\\s+", " ");
        Span whole = lines.span(first).hull(lines.span(last));
        return new Fold(aside.id(), aside.kind(), whole, count, words);
    }
}
