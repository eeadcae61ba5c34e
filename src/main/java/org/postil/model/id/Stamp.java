package org.postil.model.id;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who did something, and when (to the millisecond, in UTC).
public record Stamp(String who, Instant when) {

    public Stamp {
        when = when.truncatedTo(ChronoUnit.MILLIS);
    }
}
