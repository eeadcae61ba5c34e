package org.postil.ui.annotation;

import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;

/// Puts the constants of a closed choice into words: the key of each ends with its name.
final class EnumWords<E extends Enum<E>> extends StringConverter<E> {

    private final String key;

    EnumWords(String key) {
        this.key = key;
    }

    @Override
    public String toString(@Nullable E constant) {
        return constant == null
                ? ""
                : Texts.text(key + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public E fromString(String typed) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
