package org.postil.store.sql;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/// How values stand in the file: enum constants as kebab-case words, times to the millisecond in
/// UTC, so that their order as text is their order in time.
public final class Written {

    private static final DateTimeFormatter TO_THE_MILLISECOND =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Written() {}

    /// `WEB_FURNITURE` is written `web-furniture`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Throws an IllegalArgumentException where there is no such constant.
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static String time(Instant instant) {
        return TO_THE_MILLISECOND.format(instant);
    }

    /// Throws a DateTimeException where it is no time.
    public static Instant instant(String time) {
        return Instant.parse(time);
    }
}
