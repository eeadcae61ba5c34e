package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.PART;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.UP_TO;
import static org.postil.recognition.date.term.DateWord.WEEKDAY;

import java.util.Optional;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;

/// Reads a day whose month is not told: `on the 20th`, `Friday the 5th`. Only behind words of time,
/// and where no noun follows that there may be twenty of.
final class BareDays {

    private final DateTerms t;

    BareDays(DateTerms terms) {
        t = terms;
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
                ? t.day(i + 1)
                        .filter(read -> t.isNoNoun(read.next()))
                        .map(read -> read.as(Sense.BareDay::new))
                : Optional.empty();
    }

    /// True behind `on`, `the night of` and `Friday,`.
    private boolean speaksOfTime(int i) {
        boolean part = t.is(i, OF) && t.is(i - 1, PART);
        boolean weekday = t.is(i, WEEKDAY) || (t.terms().isMark(i, ',') && t.is(i - 1, WEEKDAY));
        return part || weekday || t.isAny(i, ON, UP_TO, FROM);
    }
}
