package org.postil.model.id;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a closed choice is written into files: `WEB_FURNITURE` as `web-furniture`.
public final class Kebab {

    private Kebab() {}

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The choice that is written so; empty where there is none.
    public static <E extends Enum<E>> Optional<E> parse(Class<E> choices, String text) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> of(choice).equals(text))
                .findFirst();
    }

    /// All that can be chosen, as files write it.
    public static <E extends Enum<E>> List<String> all(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Kebab::of).toList();
    }
}
