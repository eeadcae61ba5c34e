package org.postil.ui.window.states;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.postil.store.safety.Snapshot;

/// When a state was kept, as the reader's calendar and clock have it.
public final class When {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private When() {}

    public static String moment(Snapshot state) {
        return moment(state.at());
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /// For file names: 2026-11-27.
    static String day(Snapshot state) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(state.at().atZone(ZoneId.systemDefault()));
    }
}
