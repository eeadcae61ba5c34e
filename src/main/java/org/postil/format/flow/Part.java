package org.postil.format.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.postil.text.Span;

/// A text that grows at its end: the main one, or that of a note.
///
/// Breaks and white space wait until a letter follows, so that no line ends in spaces, none is
/// empty but for one between paragraphs, and a stretch begins and ends with a letter.
final class Part {

    /// How many line ends stand between two paragraphs.
    static final int PARAGRAPH = 2;

    private static final int NOT_YET = -1;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder white = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Deque<Opening> open = new ArrayDeque<>();
    private int breaks;

    /// True behind the mark of a note, where one space stands whatever comes.
    private boolean behindMark;

    /// A stretch that is not at its end, and where it began.
    private static final class Opening {
        private final Label label;
        private int start = NOT_YET;

        private Opening(Label label) {
            this.label = label;
        }
    }

    int length() {
        return text.length();
    }

    /// True where nothing stands on the line yet.
    boolean atLineStart() {
        return breaks > 0 || text.isEmpty();
    }

    /// How many line ends wait.
    int breaks() {
        return breaks;
    }

    void breaks(int wanted) {
        if (behindMark) return;
        white.setLength(0);
        if (!text.isEmpty()) breaks = Math.max(breaks, wanted);
    }

    void space(char c) {
        if (!behindMark) white.append(c);
    }

    /// White space of which any amount is one space, and none at the start of a line.
    void anySpace() {
        boolean there = !white.isEmpty() && white.charAt(white.length() - 1) == ' ';
        if (!there && !atLineStart()) space(' ');
    }

    void letter(char c) {
        settle();
        begin();
        text.append(c);
    }

    /// What follows is the text of a note, whose mark stands here.
    void behindMark() {
        behindMark = true;
    }

    void open(Label label) {
        open.push(new Opening(label));
    }

    /// Ends the stretch that was opened last. It is nothing where no letter stands in it.
    void close() {
        Opening closed = open.pop();
        if (closed.start == NOT_YET && closed.label instanceof Label.Corrected) {
            settle();
            closed.start = text.length();
        }
        if (closed.start != NOT_YET && !isWithinAside(closed.label)) {
            stretches.add(new Stretch(new Span(closed.start, text.length()), closed.label));
        }
    }

    /// The other one with its stretches, behind a break, as one stretch if it has a label.
    void append(Part other, int breaksBefore) {
        if (other.text.isEmpty()) return;
        breaks(breaksBefore);
        settle();
        begin();
        int start = text.length();
        text.append(other.text);
        other.stretches.forEach(one -> stretches.add(one.shifted(start)));
    }

    /// Relabels: the whole is set aside, so that nothing in it need be.
    void setAside(Label.Aside label) {
        stretches.removeIf(one -> one.label() instanceof Label.Aside);
        if (!text.isEmpty()) stretches.add(new Stretch(new Span(0, text.length()), label));
    }

    List<Stretch> stretches() {
        return stretches;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void settle() {
        if (behindMark) white.append(' ');
        behindMark = false;
        if (!text.isEmpty()) text.repeat('\n', breaks);
        text.append(white);
        breaks = 0;
        white.setLength(0);
    }

    private void begin() {
        for (Opening one : open) {
            if (one.start != NOT_YET) break;
            one.start = text.length();
        }
    }

    private boolean isWithinAside(Label label) {
        return label instanceof Label.Aside
                && open.stream().anyMatch(one -> one.label instanceof Label.Aside);
    }
}
