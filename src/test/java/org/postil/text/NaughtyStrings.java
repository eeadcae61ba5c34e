package org.postil.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Strings that break programs: for every field that a person can fill.
public final class NaughtyStrings {

    private static final String FILE = "/org/postil/hostile/naughty-strings.json";

    private NaughtyStrings() {}

    /// All of them, and some that are hostile to texts with offsets.
    public static List<String> all() {
        try (InputStream in = NaughtyStrings.class.getResourceAsStream(FILE)) {
            String[] listed =
                    JsonMapper.shared().readValue(Objects.requireNonNull(in), String[].class);
            var all = new ArrayList<>(List.of(listed));
            all.addAll(List.of("𝔘", "a\0b", "\uD835", "\uDD18\uD835", "\uFEFF", "\r", "\r\n\r"));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
