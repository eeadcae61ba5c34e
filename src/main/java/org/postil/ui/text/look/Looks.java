package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.text.Lines;
import org.postil.text.Span;
import org.postil.ui.text.look.Look.Direction;
import org.postil.ui.text.look.Look.Gap;
import org.postil.ui.text.look.Look.Kind;
import org.postil.ui.text.look.Look.Numbers;
import org.postil.ui.text.look.Parts.Part;

/// How each paragraph of a version looks: a pure function of its text, its marks and the codebook.
final class Looks {

    private final DisplayText display;
    private final Lines paragraphs;
    private final Lines lines;
    private final ParagraphNumbers numbers;
    private final List<List<Span>> aside = new ArrayList<>();
    private final List<List<Mark>> marks = new ArrayList<>();
    private final Map<Integer, Fold> folds = new HashMap<>();

    private Looks(Witness witness, DisplayText display, Parts parts) {
        this.display = display;
        paragraphs = parts.paragraphs();
        lines = Lines.of(witness.text());
        numbers = ParagraphNumbers.of(witness);
        for (int i = 0; i < paragraphs.count(); i++) {
            aside.add(new ArrayList<>());
            marks.add(new ArrayList<>());
        }
        for (SetAside stretch : witness.setAside()) {
            parts.shown(stretch.anchor()).forEach(span -> parts.of(span).forEach(this::setAside));
        }
    }

    /// One look for each paragraph that is shown.
    ///
    /// @param marks the program's own
    static List<Look> of(
            Witness witness, DisplayText display, List<Mark> marks, Highlights highlights) {
        var parts = new Parts(display);
        var looks = new Looks(witness, display, parts);
        marks.forEach(mark -> looks.mark(mark, parts));
        display.arrangement().folds().forEach(looks::place);
        return looks.with(highlights.found());
    }

    private void mark(Mark mark, Parts parts) {
        Span shown = display.shown(mark.span());
        if (mark.span().isEmpty()) {
            int paragraph = paragraphs.at(shown.start());
            Span within = shown.shifted(-paragraphs.span(paragraph).start());
            marks.get(paragraph).add(mark.within(within));
        } else if (!shown.isEmpty()) {
            for (Part part : parts.of(shown)) {
                boolean first = part.shown().start() == shown.start();
                if (part.within().isEmpty()) continue;
                Mark here = mark.within(part.within());
                marks.get(part.paragraph()).add(first ? here : here.unlettered());
            }
        }
    }

    private void setAside(Part part) {
        if (!part.within().isEmpty()) aside.get(part.paragraph()).add(part.within());
    }

    private void place(Fold fold) {
        folds.put(paragraphs.at(display.shown(fold.span().start())), fold);
    }

    private List<Look> with(List<List<Highlight>> highlights) {
        var looks = new ArrayList<Look>();
        int end = 0;
        for (int i = 0; i < paragraphs.count(); i++) {
            Span span = display.text(paragraphs.span(i));
            String words = span.of(display.text());
            Kind kind = kind(i, words);
            looks.add(
                    new Look(
                            kind == Kind.FOLDED ? Numbers.NONE : numbers(span),
                            kind,
                            gap(i, end, span.start()),
                            Look.shown(highlights.get(i), kind),
                            kind == Kind.FOLDED ? List.of() : aside.get(i),
                            folds.containsKey(i) ? List.of(folds.get(i)) : List.of(),
                            kind == Kind.FOLDED ? List.of() : marks.get(i),
                            Direction.of(words)));
            end = span.end();
        }
        return looks;
    }

    private Gap gap(int paragraph, int end, int start) {
        if (display.continuesAt(paragraphs.span(paragraph).start())) return Gap.NONE;
        return switch (lines.at(start) - lines.at(end)) {
            case 0 -> Gap.NONE;
            case 1 -> Gap.LINE;
            case 2 -> Gap.BLANK;
            default -> Gap.BLANKS;
        };
    }

    /// Of the lines that start in a span.
    private Numbers numbers(Span span) {
        int first = 0;
        int last = 0;
        for (int i = lines.at(span.start()); i <= lines.at(span.end()); i++) {
            int start = lines.span(i).start();
            if (start < span.start() || !numbers.counts(start)) continue;
            last = numbers.at(start);
            if (first == 0) first = last;
        }
        return new Numbers(first, last);
    }

    private Kind kind(int paragraph, String words) {
        Fold fold = folds.get(paragraph);
        if (fold != null && display.isReplaced(fold.span())) return Kind.FOLDED;
        return words.isBlank() ? Kind.BLANK : Kind.WORDS;
    }
}
