package org.postil.recognition.date.grammar.year;

import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.HALF;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.ORDINAL;
import static org.postil.recognition.date.term.DateWord.QUARTER;
import static org.postil.recognition.date.term.DateWord.SEASON;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.TO;

import java.util.Optional;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads seasons, quarters and halves of a year: `spring 1946`, `the summer and autumn of 1945`,
/// `the winter of 1946-47`, `the second quarter of 1947`.
public final class PartsOfYear {

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private final DateTerms t;
    private final Years years;

    public PartsOfYear(DateTerms terms) {
        t = terms;
        years = new Years(terms);
    }

    /// What begins with this term.
    public Optional<Read<Sense>> at(int i) {
        return t.is(i, SEASON) ? seasons(i) : relativeSeason(i).or(() -> fraction(i));
    }

    /// `last fall`.
    private Optional<Read<Sense>> relativeSeason(int i) {
        if (!t.isNear(i + 1) || !t.is(i + 1, SEASON)) return Optional.empty();
        return form(i).map(form ->
                new Read<>(new Sense.PartOfYear(new Year(form, 0), t.value(i + 1, SEASON)), i + 2));
    }

    private Optional<Form> form(int i) {
        if (t.is(i, THIS)) return Optional.of(Form.AWAY);
        if (t.is(i, LAST)) return Optional.of(Form.LATEST);
        if (t.is(i, NEXT)) return Optional.of(Form.COMING);
        if (t.is(i, DateWord.FOLLOWING)) return Optional.of(Form.FOLLOWING);
        if (t.is(i, DateWord.PREVIOUS)) return Optional.of(Form.PREVIOUS);
        return t.isAny(i, DateWord.THAT, DateWord.SAME)
                ? Optional.of(Form.NAMED)
                : Optional.empty();
    }

    private Optional<Read<Sense>> seasons(int i) {
        int link = i + 1;
        int other = t.past(link + 1, THE);
        boolean linked = t.isAny(link, AND, OR, TO) || t.isDash(link) || t.isMark(link, '/');
        boolean two = linked && t.isNear(link) && t.isNear(other) && t.is(other, SEASON);
        Read<Year> year = years.behind(two ? other + 1 : link);
        if (!year.what().isTold() && !isSpokenOf(i, two ? other + 1 : link))
            return Optional.empty();
        var last = new Sense.PartOfYear(year.what(), t.value(two ? other : i, SEASON));
        return Read.of(two ? joined(i, link, last) : last, restOfWinter(year));
    }

    /// `in the spring`, `during the late summer`: the one that the text speaks of.
    private boolean isSpokenOf(int i, int next) {
        int article = t.is(i - 1, DateWord.PORTION) ? i - 2 : i - 1;
        boolean told =
                t.is(article, THE)
                        && t.isAny(article - 1, DateWord.IN, DateWord.UP_TO, DateWord.AFTER);
        boolean drop = t.is(next - 1, DateWord.DROP);
        return told && !drop && t.isNear(i) && t.isNoNoun(next);
    }

    /// What comes later in a year than the season behind it is of the year before: `the winter and
    /// spring of 1946`.
    private Sense joined(int i, int link, Sense.PartOfYear last) {
        int code = t.value(i, SEASON);
        Year year = last.year();
        boolean before =
                code > last.code() && (year.form() == Form.FULL || year.form() == Form.AWAY);
        Year own = before ? new Year(year.form(), year.number() - 1) : year;
        Sense first = new Sense.PartOfYear(own, code);
        return t.is(link, OR) ? new Sense.Either(first, last) : new Sense.Stretch(first, last);
    }

    /// Behind `-47` in `the winter of 1946-47`.
    private int restOfWinter(Read<Year> year) {
        int link = year.next();
        boolean more = t.isDash(link) || t.isMark(link, '/');
        if (!more || !t.isTight(link) || year.what().form() != Form.FULL) return link;
        return t.lastYear(year.what().number(), link + 1)
                .map(last -> years.marked(last.as(Year::full)).next())
                .orElse(link);
    }

    /// `the first half of 1946`, `the latter half of 1945`.
    private Optional<Read<Sense>> fraction(int i) {
        int noun = t.value(i, HALF) > 0 ? i : i + 1;
        if (!t.isAny(noun, HALF, QUARTER) || (noun > i && !t.isNear(noun))) return Optional.empty();
        boolean half = t.is(noun, HALF);
        int parts = half ? 2 : 4;
        int number = noun == i ? t.value(i, HALF) : t.is(i, LAST) ? parts : t.value(i, ORDINAL);
        Read<Year> year = years.behind(noun + 1);
        boolean told = year.what().isTold() && number >= 1 && number <= parts;
        int code = (half ? FIRST_HALF : FIRST_QUARTER) + number - 1;
        return told
                ? Read.of(new Sense.PartOfYear(year.what(), code), year.next())
                : Optional.empty();
    }
}
