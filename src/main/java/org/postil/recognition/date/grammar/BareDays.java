package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.AT;
import static org.postil.recognition.date.term.DateWord.CLAUSE;
import static org.postil.recognition.date.term.DateWord.FOR;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.FUTURE;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.util.Optional;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;

/// Reads a day whose month is not told: `on the 20th`. Only behind words of time, and where no noun
/// follows that there may be twenty of.
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
                        && t.isAny(i - 1, ON, UP_TO, FROM);
        return form
                ? t.day(i + 1)
                        .filter(read -> ends(read.next()))
                        .map(read -> read.as(Sense.BareDay::new))
                : Optional.empty();
    }

    private boolean ends(int i) {
        if (!t.isNear(i) || !t.terms().isWord(i)) return true;
        return t.isAny(i, AND, AT, CLAUSE, FOR, FROM, FUTURE, IN, ON, OR, THE, TO, UP_TO);
    }
}
