package org.postil.recognition.word;

import java.util.Arrays;
import java.util.Locale;

/// A text as words, numbers and marks, one after the other, with what stands between them.
///
/// A word is a run of letters, a number a run of the digits 0 to 9; every other character that is
/// no space is a mark by itself. `19th July,1949` is `19`, `th`, `July`, `,`, `1949`.
public final class Tokens {

    /// What a token is.
    public enum Shape {
        WORD,
        NUMBER,
        MARK,
        /// Before the first token and behind the last.
        NONE
    }

    /// What stands before a token.
    public enum Gap {
        NOTHING,
        SPACE,
        /// The end of a line.
        LINE,
        /// At least one empty line; also the beginning of the text.
        PARAGRAPH
    }

    private final String text;
    private int count;
    private int[] bounds = new int[64];
    private Shape[] shapes = new Shape[32];
    private Gap[] gaps = new Gap[32];
    private String[] words = new String[32];

    private Tokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) at = read(at);
    }

    public static Tokens of(String text) {
        return new Tokens(text);
    }

    /// Reads the gap and the token here, and returns where they end.
    private int read(int from) {
        int start = from;
        int lines = from == 0 ? 2 : 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            if (text.charAt(start) == '\n') lines++;
            start++;
        }
        if (start == text.length()) return start;
        Gap gap =
                lines > 1
                        ? Gap.PARAGRAPH
                        : lines == 1 ? Gap.LINE : start > from ? Gap.SPACE : Gap.NOTHING;
        Shape shape = shape(text.charAt(start));
        int end = end(shape, start);
        add(shape, gap, start, end);
        return end;
    }

    private int end(Shape shape, int start) {
        int end = start + 1;
        if (shape == Shape.MARK) {
            boolean pair =
                    end < text.length()
                            && Character.isSurrogatePair(text.charAt(start), text.charAt(end));
            return pair ? end + 1 : end;
        }
        while (end < text.length() && goesOn(shape, text.charAt(end))) end++;
        return end;
    }

    private void add(Shape shape, Gap gap, int start, int end) {
        if (count == shapes.length) {
            shapes = Arrays.copyOf(shapes, 2 * count);
            gaps = Arrays.copyOf(gaps, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
            bounds = Arrays.copyOf(bounds, 4 * count);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        shapes[count] = shape;
        gaps[count] = gap;
        words[count] =
                shape == Shape.WORD ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
        count++;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || (c > 0x1FFF && Character.isSpaceChar(c));
    }

    private static Shape shape(char c) {
        if (isDigit(c)) return Shape.NUMBER;
        return Character.isLetter(c) ? Shape.WORD : Shape.MARK;
    }

    private static boolean goesOn(Shape shape, char c) {
        if (shape == Shape.NUMBER) return isDigit(c);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    public Shape shape(int token) {
        return isThere(token) ? shapes[token] : Shape.NONE;
    }

    public Gap gap(int token) {
        return isThere(token) ? gaps[token] : Gap.PARAGRAPH;
    }

    /// Where it starts in the text; the length of the text behind the last.
    public int start(int token) {
        return token < 0 ? 0 : token < count ? bounds[2 * token] : text.length();
    }

    public int end(int token) {
        return token < 0 ? 0 : token < count ? bounds[2 * token + 1] : text.length();
    }

    /// A word in small letters; empty for what is none.
    public String word(int token) {
        return isThere(token) ? words[token] : "";
    }

    /// A token as [#of] would find it in a list of words: in small letters, whatever its shape.
    String key(int token) {
        String word = word(token);
        return word.isEmpty() ? text.substring(start(token), end(token)) : word;
    }

    /// True where the token is this mark.
    public boolean isMark(int token, char mark) {
        return shape(token) == Shape.MARK && text.charAt(start(token)) == mark;
    }

    /// True where it begins with a capital letter.
    public boolean isCapital(int token) {
        return shape(token) == Shape.WORD && Character.isUpperCase(text.charAt(start(token)));
    }

    /// The number that the token is; -1 where it is none or has more than nine digits.
    public int number(int token) {
        if (shape(token) != Shape.NUMBER || digits(token) > 9) return -1;
        return Integer.parseInt(text, start(token), end(token), 10);
    }

    /// How many digits a number has.
    public int digits(int token) {
        return shape(token) == Shape.NUMBER ? end(token) - start(token) : 0;
    }

    /// The first token that starts at or behind this place in the text.
    public int from(int position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[2 * middle] < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private boolean isThere(int token) {
        return token >= 0 && token < count;
    }
}
