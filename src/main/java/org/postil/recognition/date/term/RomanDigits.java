package org.postil.recognition.date.term;

import java.util.List;

/// Numbers in Roman digits that dates have: months, and centuries.
final class RomanDigits {

    private static final List<String> NUMBERS =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi");

    private RomanDigits() {}

    /// Up to 21.
    ///
    /// @param word in small letters
    /// @return 0 for what is none
    static int value(String word) {
        return NUMBERS.indexOf(word) + 1;
    }
}
