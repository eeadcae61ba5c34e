package org.postil.collation.variant;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.WordList;

/// Reads numbers: digits of any script, Roman numerals, the words for small ones.
final class Numbers {

    private static final String ROMAN = "ivxlcdm";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private static final Map<String, Integer> NAMES = names();

    private Numbers() {}

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        for (String language : WordList.named("numbers.txt")) {
            String[] words = language.split(" ");
            for (int i = 0; i < words.length; i++) names.putIfAbsent(words[i], i);
        }
        return names;
    }

    static boolean isDigits(Form form) {
        return form.kind() == Kind.NUMBER;
    }

    /// A number in digits with the ending of an ordinal or a currency: `5th`, `1940s`.
    static boolean beginsWithDigit(Form form) {
        return Character.isDigit(form.text().codePointAt(0));
    }

    static OptionalLong value(Form form) {
        if (form.kind() == Kind.NUMBER) return digits(form.letters());
        Integer name = NAMES.get(form.letters());
        if (name != null) return OptionalLong.of(name);
        return roman(form.text());
    }

    private static OptionalLong digits(String letters) {
        long value = 0;
        if (letters.length() > 18) return OptionalLong.empty();
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            int digit = Character.digit(letters.codePointAt(i), 10);
            if (digit < 0) return OptionalLong.empty();
            value = 10 * value + digit;
        }
        return OptionalLong.of(value);
    }

    /// Capitals only: "I", "did" and "mix" are words.
    private static OptionalLong roman(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) return OptionalLong.empty();
        long value = 0;
        int last = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int at = ROMAN.indexOf(Character.toLowerCase(text.charAt(i)));
            if (at < 0) return OptionalLong.empty();
            value += VALUES[at] < last ? -VALUES[at] : VALUES[at];
            last = Math.max(last, VALUES[at]);
        }
        return OptionalLong.of(value);
    }
}
