package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;
import org.postil.text.reading.Paragraphs;

/// The paragraphs of a passage: lines that the width of a page has cut are one, and a paragraph
/// goes on behind a running header that is no part of it.
final class ParagraphSpans {

    private static final String ENDING = ".!?…:;\"'”’»)]";

    private final String text;
    private final Fates fates;

    private ParagraphSpans(String text, Fates fates) {
        this.text = text;
        this.fates = fates;
    }

    /// Each with what is shown or cut of the passage; those that have neither are left out.
    static List<Span> of(String text, Fates fates) {
        return new ParagraphSpans(text, fates).spans();
    }

    private List<Span> spans() {
        Paragraphs paragraphs = Paragraphs.lines(text);
        var found = new ArrayList<Span>();
        boolean aside = false;
        for (int at = fates.hull().start(); at < fates.hull().end(); ) {
            Span paragraph = paragraphs.runningAt(at);
            Span part = new Span(at, Math.min(paragraph.end(), fates.hull().end()));
            if (!isEmpty(part)) {
                boolean on = aside && !found.isEmpty() && goesOn(found.getLast(), part);
                found.add(on ? found.removeLast().hull(part) : part);
                aside = false;
            } else if (hasAside(part)) {
                aside = true;
            }
            at = Math.max(part.end(), at) + 1;
        }
        return found;
    }

    private boolean isEmpty(Span part) {
        for (int at = part.start(); at < part.end(); at++) {
            if (!fates.isAside(at) && !Character.isWhitespace(text.charAt(at))) return false;
        }
        return true;
    }

    private boolean hasAside(Span part) {
        for (int at = part.start(); at < part.end(); at++) if (fates.isAside(at)) return true;
        return false;
    }

    private boolean goesOn(Span before, Span next) {
        String ended = before.of(text).strip();
        String begins = next.of(text).strip();
        return ENDING.indexOf(ended.charAt(ended.length() - 1)) < 0
                && Character.isLowerCase(begins.codePointAt(0));
    }
}
