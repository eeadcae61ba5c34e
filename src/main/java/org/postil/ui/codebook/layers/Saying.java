package org.postil.ui.codebook.layers;

import java.util.Locale;
import org.postil.model.codebook.Layer.Values;
import org.postil.ui.fx.Texts;

/// What tags of a kind may say, as a reader chooses it. The first four are for kinds of their own.
enum Saying {
    OPEN,
    CLOSED,
    DATE,
    NONE,
    PERSON,
    TOPIC;

    static Saying of(Values values) {
        return switch (values) {
            case Values.Open _ -> OPEN;
            case Values.Closed _ -> CLOSED;
            case Values.Dates _ -> DATE;
            case Values.None _ -> NONE;
            case Values.People _ -> PERSON;
            case Values.Topics _ -> TOPIC;
        };
    }

    String words() {
        return Texts.text("ui.layers.values." + name().toLowerCase(Locale.ROOT));
    }
}
