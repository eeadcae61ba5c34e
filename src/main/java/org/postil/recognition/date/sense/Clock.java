package org.postil.recognition.date.sense;

import java.util.Optional;

/// A time of day as the words tell it.
///
/// @param hour 0 to 24
/// @param until when it ended, where a stretch of time is told
/// @param zone which clock is meant; none where nothing tells
public record Clock(int hour, int minute, Half half, Optional<Clock> until, Zone zone) {

    /// Which clock is meant.
    ///
    /// @param words as the text has them: `Moscow Time`
    /// @param offset minutes ahead of Greenwich, or [#UNKNOWN]
    public record Zone(String words, int offset) {

        public static final int UNKNOWN = 9999;
        public static final Zone NONE = new Zone("", UNKNOWN);
    }

    /// Which half of the day the hour belongs to.
    public enum Half {
        MORNING,
        AFTERNOON,
        /// The hour is one of twenty-four.
        NONE,
        /// `9 o'clock`: other words must tell.
        UNTOLD
    }

    public static Clock of(int hour, int minute, Half half) {
        return new Clock(hour, minute, half, Optional.empty(), Zone.NONE);
    }

    public Clock until(Clock end) {
        return new Clock(hour, minute, half, Optional.of(end), zone);
    }

    public Clock in(Zone clockZone) {
        return new Clock(hour, minute, half, until, clockZone);
    }

    public Clock with(Half told) {
        return new Clock(hour, minute, told, until, zone);
    }

    /// The time on a clock of twenty-four hours; empty where nobody knows which half of the day.
    public Optional<String> time() {
        return switch (half) {
            case NONE -> Optional.of(written(hour));
            case MORNING -> Optional.of(written(hour % 12));
            case AFTERNOON -> Optional.of(written(hour % 12 + 12));
            case UNTOLD -> Optional.empty();
        };
    }

    /// Minutes from midnight, where the half of the day is known.
    public Optional<Integer> minutes() {
        return time().map(time -> Integer.parseInt(time.substring(0, 2)) * 60 + minute);
    }

    private String written(int hourOfDay) {
        return twoDigits(hourOfDay) + ":" + twoDigits(minute) + ":00";
    }

    public static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
