package org.postil.recognition.name;

import java.util.Locale;
import org.postil.recognition.word.Tokens;

/// How a name is written in the register, whatever the size of its letters in a text.
final class Spelling {

    private Spelling() {}

    /// `STALIN` and `stalin` as `Stalin`; what is written in both sizes stays.
    static String capitalised(String word) {
        boolean mixed =
                !word.equals(word.toUpperCase(Locale.ROOT))
                        && !word.equals(word.toLowerCase(Locale.ROOT));
        if (mixed || word.length() < 5 || word.indexOf('.') >= 0) return word;
        boolean particle =
                Tokens.of(word).count() == 1
                        && Names.WORDS
                                .at(Tokens.of(word), 0)
                                .map(hit -> hit.entry().kinds().contains(NameWord.PARTICLE))
                                .orElse(false);
        if (particle) return word;
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }
}
