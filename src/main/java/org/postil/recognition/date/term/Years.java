package org.postil.recognition.date.term;

import static org.postil.recognition.date.term.DateWord.CARDINAL;
import static org.postil.recognition.date.term.DateWord.ERA;
import static org.postil.recognition.date.term.DateWord.FEW;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.MONTH;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.PART;
import static org.postil.recognition.date.term.DateWord.SCALE;
import static org.postil.recognition.date.term.DateWord.SEASON;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UNITS;
import static org.postil.recognition.date.term.DateWord.WEEKDAY;
import static org.postil.recognition.date.term.DateWord.YEAR_MARK;

import java.util.Optional;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.word.Read;

/// Reads the year that stands behind a day or month: `, 1946`, `1946 г.`, `'46`, `/46`, `[1946]`,
/// `of last year`, `last`, `, in the year one thousand eight hundred and ninety-four`.
public final class Years {

    private final DateTerms t;

    public Years(DateTerms terms) {
        t = terms;
    }

    /// Untold, here, where none stands here.
    public Read<Year> behind(int i) {
        Read<Year> here = here(i);
        int note = pastNote(i);
        if (here.what().isTold() || note == i) return here;
        Read<Year> behindNote = here(note);
        return behindNote.what().isTold() ? behindNote : here;
    }

    /// Behind the mark of a note, `[2]` or `[*]`, or of an editor's doubt: `[sic]`, `?`.
    private int pastNote(int i) {
        boolean note =
                t.terms().isMark(i, '[')
                        && t.isTight(i)
                        && t.isTight(i + 1)
                        && t.terms().isMark(i + 2, ']')
                        && t.terms().digits(i + 1) < 4;
        boolean sic = t.terms().isMark(i, '[') && t.terms().word(i + 1).equals("sic");
        if (note || sic) return i + 3;
        return t.isTight(i) ? t.past(i, '?') : i;
    }

    private Read<Year> here(int i) {
        return inDigits(i)
                .or(() -> behindSlash(i))
                .or(() -> named(i))
                .or(() -> inWords(i))
                .orElse(new Read<>(Year.UNTOLD, i));
    }

    private Optional<Read<Year>> inDigits(int i) {
        int at = t.past(t.past(t.past(i, ','), OF), ',');
        at = t.past(t.past(t.past(at, DateWord.IN), THE), YEAR_MARK);
        if (t.value(at, ERA) > 0) at = t.past(t.past(at, ERA), ',');
        if (at > i && !t.isNear(at)) return Optional.empty();
        boolean bracket = t.isMark(at, '[');
        int number = bracket ? at + 1 : at;
        if (!t.isNear(number)) return Optional.empty();
        if (t.isApostrophe(number) && t.isTight(number + 1)) return t.twoDigits(number + 1);
        Optional<Read<Year>> year = t.fourDigits(number).map(read -> marked(read.as(Year::full)));
        if (!bracket) return year;
        return year.filter(read -> t.isMark(read.next(), ']'))
                .map(read -> new Read<>(read.what(), read.next() + 1));
    }

    /// `Jan. 3/46`: above 31 it is no other day.
    private Optional<Read<Year>> behindSlash(int i) {
        int slash = t.past(i, ',');
        if (!t.isMark(slash, '/') || !t.isTight(slash + 1)) return Optional.empty();
        return t.twoDigits(slash + 1).filter(year -> year.what().number() > 31).map(this::marked);
    }

    /// With what may stand behind a year: `г.`, `года`, `A.D.`
    public Read<Year> marked(Read<Year> year) {
        int next = year.next();
        if (t.is(next, ERA) && t.isOnLine(next)) return year(year, next);
        boolean mark = t.is(next, YEAR_MARK) && t.isNear(next) && !t.isLatin(next);
        if (!mark) return year;
        return new Read<>(year.what(), next + 1);
    }

    private Read<Year> year(Read<Year> year, int era) {
        boolean before = t.value(era, ERA) < 0;
        int number = before ? 1 - year.what().number() : year.what().number();
        return new Read<>(Year.full(number), era + 1);
    }

    /// `of this year`, `last year`, `с. г.`, and `April last`.
    private Optional<Read<Year>> named(int i) {
        int at = t.past(t.past(t.past(i, ','), OF), THE);
        if (!t.isNear(at)) return Optional.empty();
        int unit = at + 1;
        boolean year = t.isNear(unit) && (t.value(unit, UNIT) == 5 || t.is(unit, YEAR_MARK));
        int next = unit + 1;
        if (year && t.isAny(at, DateWord.SAME, DateWord.THAT))
            return Read.of(new Year(Form.NAMED, 0), next);
        if (year && t.is(at, THIS)) return Read.of(new Year(Form.AWAY, 0), next);
        if (year && t.is(at, LAST)) return Read.of(new Year(Form.AWAY, -1), next);
        if (year && t.is(at, NEXT)) return Read.of(new Year(Form.AWAY, 1), next);
        return alone(at, i);
    }

    private Optional<Read<Year>> alone(int at, int i) {
        boolean goesOn =
                t.isNear(at + 1)
                        && t.isAny(
                                at + 1, UNIT, UNITS, PART, CARDINAL, FEW, MONTH, WEEKDAY, SEASON);
        if (goesOn || at > i + 1) return Optional.empty();
        if (t.is(at, LAST)) return Read.of(new Year(Form.LATEST, 0), at + 1);
        return t.is(at, NEXT) && !t.terms().isWord(at + 1)
                ? Read.of(new Year(Form.COMING, 0), at + 1)
                : Optional.empty();
    }

    /// `one thousand eight hundred and ninety-four`, `eighteen hundred and ninety-four`.
    private Optional<Read<Year>> inWords(int i) {
        int at = t.past(t.past(t.past(t.past(i, ','), DateWord.IN), THE), YEAR_MARK);
        if (t.value(at, ERA) > 0) at = t.past(t.past(at, ERA), ',');
        int sum = 0;
        int last = at;
        boolean scaled = false;
        for (int next = at; next < at + 9 && t.isNear(next); next++) {
            if (t.is(next, CARDINAL)) {
                sum += t.value(next, CARDINAL);
            } else if (t.is(next, SCALE)) {
                sum =
                        t.value(next, SCALE) == 1000
                                ? sum * 1000
                                : sum / 1000 * 1000 + sum % 1000 * 100;
                scaled = true;
            } else if (!t.is(next, DateWord.AND) && !t.isDash(next)) {
                break;
            }
            if (!t.is(next, DateWord.AND) && !t.isDash(next)) last = next + 1;
        }
        return scaled && sum >= 1000 && sum < 2200
                ? Read.of(Year.full(sum), last)
                : Optional.empty();
    }
}
