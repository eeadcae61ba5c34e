package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Anchor;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Cuts spans of a text into what each paragraph shows of them.
final class Parts {

    private final DisplayText display;
    private final Lines paragraphs;

    Parts(DisplayText display) {
        this.display = display;
        paragraphs = Lines.of(display.shown());
    }

    /// What of a span lies in one paragraph: where it is shown, and where within the paragraph.
    record Part(int paragraph, Span shown, Span within) {}

    /// The paragraphs that are shown.
    Lines paragraphs() {
        return paragraphs;
    }

    /// Where the pieces of an anchor are shown; those that are folded away are not.
    List<Span> shown(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Passage passage ->
                    passage.spans().stream()
                            .map(display::shown)
                            .filter(span -> !span.isEmpty())
                            .toList();
            case Anchor.Orphan _ -> List.of();
        };
    }

    /// The parts of a span that is shown. Nothing where it passes over an empty paragraph.
    List<Part> of(Span span) {
        var parts = new ArrayList<Part>();
        int last = paragraphs.at(span.end() - 1);
        for (int i = paragraphs.at(span.start()); i <= last; i++) {
            Span paragraph = paragraphs.span(i);
            int start = Math.max(span.start(), paragraph.start());
            int end = Math.min(span.end(), paragraph.end());
            if (start > end) continue;
            Span shown = new Span(start, end);
            parts.add(new Part(i, shown, shown.shifted(-paragraph.start())));
        }
        return parts;
    }
}
