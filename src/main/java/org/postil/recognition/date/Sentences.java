package org.postil.recognition.date;

import static org.postil.recognition.date.term.DateWord.FUTURE;
import static org.postil.recognition.date.term.DateWord.PAST_VERB;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens.Gap;

/// What the sentence around a date says of it.
final class Sentences {

    private static final int BACK = 25;
    private static final int AHEAD = 12;
    private static final int NEXT_VERB = 4;

    private final DateTerms t;
    private final Terms<DateWord> terms;

    Sentences(DateTerms terms) {
        t = terms;
        this.terms = terms.terms();
    }

    /// True where it speaks of what is to come.
    boolean comes(int from, int to) {
        if (t.is(from - 1, UP_TO) && t.isNear(from) && !was(to)) return true;
        for (int i = from - 1; i > from - BACK && i >= 0 && !isEnd(i); i--)
            if (t.is(i, FUTURE)) return true;
        for (int i = to; i < to + AHEAD && i < terms.count() && !isEnd(i) && t.isNear(i); i++) {
            if (t.is(i, FUTURE)) return true;
        }
        return false;
    }

    /// True where a verb of the past stands before it in the sentence.
    boolean tookPlace(int from) {
        for (int i = from - 1; i > from - BACK && i >= 0 && !isEnd(i); i--)
            if (t.is(i, PAST_VERB)) return true;
        return false;
    }

    private boolean was(int to) {
        for (int i = to; i < to + NEXT_VERB; i++) if (t.is(i, PAST_VERB)) return true;
        return false;
    }

    private boolean isEnd(int i) {
        boolean mark =
                terms.isMark(i, '.')
                        || terms.isMark(i, '?')
                        || terms.isMark(i, '!')
                        || terms.isMark(i, ';');
        return (mark && terms.isCapital(i + 1)) || terms.gap(i + 1) == Gap.PARAGRAPH;
    }
}
