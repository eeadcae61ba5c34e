package org.postil.analysis.word;

import org.postil.text.Folded;

/// Words as they are compared: without accents, capitals, ligatures, long s and apostrophes, so
/// that `Ataturk` finds `Atatürk`. Compatibility decomposition (UAX #15, NFKD) with all marks left
/// out, and the few letters that it keeps in one.
final class Folding {

    /// Letters and digits of the Latin script, up to the block Latin Extended-B, that are folded to
    /// one, whatever stands beside them: `A` and `ä` to `a`, but not `æ`. Nearly all letters of
    /// most texts; a search asks for every letter of a project.
    private static final char[] LATIN = new char[0x250];

    static {
        for (char letter = 0; letter < LATIN.length; letter++) {
            if (!Character.isLetterOrDigit(letter)) continue;
            String folded = of(String.valueOf(letter));
            if (folded.length() == 1) LATIN[letter] = folded.charAt(0);
        }
    }

    private Folding() {}

    /// The letter that a Latin one is folded to; 0 where it is none, or is folded to several.
    static char latin(char letter) {
        return letter < LATIN.length ? LATIN[letter] : 0;
    }

    static String of(String word) {
        String bare = Folded.of(word).text();
        if (isPlain(bare)) return bare;
        var folded = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> append(letter, folded));
        return folded.toString();
    }

    /// Nearly all words are: a search asks for every word of a project.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) return false;
        }
        return true;
    }

    private static void append(int letter, StringBuilder folded) {
        switch (letter) {
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            default -> folded.appendCodePoint(letter);
        }
    }
}
