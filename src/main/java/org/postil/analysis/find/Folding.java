package org.postil.analysis.find;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they are compared: without accents, capitals, ligatures, long s and apostrophes, so
/// that `Ataturk` finds `Atatürk`. Compatibility decomposition (UAX #15, NFKD) with all marks left
/// out, and the few letters that it keeps in one.
final class Folding {

    private Folding() {}

    static String of(String word) {
        if (isPlain(word)) return word;
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); ) {
            int letter = apart.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) append(letter, folded);
        }
        return folded.toString();
    }

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
