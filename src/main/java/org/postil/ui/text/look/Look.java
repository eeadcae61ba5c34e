package org.postil.ui.text.look;

import java.util.List;
import org.postil.text.Span;

/// How one paragraph looks, apart from its words; the paragraph style of the text area. Two equal
/// looks need no new drawing.
///
/// @param number by which it is quoted, counted from 1; 0 where it has none
/// @param setAside what is no part of the document
public record Look(int number, Kind kind, List<Highlight> highlights, List<Span> setAside) {

    public static final Look PLAIN = new Look(0, Kind.WHOLE, List.of(), List.of());

    /// What sort of paragraph it is, which makes its height and the gap under it.
    public enum Kind {
        /// As it stands in the text.
        WHOLE,
        /// Goes on in the next paragraph that is shown.
        CONTINUED,
        /// Has nothing but white space.
        BLANK
    }

    public Look {
        highlights = List.copyOf(highlights);
        setAside = List.copyOf(setAside);
    }

    /// The highlights that are drawn in the margin, along the lines.
    public List<Highlight> bars() {
        return highlights.stream().filter(Highlight::isBar).toList();
    }

    /// The highlights that are drawn under their words.
    public List<Highlight> lines() {
        return highlights.stream().filter(one -> !one.isBar()).toList();
    }
}
