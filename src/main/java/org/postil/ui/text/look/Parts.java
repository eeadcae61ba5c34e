package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// What of a span that is shown lies in a paragraph between its first and its last; none where
    /// it passes over an empty one.
    Optional<Part> of(Span span, int paragraph) {
        Span whole = paragraphs.span(paragraph);
        int start = Math.max(span.start(), whole.start());
        int end = Math.min(span.end(), whole.end());
        if (start > end) return Optional.empty();
        Span shown = new Span(start, end);
        return Optional.of(new Part(paragraph, shown, shown.shifted(-whole.start())));
    }

    /// The parts of a span that is shown. Nothing where it passes over an empty paragraph.
    List<Part> of(Span span) {
        var parts = new ArrayList<Part>();
        int last = paragraphs.at(span.end() - 1);
        for (int i = paragraphs.at(span.start()); i <= last; i++) {
            of(span, i).ifPresent(parts::add);
        }
        return parts;
    }
}
