package org.postil.format.flow;

import java.util.Locale;

/// How the items of lists are numbered.
public enum Numerals {
    NONE,
    DECIMAL,
    LETTERS,
    CAPITALS,
    ROMAN,
    ROMAN_CAPITALS,
    RUSSIAN,
    RUSSIAN_CAPITALS;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST = 3999;

    public String of(int number) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> Integer.toString(number);
            case LETTERS -> letters(LATIN, number);
            case CAPITALS -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case ROMAN -> roman(number);
            case ROMAN_CAPITALS -> roman(number).toUpperCase(Locale.ROOT);
            case RUSSIAN -> letters(CYRILLIC, number);
            case RUSSIAN_CAPITALS -> letters(CYRILLIC, number).toUpperCase(Locale.ROOT);
        };
    }

    /// By the sign that HTML and OpenDocument have for them: `1`, `a`, `A`, `i`, `I`.
    public static Numerals bySign(String sign) {
        return switch (sign) {
            case "1" -> DECIMAL;
            case "a" -> LETTERS;
            case "A" -> CAPITALS;
            case "i" -> ROMAN;
            case "I" -> ROMAN_CAPITALS;
            default -> NONE;
        };
    }

    /// a … z, aa, bb …, as word processors count.
    private static String letters(String alphabet, int number) {
        if (number < 1 || number > LARGEST) return Integer.toString(number);
        int letters = alphabet.length();
        char letter = alphabet.charAt((number - 1) % letters);
        return Character.toString(letter).repeat((number - 1) / letters + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST) return Integer.toString(number);
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(DIGITS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
