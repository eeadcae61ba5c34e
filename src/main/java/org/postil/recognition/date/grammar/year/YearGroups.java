package org.postil.recognition.date.grammar.year;

import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.CARDINAL;
import static org.postil.recognition.date.term.DateWord.DECADE;
import static org.postil.recognition.date.term.DateWord.PLURAL_ENDING;
import static org.postil.recognition.date.term.DateWord.PORTION;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UNITS;
import static org.postil.recognition.date.term.DateWord.YEAR_MARK;

import java.util.Optional;
import java.util.function.IntFunction;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;

/// Reads decades and centuries: `the 1940s`, `the early thirties`, `the nineteen-thirties`, `the
/// 19th century`, `XIX век`, `the eighteenth and nineteenth centuries`.
public final class YearGroups {

    /// The number of centuries in the lists.
    private static final int CENTURY = 7;

    private final DateTerms t;

    public YearGroups(DateTerms terms) {
        t = terms;
    }

    /// What begins with this term.
    ///
    /// @param article true behind "the" or another word that makes a noun of what follows
    public Optional<Read<Sense>> at(int i, boolean article) {
        return decade(i, article)
                .map(first -> upTo(first, next -> decade(next, true)))
                .or(() -> century(i))
                .or(() -> centuries(i));
    }

    private Read<Sense> upTo(Read<Sense> first, IntFunction<Optional<Read<Sense>>> second) {
        if (!isLink(first.next())) return first;
        return second.apply(first.next() + 1)
                .map(last -> last.as(to -> (Sense) new Sense.Stretch(first.what(), to)))
                .orElse(first);
    }

    private boolean isLink(int i) {
        return t.isNear(i) && t.isNear(i + 1) && (t.isAny(i, AND, TO) || t.isDash(i));
    }

    // Decades

    private Optional<Read<Sense>> decade(int i, boolean article) {
        int behind = t.is(i, PORTION) && t.isNear(i + 1) ? i + 1 : i;
        int at = t.isDash(behind) && t.isTight(behind) ? behind + 1 : behind;
        boolean noun = article || at > i;
        return inWords(at, noun || !t.isLatin(at)).or(() -> inDigits(at, noun));
    }

    /// `thirties`, `nineteen-thirties`.
    private Optional<Read<Sense>> inWords(int i, boolean noun) {
        int word = t.is(i, CARDINAL) ? (t.isDash(i + 1) ? i + 2 : i + 1) : i;
        if (!t.is(word, DECADE) || !noun || (word > i && !t.isNear(word))) return Optional.empty();
        int hundreds = word > i ? 100 * t.value(i, CARDINAL) : 0;
        return Read.of(new Sense.Decade(hundreds + t.value(word, DECADE)), word + 1);
    }

    /// `1940s`, `'40s`, `30-е годы`.
    private Optional<Read<Sense>> inDigits(int i, boolean noun) {
        int number = t.isApostrophe(i) && t.isTight(i + 1) ? i + 1 : i;
        int digits = t.terms().digits(number);
        boolean round = digits == 4 || digits == 2;
        if (!round || t.terms().number(number) % 10 != 0 || !t.isFree(i)) return Optional.empty();
        int ending = t.isApostrophe(number + 1) && t.isTight(number + 1) ? number + 2 : number + 1;
        if (t.isDash(ending) && t.isTight(ending) && !t.is(ending, PLURAL_ENDING)) ending++;
        if (!t.is(ending, PLURAL_ENDING) || !t.isTight(ending)) return Optional.empty();
        int next = ending + 1;
        boolean years = t.isNear(next) && t.is(next, YEAR_MARK) && !t.isLatin(next);
        boolean told = digits == 4 || number > i || noun || years;
        return told
                ? Read.of(new Sense.Decade(t.terms().number(number)), years ? next + 1 : next)
                : Optional.empty();
    }

    // Centuries

    private Optional<Read<Sense>> century(int i) {
        return ordinal(i)
                .flatMap(read -> {
                    boolean dash = t.isDash(read.next()) && t.isTight(read.next() + 1);
                    int noun = dash ? read.next() + 1 : read.next();
                    return t.value(noun, UNIT) == CENTURY && t.isNear(noun)
                            ? Read.of(new Sense.Century(read.what()), noun + 1)
                            : Optional.empty();
                });
    }

    /// `the eighteenth and nineteenth centuries`.
    private Optional<Read<Sense>> centuries(int i) {
        return ordinal(i)
                .filter(first -> isLink(first.next()))
                .flatMap(first ->
                        ordinal(first.next() + 1)
                                .filter(last -> t.value(last.next(), UNITS) == CENTURY)
                                .map(last ->
                                        new Read<>(
                                                new Sense.Stretch(
                                                        new Sense.Century(first.what()),
                                                        new Sense.Century(last.what())),
                                                last.next() + 1)));
    }

    private Optional<Read<Integer>> ordinal(int i) {
        if (t.roman(i) > 0) return Read.of(t.roman(i), i + 1);
        return t.day(i).filter(_ -> t.isOrdinal(i) && t.isFree(i));
    }
}
