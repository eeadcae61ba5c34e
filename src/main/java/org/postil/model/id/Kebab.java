package org.postil.model.id;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a closed choice is written into files: `WEB_FURNITURE` as `web-furniture`.
public final class Kebab {

    /// The choices of each kind by how they are written.
    private static final ClassValue<Map<String, Object>> WORDS =
            new ClassValue<>() {
                @Override
                protected Map<String, Object> computeValue(Class<?> choices) {
                    return Arrays.stream(choices.getEnumConstants())
                            .collect(Collectors.toMap(one -> of((Enum<?>) one), one -> one));
                }
            };

    private Kebab() {}

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The choice that is written so; empty where there is none.
    public static <E extends Enum<E>> Optional<E> parse(Class<E> choices, String text) {
        return Optional.ofNullable(WORDS.get(choices).get(text)).map(choices::cast);
    }

    /// All that can be chosen, as files write it.
    public static <E extends Enum<E>> List<String> all(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Kebab::of).toList();
    }
}
