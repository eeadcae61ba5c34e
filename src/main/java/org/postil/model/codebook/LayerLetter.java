package org.postil.model.codebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postil.message.Message;
import org.postil.model.id.LayerId;

/// Which letter may tag with a kind of tag of the reader's own: one that no other kind has, and
/// none that means something else while one reads (S P D T N tag, X G I Q make excerpts).
public final class LayerLetter {

    private static final String TAKEN_FOR_EVER = "SPDTNXGIQ";

    private LayerLetter() {}

    /// Why a layer can't have this letter, and which are free. None at all is no problem, nor is
    /// the one that it has already.
    public static Optional<Message> problem(Codebook book, LayerId layer, String letter) {
        if (letter.isEmpty()) return Optional.empty();
        String wanted = letter.toUpperCase(Locale.ROOT);
        if (letter.codePointCount(0, letter.length()) > 1
                || !Character.isLetter(letter.codePointAt(0))) {
            return Optional.of(Message.of("model.letter.none", letter, free(book, layer)));
        }
        Optional<Layer> owner = owner(book, layer, wanted);
        if (owner.isPresent()) {
            return Optional.of(
                    Message.of(
                            "model.letter.taken", wanted, owner.get().name(), free(book, layer)));
        }
        return TAKEN_FOR_EVER.contains(wanted) && !hasAlready(book, layer, wanted)
                ? Optional.of(Message.of("model.letter.meant", wanted, free(book, layer)))
                : Optional.empty();
    }

    private static boolean hasAlready(Codebook book, LayerId layer, String letter) {
        return book.layer(layer).filter(one -> one.letter().equalsIgnoreCase(letter)).isPresent();
    }

    private static Optional<Layer> owner(Codebook book, LayerId layer, String letter) {
        return book.layers().stream()
                .filter(other -> !other.id().equals(layer))
                .filter(other -> other.letter().equalsIgnoreCase(letter))
                .findFirst();
    }

    private static String free(Codebook book, LayerId layer) {
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(Character::toString)
                .filter(letter -> !TAKEN_FOR_EVER.contains(letter))
                .filter(letter -> owner(book, layer, letter).isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The first letter of the name that is free, or else any; empty where none is.
    public static String proposed(Codebook book, LayerId layer, String name) {
        String free = free(book, layer);
        return IntStream.concat(name.toUpperCase(Locale.ROOT).codePoints(), free.codePoints())
                .mapToObj(Character::toString)
                .filter(letter -> !letter.isBlank())
                .filter(letter -> problem(book, layer, letter).isEmpty())
                .findFirst()
                .orElse("");
    }
}
