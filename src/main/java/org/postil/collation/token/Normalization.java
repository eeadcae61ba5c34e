package org.postil.collation.token;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/// The steps of the ladder, each on the result of the one before. Pure functions of a string.
final class Normalization {

    private static final String QUOTES = "\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    private static final String DASHES =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD\u207B\u2E17";

    private Normalization() {}

    /// Plain quotation marks, apostrophes and dashes; letters composed; unseen marks left out.
    static String glyphs(String text) {
        if (isAscii(text)) return text;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean lone = composed.length() == 1;
            if (lone || Character.getType(c) != Character.FORMAT) plain.append(plain(c));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (QUOTES.indexOf(c) >= 0) return '\'';
        if (DOUBLE_QUOTES.indexOf(c) >= 0) return '"';
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    static String folded(String glyphs) {
        return glyphs.toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3');
    }

    /// Without diacritics, ligatures, long s. Vowel signs of Indic scripts are no diacritics and
    /// stay.
    static String bare(String folded) {
        if (isAscii(folded)) return folded;
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFKD);
        var bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int letter = apart.codePointAt(i);
            if (!isDiacritic(letter) && letter != ' ') appendBare(bare, letter);
        }
        // A lone mark is all there is to some tokens.
        return bare.isEmpty() ? apart : bare.toString();
    }

    private static boolean isDiacritic(int letter) {
        if (letter == 0x640) return true;
        if (Character.getType(letter) != Character.NON_SPACING_MARK) return false;
        return switch (UnicodeScript.of(letter)) {
            case INHERITED, ARABIC, HEBREW, SYRIAC, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    private static void appendBare(StringBuilder bare, int letter) {
        switch (letter) {
            case '\u204A' -> bare.append('&');
            case '\u03C2' -> bare.append('\u03C3');
            case 'æ' -> bare.append("ae");
            case 'œ' -> bare.append("oe");
            case 'ß' -> bare.append("ss");
            case 'þ', 'ð' -> bare.append("th");
            case 'ø' -> bare.append('o');
            case 'ł' -> bare.append('l');
            case 'đ' -> bare.append('d');
            case 'ı' -> bare.append('i');
            default -> bare.appendCodePoint(letter);
        }
    }

    /// Spellings that hardly ever tell two words apart. Short words keep theirs: of and off, to and
    /// too are two words.
    static String levelled(String bare) {
        if (bare.length() < 3) return bare;
        boolean latin = bare.charAt(0) < 0x250;
        boolean cyrillic = bare.charAt(0) >= 0x400 && bare.charAt(0) < 0x530;
        if (latin) return levelledLatin(bare);
        return cyrillic ? levelledCyrillic(bare) : bare;
    }

    private static String levelledLatin(String bare) {
        String level = bare.replace('v', 'u').replace('j', 'i').replace('y', 'i');
        if (bare.length() < 4) return level;
        level = level.replace("ph", "f").replace("ck", "k");
        if (bare.length() > 4) level = level.replace("th", "t");
        return level.length() < 4 ? level : undoubled(level);
    }

    private static String levelledCyrillic(String bare) {
        String level = bare.replace('ѣ', 'е').replace('і', 'и').replace('ѳ', 'ф');
        level = level.replace('ѵ', 'и');
        return level.endsWith("ъ") ? level.substring(0, level.length() - 1) : level;
    }

    private static String undoubled(String text) {
        var once = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = i > 0 && c == text.charAt(i - 1) && Character.isLetter(c);
            if (!doubled) once.append(c);
        }
        return once.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) return false;
        }
        return true;
    }
}
