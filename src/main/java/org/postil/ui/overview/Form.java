package org.postil.ui.overview;

import java.util.Locale;
import org.postil.ui.fx.Texts;

/// A way to look at documents as a whole.
public enum Form {
    TIMELINE,
    /// The same as a table.
    DATES,
    VOICES,
    TOPICS,
    PEOPLE;

    /// Its name in lower case, as ids have it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Texts.text("ui.overview." + id());
    }
}
