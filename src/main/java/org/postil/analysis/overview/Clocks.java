package org.postil.analysis.overview;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.postil.edtf.DateTime;
import org.postil.edtf.Edtf;

/// Which moment of the world a clock meant, as far as its zone is known: told with the time
/// (`18:00+03`), or beside it as a distance from Greenwich, as an id of the tz database
/// (`Europe/Moscow`), or by a name that means one place.
final class Clocks {

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
        try {
            return Optional.of(ZoneId.of(id(name)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// What the tz database calls it. Whatever zone dates are recognized with at a known distance
    /// from Greenwich is here at the same.
    private static String id(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "gmt", "utc", "ut", "greenwich mean" -> "Z";
            case "bst", "cet", "mez", "british summer", "central european" -> "+01:00";
            case "eet", "cest" -> "+02:00";
            case "msk" -> "+03:00";
            case "edt", "ewt", "eastern daylight", "eastern war" -> "-04:00";
            case "est", "cdt", "eastern standard" -> "-05:00";
            case "cst", "mdt" -> "-06:00";
            case "mst", "pdt" -> "-07:00";
            case "pst" -> "-08:00";
            case "moscow", "московское время", "по московскому времени" -> "Europe/Moscow";
            case "london" -> "Europe/London";
            case "paris" -> "Europe/Paris";
            case "berlin" -> "Europe/Berlin";
            case "istanbul", "ankara" -> "Europe/Istanbul";
            case "tehran" -> "Asia/Tehran";
            case "tokyo" -> "Asia/Tokyo";
            case "washington", "new york" -> "America/New_York";
            default -> name;
        };
    }
}
