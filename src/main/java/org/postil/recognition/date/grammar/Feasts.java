package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.AT;
import static org.postil.recognition.date.term.DateWord.EASTER;
import static org.postil.recognition.date.term.DateWord.FEAST;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.util.Optional;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads feasts: `Easter 1946`, `Christmas Eve, 1945`, `before Christmas`.
final class Feasts {

    private final DateTerms t;
    private final Years years;

    Feasts(DateTerms terms) {
        t = terms;
        years = new Years(terms);
    }

    Optional<Read<Sense>> at(int i) {
        if (!t.isAny(i, FEAST, EASTER) || !t.terms().isCapital(i)) return Optional.empty();
        Read<Year> year = years.behind(i + 1);
        boolean spokenOf =
                t.isNear(i) && t.isAny(i - 1, AT, ON, UP_TO, AFTER, IN) && t.isNoNoun(i + 1);
        return year.what().isTold() || spokenOf
                ? Read.of(sense(i, year.what()), year.next())
                : Optional.empty();
    }

    private Sense sense(int i, Year year) {
        if (t.is(i, EASTER)) return new Sense.Easter(year, t.value(i, EASTER));
        int day = t.value(i, FEAST);
        return new Sense.Day(year, day / 100, day % 100);
    }
}
