package org.postil.ui.window.states;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.postil.store.safety.Snapshot;

/// When a state was kept, as the reader's calendar and clock have it.
public final class When {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private When() {}

    public static String moment(Snapshot state) {
        return MOMENT.format(local(state));
    }

    /// For file names: 2026-11-27.
    static String day(Snapshot state) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(local(state));
    }

    private static ZonedDateTime local(Snapshot state) {
        return state.at().atZone(ZoneId.systemDefault());
    }
}
