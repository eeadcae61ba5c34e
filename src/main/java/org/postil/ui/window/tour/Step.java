package org.postil.ui.window.tour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.model.id.LayerId;
import org.postil.ui.fx.Texts;

/// One thing to do, on a card of its own.
enum Step {
    DATE,
    PERSON,
    UNDO,
    COMPARE,
    EXCERPT,
    /// Nothing more to do.
    END;

    static final List<Step> ALL = List.of(values());

    /// Whether it was done since the card came up.
    boolean isDone(Seen before, Seen now) {
        return switch (this) {
            case DATE -> now.tags(LayerId.DATE) > before.tags(LayerId.DATE);
            case PERSON -> now.tags(LayerId.PERSON) > before.tags(LayerId.PERSON);
            case UNDO -> now.tags() < before.tags();
            case COMPARE -> now.comparing();
            case EXCERPT -> now.passages() > before.passages();
            case END -> false;
        };
    }

    Optional<Step> next() {
        return this == END ? Optional.empty() : Optional.of(ALL.get(number()));
    }

    /// Counted from 1.
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /// What it is called ("title") or tells ("words").
    String text(String part) {
        return Texts.text("ui.tour." + name().toLowerCase(Locale.ROOT) + "." + part);
    }
}
