package org.postil.recognition.date;

import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.time.LocalDate;
import java.util.Optional;
import org.postil.edtf.Bounds;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Reckoned;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Setting;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;

/// What a paragraph tells of an earlier year: in `In July, 1881, he returned; on the 6th of August
/// he was arrested` both are of 1881, whenever it was written.
final class EarlierYears {

    /// What is nearer to the writing needs no such help.
    private static final int MONTHS = 6;

    private static final double CONFIDENCE = 0.7;

    private final DateTerms t;
    private Optional<LocalDate> last = Optional.empty();
    private int paragraph;

    EarlierYears(DateTerms terms) {
        t = terms;
    }

    /// The phrase, with its year where it goes on with what was told before it.
    Phrase goingOn(int from, int in, Phrase phrase, Setting setting) {
        boolean tells = in == paragraph && isTold(from) && phrase.clock().isEmpty();
        if (!tells || last.isEmpty() || setting.comes()) return phrase;
        Optional<LocalDate> next =
                switch (phrase.sense()) {
                    case Sense.Day day when !day.year().isTold() -> next(day.month(), day.day());
                    case Sense.MonthOf month when !month.year().isTold() -> next(month.month(), 0);
                    default -> Optional.empty();
                };
        return next.filter(day -> isPast(day, setting))
                .map(day -> phrase.on(in(Year.full(day.getYear()), phrase.sense())))
                .orElse(phrase);
    }

    /// The same date, with the reason of its year.
    static Reckoned because(Reckoned date) {
        int year = date.day().map(LocalDate::getYear).orElse(0);
        String told = year == 0 ? date.value().text() : Integer.toString(year);
        return date.because(Message.of("recognition.date.year-of-last", told)).atMost(CONFIDENCE);
    }

    /// Goes on with a date that the text tells.
    void see(int from, int in, Phrase phrase, Edtf value, Setting setting) {
        boolean year =
                switch (phrase.sense()) {
                    case Sense.Day day -> day.year().form() == Year.Form.FULL;
                    case Sense.MonthOf month -> month.year().form() == Year.Form.FULL;
                    default -> false;
                };
        last =
                year && isTold(from)
                        ? first(value).filter(day -> isPast(day, setting))
                        : Optional.empty();
        paragraph = in;
    }

    private boolean isTold(int from) {
        return t.isNear(from) && t.isAny(from - 1, ON, IN, UP_TO);
    }

    private static boolean isPast(LocalDate day, Setting setting) {
        return setting.writingDay().filter(day.plusMonths(MONTHS)::isBefore).isPresent();
    }

    private Optional<LocalDate> next(int month, int day) {
        return last.flatMap(before -> {
            boolean later =
                    month > before.getMonthValue()
                            || (month == before.getMonthValue()
                                    && (day == 0 || day >= before.getDayOfMonth()));
            int year = before.getYear() + (later ? 0 : 1);
            return day > 28 && month == 2
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, Math.clamp(day, 1, 28)));
        });
    }

    private static Sense in(Year year, Sense sense) {
        return switch (sense) {
            case Sense.Day day -> new Sense.Day(year, day.month(), day.day());
            case Sense.MonthOf month -> new Sense.MonthOf(year, month.month());
            default -> sense;
        };
    }

    private static Optional<LocalDate> first(Edtf value) {
        return value.bounds().earliest() instanceof Bounds.Moment moment
                        && moment.year().bitLength() < 14
                ? Optional.of(LocalDate.of(moment.year().intValue(), moment.month(), moment.day()))
                : Optional.empty();
    }
}
