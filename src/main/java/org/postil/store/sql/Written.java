package org.postil.store.sql;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.postil.model.id.Kebab;

/// How values stand in the file: times to the millisecond in UTC, so that their order as text is
/// their order in time; closed choices as [Kebab] writes them.
public final class Written {

    private static final DateTimeFormatter TO_THE_MILLISECOND =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Written() {}

    public static String time(Instant instant) {
        return TO_THE_MILLISECOND.format(instant);
    }

    /// Throws a DateTimeException where it is no time.
    public static Instant instant(String time) {
        return Instant.parse(time);
    }

    /// Throws an IllegalArgumentException where there is no such choice.
    public static <E extends Enum<E>> E choice(Class<E> choices, String word) {
        return Kebab.parse(choices, word)
                .orElseThrow(() -> new IllegalArgumentException("no choice: " + word));
    }
}
