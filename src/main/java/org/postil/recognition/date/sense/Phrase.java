package org.postil.recognition.date.sense;

import java.util.Optional;

/// All that some words say of a date.
///
/// @param part of the day: 1 morning to 4 night; 0 where it is untold
/// @param about where the words say that they are not exact
public record Phrase(Sense sense, Optional<Clock> clock, int part, boolean about) {

    public static Phrase of(Sense sense) {
        return new Phrase(sense, Optional.empty(), 0, false);
    }

    public Phrase at(Clock time) {
        return new Phrase(sense, Optional.of(time), part, about);
    }

    /// With the time at which it ended.
    public Phrase until(Clock end) {
        return new Phrase(sense, clock.map(begin -> begin.until(end)), part, about);
    }

    public Phrase in(int partOfDay) {
        return new Phrase(sense, clock, partOfDay, about);
    }

    public Phrase roughly() {
        return new Phrase(sense, clock, part, true);
    }

    public Phrase on(Sense day) {
        return new Phrase(day, clock, part, about);
    }

    /// True for what a day must have been named for: `the following day`, `the same evening`.
    public boolean pointsBack() {
        return switch (sense) {
            case Sense.SameDay _ -> clock.isEmpty();
            case Sense.Away away -> away.from() == Sense.From.NAMED;
            case Sense.UnitAway away -> away.from() == Sense.From.NAMED;
            case Sense.WeekdayOfWeek day -> day.from() == Sense.From.NAMED;
            case Sense.SameUnit _ -> true;
            case Sense.Weekday weekday ->
                    weekday.direction() == Sense.Direction.FOLLOWING
                            || weekday.direction() == Sense.Direction.PREVIOUS;
            default -> false;
        };
    }
}
