package org.postil.recognition.date.sense;

import java.util.Locale;
import java.util.Optional;
import org.postil.edtf.DateSet;
import org.postil.edtf.DateTime;
import org.postil.edtf.Edtf;
import org.postil.edtf.Interval;
import org.postil.edtf.Single;
import org.postil.message.Message;
import org.postil.recognition.date.sense.Clock.Half;

/// Puts the time of day on a day. Of a stretch of time, which EDTF can't tell, the beginning
/// counts.
public final class Timing {

    private static final int MORNING = 1;
    private static final int NIGHT = 4;

    /// Before this hour it is still night.
    private static final int EARLY = 6;

    private Timing() {}

    public static Reckoned of(Phrase phrase, Reckoned day) {
        Reckoned about = phrase.about() ? roughly(day) : day;
        return phrase.clock().flatMap(clock -> at(clock, phrase, about)).orElse(about);
    }

    private static Reckoned roughly(Reckoned date) {
        Message reason = Message.of("recognition.date.about");
        return Edtf.tryParse(date.value() + "~")
                .map(value -> date.saying(value, reason))
                .orElse(date)
                .atMost(0.85);
    }

    private static Optional<Reckoned> at(Clock clock, Phrase phrase, Reckoned day) {
        Clock told = clock.half() == Half.UNTOLD ? told(clock, phrase.part()) : clock;
        return told.time()
                .flatMap(time -> value(day.value(), time, isAfterMidnight(told, phrase)))
                .map(value -> day.saying(value, reason(told)));
    }

    private static Message reason(Clock clock) {
        Optional<String> end =
                clock.until()
                        .flatMap(until ->
                                told(until, until.half() == Half.UNTOLD ? part(clock) : 0).time());
        return end.map(time -> Message.of("recognition.date.clock-until", time.substring(0, 5)))
                .orElse(Message.of("recognition.date.clock"));
    }

    private static int part(Clock clock) {
        return clock.half() == Half.AFTERNOON ? 2 : MORNING;
    }

    private static Clock told(Clock clock, int part) {
        if (clock.half() != Half.UNTOLD || part == 0) return clock;
        boolean small = clock.hour() == 12 || clock.hour() < 6;
        boolean morning = part == MORNING || (part == NIGHT && small);
        return clock.with(morning ? Half.MORNING : Half.AFTERNOON);
    }

    /// `2 o'clock last night` is of the day after, and so is midnight.
    private static boolean isAfterMidnight(Clock clock, Phrase phrase) {
        boolean early =
                switch (clock.half()) {
                    case MORNING -> clock.hour() % 12 < EARLY;
                    case NONE -> clock.hour() < EARLY;
                    case AFTERNOON, UNTOLD -> false;
                };
        return phrase.part() == NIGHT && early;
    }

    private static Optional<Edtf> value(Edtf day, String time, boolean nextDay) {
        if (day instanceof Interval stretch && stretch.from() instanceof Single first)
            return value(first, time, nextDay);
        if (day instanceof DateSet set) return set(set, time);
        String text = day.text().replace("~", "");
        boolean known = text.length() == 10 && text.indexOf('X') < 0;
        return known ? parsed(text, time, nextDay) : Optional.empty();
    }

    private static Optional<Edtf> parsed(String day, String time, boolean nextDay) {
        if (!nextDay) return Edtf.tryParse(day + "T" + time);
        return Edtf.tryParse(day + "T00:00:00")
                .map(it -> ((DateTime) it).date().plusDays(1))
                .flatMap(next -> Edtf.tryParse(next + "T" + time));
    }

    private static Optional<Edtf> set(DateSet days, String time) {
        String text = days.text();
        String timed = text.replaceAll("([0-9]{4}-[0-9]{2}-[0-9]{2})(?=[],}])", "$1T" + time);
        return Edtf.tryParse(timed.toUpperCase(Locale.ROOT));
    }
}
