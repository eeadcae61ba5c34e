package org.postil.ui.text.found;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;
import org.postil.ui.text.look.DisplayText;
import org.postil.ui.text.look.Mark;

/// All places of what is looked for, of which one is current.
///
/// @param places in UTF-16 units of the text, from the first to the last, without overlaps
/// @param current which of them, counted from 0; -1 where none is
public record Found(List<Span> places, int current) {

    /// Nothing is looked for.
    public static final Found NOTHING = new Found(List.of(), -1);

    private static final String COLOUR = "#B8860B";

    public Found {
        places = List.copyOf(places);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /// The first place that ends behind this one of the text, or where there is none the first of
    /// all; -1 where there are none.
    public int from(int offset) {
        if (places.isEmpty()) return -1;
        int index = firstEndingBehind(offset);
        return index == places.size() ? 0 : index;
    }

    /// The marks of those that lie in a paragraph.
    ///
    /// @param paragraph in UTF-16 units of what is shown; the marks count from its start
    List<Mark> marks(Span paragraph, DisplayText display) {
        var marks = new ArrayList<Mark>();
        Span text = display.text(paragraph);
        for (int i = firstEndingBehind(text.start()); i < places.size(); i++) {
            Span place = places.get(i);
            if (place.start() >= text.end()) break;
            Span shown = display.shown(place);
            int start = Math.max(shown.start(), paragraph.start());
            int end = Math.min(shown.end(), paragraph.end());
            if (start >= end) continue;
            Span within = new Span(start, end).shifted(-paragraph.start());
            marks.add(new Mark(within, "", COLOUR, Mark.Shape.SURFACE, i == current));
        }
        return marks;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
