package org.postil.excerpt.honesty;

import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.text.Span;

/// A passage's text with what is cut from it.
record CutText(String text, Span span, List<Span> cuts) {

    CutText(Extract.Shown shown) {
        this(shown.witness().text(), shown.span(), shown.cuts());
    }

    boolean isCut(int place) {
        return cuts.stream().anyMatch(cut -> cut.covers(place));
    }

    /// True where the sheet shows the character at a place.
    boolean shows(int place) {
        return span.covers(place) && !isCut(place);
    }

    /// True where a word, or part of one, of a stretch is on the sheet.
    boolean showsWordOf(int from, int to) {
        for (int at = from; at < to; at++) {
            if (shows(at) && Character.isLetterOrDigit(text.codePointAt(at))) return true;
        }
        return false;
    }

    /// The last place before this one that has a letter or digit on the sheet; -1 where none has.
    int lastShownBefore(int place) {
        for (int at = place - 1; at >= span.start(); at--) {
            if (shows(at) && Character.isLetterOrDigit(text.codePointAt(at))) return at;
        }
        return -1;
    }

    /// The same behind a place.
    int firstShownFrom(int place) {
        for (int at = place; at < span.end(); at++) {
            if (shows(at) && Character.isLetterOrDigit(text.codePointAt(at))) return at;
        }
        return -1;
    }
}
