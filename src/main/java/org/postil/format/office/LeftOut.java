package org.postil.format.office;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.postil.format.flow.Composer;

/// Counts what a document has and its text here has not, to say so.
public final class LeftOut {

    private final Map<What, Integer> counts = new EnumMap<>(What.class);

    public enum What {
        CHANGES,
        COMMENTS,
        HIDDEN,
        PICTURES
    }

    public void add(What what) {
        counts.merge(what, 1, Integer::sum);
    }

    public void tell(Composer composer) {
        counts.forEach((what, count) ->
                composer.problem("format.left-out." + what.name().toLowerCase(Locale.ROOT), count));
    }
}
