package org.postil.format.json.parse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What keys an object may have, which of them it must have, and what stands under each.
public final class Shape {

    private final Map<String, Key> keys = new LinkedHashMap<>();

    private Shape(List<Key> keys) {
        keys.forEach(key -> this.keys.put(key.name(), key));
    }

    public static Shape of(Key... keys) {
        return new Shape(Arrays.asList(keys));
    }

    /// The same with more keys.
    public Shape with(Key... more) {
        var shape = new Shape(keys());
        for (Key key : more) shape.keys.put(key.name(), key);
        return shape;
    }

    public List<Key> keys() {
        return List.copyOf(keys.values());
    }

    public Optional<Key> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    public static Key must(String name, Kind kind) {
        return new Key(name, kind, true);
    }

    public static Key may(String name, Kind kind) {
        return new Key(name, kind, false);
    }

    public record Key(String name, Kind kind, boolean required) {}

    /// What stands under a key.
    public sealed interface Kind {}

    public enum Plain implements Kind {
        TEXT,
        /// A whole number.
        NUMBER,
        FLAG,
        /// An array of texts.
        TEXTS,
        /// An object of texts.
        TEXTS_BY_NAME,
        /// An array of `[start, end]`.
        SPANS,
        /// Bytes in base64.
        BYTES
    }

    /// One object.
    public record One(Shape shape) implements Kind {}

    /// An array of objects.
    public record Many(Shape shape) implements Kind {}
}
