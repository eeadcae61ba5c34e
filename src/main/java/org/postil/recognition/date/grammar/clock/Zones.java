package org.postil.recognition.date.grammar.clock;

import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.ORDINAL;
import static org.postil.recognition.date.term.DateWord.THAT;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.TIME_NOUN;
import static org.postil.recognition.date.term.DateWord.ZONE;

import org.postil.recognition.date.sense.Clock;
import org.postil.recognition.date.sense.Clock.Zone;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;
import org.postil.text.Span;

/// Reads which clock is meant, behind a time: `0021Z`, `10 p.m. (Moscow Time)`, `1055 PM EST`.
final class Zones {

    private static final int LONGEST = 3;

    private final DateTerms t;

    Zones(DateTerms terms) {
        t = terms;
    }

    /// The time with its zone, where one stands behind it.
    Read<Clock> behind(Read<Clock> time) {
        int next = time.next();
        if (t.isZulu(next)) return in(time, next, next + 1, next + 1);
        boolean bracket = t.isMark(next, '(') || t.isMark(next, '[');
        int from = bracket ? next + 1 : t.past(next, ',');
        int to = zone(from);
        if (to < 0) return time;
        if (!bracket) return in(time, from, to, to);
        boolean closed = t.isMark(to, ')') || t.isMark(to, ']');
        return closed ? in(time, from, to, to + 1) : time;
    }

    /// Where the zone that begins here ends; -1 where none does.
    private int zone(int i) {
        if (!t.isNear(i)) return -1;
        if (t.is(i, ZONE)) return i + 1;
        boolean place = t.terms().isCapital(i) && !t.isAny(i, NEXT, LAST, THIS, THAT, ORDINAL);
        if (!place) return -1;
        for (int noun = i + 1; noun <= i + LONGEST && t.isOnLine(noun); noun++) {
            if (t.is(noun, TIME_NOUN)) return noun + 1;
            if (!t.terms().isCapital(noun)) return -1;
        }
        return -1;
    }

    private Read<Clock> in(Read<Clock> time, int from, int to, int next) {
        Span words = new Span(t.terms().start(from), t.terms().end(to - 1));
        boolean zulu = t.terms().word(from).equals("z");
        int offset = zulu ? 0 : t.is(from, ZONE) ? t.value(from, ZONE) : Zone.UNKNOWN;
        return new Read<>(
                time.what().in(new Zone(words.of(t.terms().tokens().text()), offset)), next);
    }
}
