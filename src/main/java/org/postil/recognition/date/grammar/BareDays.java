package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.NUMBERED;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.PART;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.UP_TO;
import static org.postil.recognition.date.term.DateWord.WEEKDAY;
import static org.postil.recognition.date.term.DateWord.WRITING;
import static org.postil.recognition.date.term.DateWord.WRITTEN;

import java.util.Optional;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;

/// Reads days whose month is not told: `on the 20th`, `Friday the 5th`, `your letter of the 11th`,
/// `the 4th, 5th, and 6th`. Only behind words of time or of writings, and where no noun follows
/// that there may be twenty of.
final class BareDays {

    private final DateTerms t;
    private final Days days;

    BareDays(DateTerms terms, Clocks clocks) {
        t = terms;
        days = new Days(terms, clocks);
    }

    Optional<Read<Sense>> at(int i) {
        boolean form =
                t.is(i, THE)
                        && t.isNear(i)
                        && t.isNear(i + 1)
                        && t.terms().isNumber(i + 1)
                        && t.isOrdinal(i + 1)
                        && speaksOfTime(i - 1);
        return form
                ? days.at(i + 1)
                        .filter(read -> t.isNoNoun(read.next()))
                        .map(read -> read.as(told -> told.each(Sense.BareDay::new)))
                : Optional.empty();
    }

    /// True behind `on`, `the night of`, `the letter of` and `Friday,`.
    private boolean speaksOfTime(int i) {
        boolean part = t.is(i, OF) && (t.is(i - 1, PART) || isWriting(i - 1));
        boolean weekday = t.is(i, WEEKDAY) || (t.terms().isMark(i, ',') && t.is(i - 1, WEEKDAY));
        boolean until = t.is(i, IN) && !t.terms().word(i).equals("in");
        return part || weekday || until || t.isAny(i, ON, UP_TO, FROM, WRITTEN, AFTER);
    }

    /// `letter`, `yours`, `despatch No. 24`.
    private boolean isWriting(int i) {
        int noun = i;
        if (t.terms().isNumber(noun)) {
            noun--;
            if (t.terms().isMark(noun, '.')) noun--;
            if (t.is(noun, NUMBERED)) return true;
        }
        return t.is(noun, WRITING);
    }
}
