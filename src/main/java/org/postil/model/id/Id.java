package org.postil.model.id;

import java.util.UUID;

/// Which one of its kind is meant. A UUID, kept for ever: a file that is written and read again
/// names the same things.
///
/// @param <T> the kind, so that a person's id can't stand where a topic's should
public record Id<T>(UUID value) implements Comparable<Id<T>> {

    public static <T> Id<T> fresh() {
        return new Id<>(UUID.randomUUID());
    }

    /// Throws an IllegalArgumentException for what is no UUID in its usual form.
    public static <T> Id<T> parse(String text) {
        UUID value = UUID.fromString(text);
        if (!isUsual(text)) {
            throw new IllegalArgumentException("not a UUID: " + text);
        }
        return new Id<>(value);
    }

    private static boolean isUsual(String text) {
        return text.length() == 36
                && text.charAt(8) == '-'
                && text.charAt(13) == '-'
                && text.charAt(18) == '-'
                && text.charAt(23) == '-';
    }

    @Override
    public int compareTo(Id<T> other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
