package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AGO;
import static org.postil.recognition.date.term.DateWord.AND_HALF;
import static org.postil.recognition.date.term.DateWord.EARLIER;
import static org.postil.recognition.date.term.DateWord.FEW;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.HENCE;
import static org.postil.recognition.date.term.DateWord.LATER;
import static org.postil.recognition.date.term.DateWord.NAMED_DAY;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.SINCE;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UNITS;

import java.util.Optional;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Sense.From;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Read;

/// Reads dates that are counted in units from another: `three days ago`, `a few weeks later`, `a
/// year and a half ago`, `two or three weeks since`.
final class CountedDates {

    private final DateTerms t;

    CountedDates(DateTerms terms) {
        t = terms;
    }

    Optional<Read<Phrase>> at(int i) {
        if (!t.isFree(i)) return Optional.empty();
        Optional<Read<Phrase>> either = either(i);
        if (either.isPresent()) return either;
        boolean few = t.is(i, FEW) || (t.is(i, DateWord.A) && t.is(i + 1, FEW));
        int amountAt = few && t.is(i, FEW) ? i : few ? i + 1 : i;
        Optional<Read<Integer>> amount = few ? few(amountAt) : t.amount(i);
        if (t.is(i, UNIT)) return unitBehind(new Read<>(1, i), false);
        return amount.filter(read -> t.isNear(read.next())).flatMap(read -> unitBehind(read, few));
    }

    /// `two or three weeks ago`, `a day or two since`.
    private Optional<Read<Phrase>> either(int i) {
        return t.amount(i)
                .flatMap(first -> {
                    int noun = first.next();
                    boolean before = t.is(noun, UNIT) && t.isNear(noun);
                    int or = before ? noun + 1 : noun;
                    if (!t.is(or, OR) || !t.isNear(or + 1)) return Optional.empty();
                    return t.amount(or + 1)
                            .filter(second -> second.what() > first.what())
                            .flatMap(second -> either(first, second, before ? noun : -1));
                });
    }

    private Optional<Read<Phrase>> either(Read<Integer> first, Read<Integer> second, int unit) {
        Optional<Read<Phrase>> more =
                unit < 0
                        ? unitBehind(second, false)
                        : counted(second, Unit.numbered(t.value(unit, UNIT)), second.next(), false);
        return more.filter(read -> read.what().sense() instanceof Sense.Away)
                .map(read ->
                        read.as(phrase -> {
                            var most = (Sense.Away) phrase.sense();
                            int sign = most.amount() < 0 ? -1 : 1;
                            Sense least =
                                    new Sense.Away(
                                            most.from(), sign * first.what(), most.unit(), false);
                            return Phrase.of(
                                    sign < 0
                                            ? new Sense.Either(most, least)
                                            : new Sense.Either(least, most));
                        }));
    }

    /// "some three months" is three, "some months" three or so.
    private Optional<Read<Integer>> few(int i) {
        Optional<Read<Integer>> counted = t.isNear(i + 1) ? t.amount(i + 1) : Optional.empty();
        if (counted.isPresent()) return counted;
        boolean told = t.value(i, DateWord.FEW) > 0;
        return Read.of(told ? t.value(i, DateWord.FEW) : 3, i + 1);
    }

    private Optional<Read<Phrase>> unitBehind(Read<Integer> amount, boolean rough) {
        int noun = amount.next();
        if (!t.isAny(noun, UNIT, UNITS)) return Optional.empty();
        Unit unit = Unit.numbered(Math.max(t.value(noun, UNIT), t.value(noun, UNITS)));
        boolean half = t.is(noun + 1, AND_HALF) && t.isNear(noun + 1);
        int word = half ? noun + 2 : noun + 1;
        if (!t.isNear(word)) return Optional.empty();
        int count = half && unit == Unit.YEAR ? amount.what() * 12 + 6 : amount.what();
        Unit counted = half && unit == Unit.YEAR ? Unit.MONTH : unit;
        boolean vague = rough || half;
        int named = t.is(word, AGO) || t.is(word, FROM) ? word + 1 : 0;
        if (named > 0 && !vague && t.is(named, NAMED_DAY) && t.isNear(named)) {
            int sign = t.is(word, AGO) ? -1 : 1;
            Sense day = new Sense.Anniversary(sign * count, counted, t.value(named, NAMED_DAY));
            return Read.of(Phrase.of(day), named + 1);
        }
        return counted(new Read<>(count, noun), counted, word, vague);
    }

    /// @param word `ago` or another that tells from where the units are counted
    private Optional<Read<Phrase>> counted(
            Read<Integer> amount, Unit counted, int word, boolean vague) {
        int count = amount.what();
        if (!t.isNear(word)) return Optional.empty();
        if (t.is(word, AGO) || isSince(word))
            return away(From.WRITING, -count, counted, vague, word + 1);
        if (t.is(word, HENCE)) return away(From.WRITING, count, counted, vague, word + 1);
        if (t.is(word, LATER)) return away(From.NAMED, count, counted, vague, word + 1);
        return t.is(word, EARLIER)
                ? away(From.NAMED, -count, counted, vague, word + 1)
                : Optional.empty();
    }

    /// `some weeks since, he told me`; where a noun or a clause follows, it is since that.
    private boolean isSince(int i) {
        return t.is(i, SINCE)
                && (!t.isNear(i + 1)
                        || !(t.terms().isWord(i + 1) || t.terms().isNumber(i + 1))
                        || t.isAny(i + 1, DateWord.AND, DateWord.AT));
    }

    private static Optional<Read<Phrase>> away(
            From from, int amount, Unit unit, boolean rough, int next) {
        return Read.of(Phrase.of(new Sense.Away(from, amount, unit, rough)), next);
    }
}
