package org.postil.analysis.find;

/// Letters and digits of the Latin script that are folded to one, whatever stands beside them: `A`
/// and `ä` to `a`, but not `æ`. Nearly all letters of most texts; found without a look at Unicode's
/// tables.
final class LatinLetters {

    /// Behind the last letter of the block Latin Extended-B.
    static final int END = 0x250;

    private static final char[] FOLDED = new char[END];

    static {
        for (char letter = 0; letter < END; letter++) {
            if (!Character.isLetterOrDigit(letter)) continue;
            String folded = Folding.of(String.valueOf(letter));
            if (folded.length() == 1) FOLDED[letter] = folded.charAt(0);
        }
    }

    private LatinLetters() {}

    /// The letter that this one is folded to; 0 where it is not one of these.
    static char folded(char letter) {
        return letter < END ? FOLDED[letter] : 0;
    }
}
