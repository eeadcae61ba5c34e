package org.postil.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time on a day, as the clock of the place showed it: for a historian that is the fact, so the
/// distance from UTC is kept as it was written and never reckoned into the time.
///
/// @param time `18:00`, `18:00:30`, `18:00:30.25`, or `24:00` for the end of the day
/// @param zone empty where it is not told; `Z`, `+03` or `-04:30`
public record DateTime(LocalDate date, String time, String zone) implements Single {

    private static final Pattern TIME =
            Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?");
    private static final Pattern ZONE = Pattern.compile("(Z|[+-][0-9]{2}(:[0-9]{2})?)?");
    private static final Pattern DAYS_END = Pattern.compile("24:00(:00([.]0+)?)?");
    private static final ZoneOffset WESTMOST = ZoneOffset.ofHours(-12);
    private static final ZoneOffset EASTMOST = ZoneOffset.ofHours(14);

    public DateTime {
        if (Math.abs(date.getYear()) > 9999) throw new IllegalArgumentException("" + date);
        if (!TIME.matcher(time).matches() || !isOnTheClock(time)) {
            throw new NotEdtf("time", time, date.toString());
        }
        if (!ZONE.matcher(zone).matches() || !isOnEarth(zone)) {
            throw new NotEdtf("zone", zone, date + "T" + time);
        }
    }

    /// That time, to the second, with no zone told.
    public static DateTime of(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime().withNano(0);
        String seconds = time.getSecond() == 0 ? ":00" : "";
        return new DateTime(moment.toLocalDate(), time + seconds, "");
    }

    /// The moment by the clock of the place.
    public LocalDateTime local() {
        return DAYS_END.matcher(time).matches()
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.parse(time));
    }

    public Optional<ZoneOffset> offset() {
        return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(zone));
    }

    @Override
    public Precision precision() {
        return time.length() > 5 ? Precision.SECOND : Precision.MINUTE;
    }

    @Override
    public List<Bounds> stretches() {
        return List.of(Bounds.at(local()));
    }

    private static boolean isOnTheClock(String time) {
        int hour = Integer.parseInt(time.substring(0, 2));
        int minute = Integer.parseInt(time.substring(3, 5));
        int second = time.length() > 5 ? Integer.parseInt(time.substring(6, 8)) : 0;
        return (hour < 24 && minute < 60 && second < 60) || DAYS_END.matcher(time).matches();
    }

    /// From UTC-12 to UTC+14: no clock was ever set further away.
    private static boolean isOnEarth(String zone) {
        if (zone.length() < 3) return true;
        int minutes = zone.length() > 3 ? Integer.parseInt(zone.substring(4)) : 0;
        int hours = Integer.parseInt(zone.substring(1, 3));
        if (minutes > 59 || hours > 14) return false;
        int seconds = (hours * 60 + minutes) * (zone.startsWith("-") ? -60 : 60);
        return seconds >= WESTMOST.getTotalSeconds() && seconds <= EASTMOST.getTotalSeconds();
    }

    @Override
    public String text() {
        return date + "T" + time + zone;
    }

    @Override
    public String toString() {
        return text();
    }
}
