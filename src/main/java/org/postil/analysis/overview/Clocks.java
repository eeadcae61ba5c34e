package org.postil.analysis.overview;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postil.edtf.DateTime;
import org.postil.edtf.Edtf;

/// Which moment of the world a clock meant, as far as its zone is known: told with the time
/// (`18:00+03`), or beside it as a distance from Greenwich, as an id of the tz database
/// (`Europe/Moscow`), or by a name that means one place.
final class Clocks {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("moscow", "Europe/Moscow"),
                    Map.entry("london", "Europe/London"),
                    Map.entry("paris", "Europe/Paris"),
                    Map.entry("berlin", "Europe/Berlin"),
                    Map.entry("istanbul", "Europe/Istanbul"),
                    Map.entry("ankara", "Europe/Istanbul"),
                    Map.entry("tehran", "Asia/Tehran"),
                    Map.entry("tokyo", "Asia/Tokyo"),
                    Map.entry("washington", "America/New_York"),
                    Map.entry("new york", "America/New_York"),
                    Map.entry("greenwich mean", "Z"),
                    Map.entry("eastern standard", "-05:00"),
                    Map.entry("central european", "+01:00"));

    private Clocks() {}

    /// @param zone as the tag tells it; may be empty or anything
    static Optional<OffsetDateTime> moment(Edtf date, String zone) {
        if (!(date instanceof DateTime time)) return Optional.empty();
        Optional<ZoneOffset> own = time.offset();
        return own.or(() -> zone(zone).map(known -> known.getRules().getOffset(time.local())))
                .map(offset -> time.local().atOffset(offset));
    }

    private static Optional<ZoneId> zone(String words) {
        String name = words.strip().replaceFirst("(?i)\\s+time$", "");
        if (name.isEmpty()) return Optional.empty();
        String known = NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        try {
            return Optional.of(ZoneId.of(known));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
