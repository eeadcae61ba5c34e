package org.postil.recognition.date;

import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.ARCHIVE;
import static org.postil.recognition.date.term.DateWord.AT;
import static org.postil.recognition.date.term.DateWord.CLAUSE;
import static org.postil.recognition.date.term.DateWord.FOR;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.RECEIVED;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UP_TO;
import static org.postil.recognition.date.term.DateWord.WRITTEN;

import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens.Gap;

/// Where on its line a date stands: from that one sees whether it is the date of the writing.
final class Standing {

    /// Longer lines are sentences.
    private static final int SHORT = 110;

    /// A paragraph that speaks of an authority is none.
    private static final int LONGEST_STAMP = 300;

    private static final int WORDS = 14;
    private static final int LABEL = 4;
    private static final int LONG_WORD = 12;

    /// So many terms around a date are looked at.
    private static final int WINDOW = 200;

    private final DateTerms t;
    private final Terms<DateWord> terms;
    private final int[] lineStarts;
    private final int[] lineEnds;

    /// How many words of an archive's stamp stand before each term.
    private final int[] stamps;

    Standing(DateTerms terms) {
        t = terms;
        this.terms = terms.terms();
        lineStarts = new int[this.terms.count()];
        lineEnds = new int[this.terms.count()];
        stamps = new int[this.terms.count() + 1];
        readLines();
    }

    /// How a line tells that its date is that of the writing, the surest last.
    enum Kind {
        IN_A_SENTENCE,
        ON_A_SHORT_LINE,
        ALONE,
        BEHIND_A_PLACE,
        LABELLED,
        /// The day on which somebody got it.
        RECEIVED,
        /// A stamp of an archive.
        ARCHIVED
    }

    /// @param absolute true where the words name a day by themselves
    Kind of(int from, int to, boolean absolute) {
        int first = lineStart(from);
        int last = lineEnd(to - 1);
        boolean isShort = terms.end(last) - terms.start(first) <= SHORT;
        if (isArchived(first, last)) return Kind.ARCHIVED;
        if (isLabelled(first, from, RECEIVED)) return Kind.RECEIVED;
        if (isShort && isLabelled(first, from, WRITTEN) && isCapitalLabel(from))
            return Kind.LABELLED;
        if (isShort && absolute && ends(to)) {
            if (isOnlyMarks(first, from)) return Kind.ALONE;
            if (!t.is(from - 1, OF) && isPlace(first, from)) return Kind.BEHIND_A_PLACE;
        }
        return isShort ? Kind.ON_A_SHORT_LINE : Kind.IN_A_SENTENCE;
    }

    /// True for the name of something else: in `the March 8 agreements` nobody speaks of that day.
    boolean isAttribute(int from, int to, Kind kind) {
        boolean noun = t.isOnLine(to) && !t.isNoNoun(to);
        boolean heads = kind.compareTo(Kind.ON_A_SHORT_LINE) > 0;
        return noun && !heads && !t.isBehindTimeWord(from);
    }

    private int lineStart(int i) {
        return Math.max(lineStarts[i], i - WINDOW);
    }

    private int lineEnd(int i) {
        return Math.min(lineEnds[i], i + WINDOW);
    }

    /// Once for all dates: a line may have many of them.
    private void readLines() {
        int count = terms.count();
        for (int i = 0; i < count; i++) {
            lineStarts[i] = i == 0 || isNewLine(i) ? i : lineStarts[i - 1];
            stamps[i + 1] = stamps[i] + (t.is(i, ARCHIVE) && isStamp(i) ? 1 : 0);
        }
        for (int i = count - 1; i >= 0; i--)
            lineEnds[i] = i == count - 1 || isNewLine(i + 1) ? i : lineEnds[i + 1];
    }

    private boolean isNewLine(int i) {
        return terms.gap(i) == Gap.LINE || terms.gap(i) == Gap.PARAGRAPH;
    }

    private boolean isArchived(int first, int last) {
        boolean mayBe = terms.end(last) - terms.start(first) <= LONGEST_STAMP;
        return mayBe && stamps[last + 1] > stamps[first];
    }

    /// "[2 lines not declassified]" is no stamp.
    private boolean isStamp(int i) {
        return terms.isCapital(i) || terms.end(i) - terms.start(i) > LONG_WORD;
    }

    /// True where such a word stands right before: `Received at Washington`, `(Received`.
    private boolean isLabelled(int first, int from, DateWord kind) {
        for (int i = from - 1; i >= Math.max(first, from - LABEL); i--) {
            if (t.is(i, kind)) return kind != RECEIVED || opens(first, i);
            boolean passes =
                    terms.isMark(i, ':')
                            || terms.isMark(i, '.')
                            || terms.isMark(i, '(')
                            || terms.digits(i) > 5
                            || t.is(i, AT)
                            || t.is(i, ON)
                            || terms.isCapital(i);
            if (!passes) return false;
        }
        return false;
    }

    /// True for `Received`, `(received`, and at the beginning of a line: in a sentence somebody
    /// else may have arrived.
    private boolean opens(int first, int i) {
        return i == first
                || terms.isCapital(i)
                || terms.isMark(i - 1, '(')
                || terms.isMark(i - 1, '[');
    }

    private boolean isCapitalLabel(int from) {
        for (int i = from - 1; i >= from - LABEL; i--)
            if (t.is(i, WRITTEN)) return terms.isCapital(i);
        return false;
    }

    private boolean isOnlyMarks(int first, int from) {
        for (int i = first; i < from; i++) if (terms.isWord(i) || terms.isNumber(i)) return false;
        return true;
    }

    /// True where all that stands before are names: `San Juan del Norte,`.
    private boolean isPlace(int first, int from) {
        if (from - first > WORDS) return false;
        for (int i = first; i < from; i++) {
            boolean small =
                    terms.isWord(i) && !terms.isCapital(i) && terms.end(i) - terms.start(i) > 3;
            boolean spokenOf =
                    !terms.isCapital(i)
                            && t.isAny(i, UP_TO, IN, FROM, TO, FOR, AT, ON, AFTER, CLAUSE);
            if (small
                    || spokenOf
                    || terms.isNumber(i)
                    || terms.isMark(i, ';')
                    || terms.isMark(i, ':')) return false;
        }
        return true;
    }

    /// True where nothing follows but marks, or what was added in brackets.
    private boolean ends(int to) {
        for (int i = to; i < terms.count() && !isNewLine(i); i++) {
            if (terms.isMark(i, '(') || terms.isMark(i, '[')) return true;
            if (t.is(i, RECEIVED)) return true;
            if (terms.isWord(i) || terms.isNumber(i)) return false;
        }
        return true;
    }
}
