package org.postil.edtf;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A year, month or day as it is written, with `X` for each digit that is not known: `1946`,
/// `156X`, `-0044`, `04`, `XX`.
public record Digits(String text) {

    private static final Pattern MINUS_ZERO = Pattern.compile("-0+");

    /// For a month or day that is not written at all.
    static final Digits ANY = new Digits("XX");

    public Digits {
        if (!isForm(text)) throw new IllegalArgumentException(text);
        // ISO 8601-1: the year before 0001 is 0000, and it has no sign.
        if (isMinusZero(text)) throw new NotEdtf("minus-zero");
    }

    /// `number` in `width` digits.
    static Digits of(int number, int width) {
        String figures = Integer.toString(Math.abs(number));
        return new Digits((number < 0 ? "-" : "") + "0".repeat(width - figures.length()) + figures);
    }

    private static boolean isForm(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'X' && (c < '0' || c > '9')) return false;
        }
        return digits >= 2 && digits <= 4;
    }

    /// How many digits these are, apart from a sign.
    int width() {
        return negative() ? text.length() - 1 : text.length();
    }

    /// True where no digit is an `X`.
    public boolean known() {
        return text.indexOf('X') < 0;
    }

    /// True where every digit is an `X`.
    public boolean unknown() {
        return text.chars().allMatch(letter -> letter == 'X');
    }

    public boolean negative() {
        return text.startsWith("-");
    }

    /// The number, where it is [#known()].
    public int number() {
        return Integer.parseInt(text);
    }

    /// How many digits from the right the leftmost `X` stands: 0 in `1946`, 1 in `194X`, 2 in
    /// `19X6`.
    int uncertainty() {
        return known() ? 0 : text.length() - text.indexOf('X');
    }

    /// The numbers from `low` to `high` that these digits may mean, in the order of time or against
    /// it.
    IntStream numbers(int low, int high, boolean upwards) {
        if (known()) return IntStream.of(number()).filter(only -> low <= only && only <= high);
        int first = Math.max(low, negative() ? -with('9') : with('0'));
        int last = Math.min(high, negative() ? -with('0') : with('9'));
        return IntStream.rangeClosed(first, last)
                .map(number -> upwards ? number : first + last - number)
                .filter(this::allows);
    }

    /// The years that these digits may mean. None is -0000.
    IntStream years(boolean upwards) {
        return numbers(-9999, negative() ? -1 : 9999, upwards);
    }

    /// The number without its sign, where each `X` is that digit.
    private int with(char digit) {
        return Integer.parseInt(digits().replace('X', digit));
    }

    private boolean allows(int number) {
        int rest = Math.abs(number);
        String digits = digits();
        for (int i = digits.length() - 1; i >= 0; i--, rest /= 10) {
            char digit = digits.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) return false;
        }
        return true;
    }

    private String digits() {
        return negative() ? text.substring(1) : text;
    }

    @Override
    public String toString() {
        return text;
    }

    /// True of a zero with a sign: no year is written so.
    static boolean isMinusZero(String digits) {
        return digits.startsWith("-") && MINUS_ZERO.matcher(digits).matches();
    }
}
