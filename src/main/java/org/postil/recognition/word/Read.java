package org.postil.recognition.word;

import java.util.Optional;
import java.util.function.Function;

/// Something that was read from a text.
///
/// @param next the term behind it
public record Read<T>(T what, int next) {

    public static <T> Optional<Read<T>> of(T what, int next) {
        return Optional.of(new Read<>(what, next));
    }

    public <S> Read<S> as(Function<T, S> change) {
        return new Read<>(change.apply(what), next);
    }

    /// Whichever read further; the first where both read as far.
    public static <T> Optional<Read<T>> longer(Optional<Read<T>> one, Optional<Read<T>> other) {
        if (one.isEmpty()) return other;
        return other.isPresent() && other.get().next > one.get().next ? other : one;
    }
}
