package org.postil.format.rtf;

import java.nio.charset.StandardCharsets;

/// Parts a file into the signs of RTF, one after the other. Never fails: what is no sign is a
/// letter, and a file that breaks off has just ended.
///
/// Source: Microsoft, "Rich Text Format (RTF) Specification", 1.9.1.
final class RtfScanner {

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] file;
    private int at;
    private Sign sign = Sign.LETTER;
    private String word = "";
    private int number;
    private boolean numbered;

    enum Sign {
        OPEN,
        CLOSE,
        /// A backslash with letters, perhaps a number.
        WORD,
        /// A backslash with a sign, as in `\~`.
        SYMBOL,
        /// A byte of text.
        LETTER
    }

    RtfScanner(byte[] file) {
        this.file = file;
    }

    /// Goes to the next sign; false at the end.
    boolean next() {
        while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == 0)) at++;
        if (at >= file.length) return false;
        int c = file[at++] & 0xFF;
        switch (c) {
            case '{' -> sign = Sign.OPEN;
            case '}' -> sign = Sign.CLOSE;
            case '\\' -> control();
            default -> letter(c);
        }
        return true;
    }

    Sign sign() {
        return sign;
    }

    /// The word, or the sign of a symbol.
    String word() {
        return word;
    }

    /// The number behind the word; the other one where there is none. Of a letter, the byte.
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /// False only where a 0 behind the word turns it off.
    boolean isOn() {
        return number(1) != 0;
    }

    /// Passes over bytes that are no RTF.
    void skip(int bytes) {
        at = (int) Math.min(file.length, at + (long) Math.max(0, bytes));
    }

    private void letter(int c) {
        sign = Sign.LETTER;
        number = c;
        numbered = true;
    }

    private void control() {
        if (at >= file.length) return;
        char c = (char) (file[at] & 0xFF);
        if (isLetter(c)) {
            controlWord();
            return;
        }
        at++;
        if (c == '\'') {
            letter(16 * hexDigit() + hexDigit());
        } else {
            sign = Sign.SYMBOL;
            // A backslash at the end of a line is a paragraph.
            word = c == '\r' || c == '\n' ? "\n" : Character.toString(c);
        }
    }

    private void controlWord() {
        int start = at;
        while (at < file.length && isLetter(file[at]) && at - start < LONGEST_WORD) at++;
        word = ascii(start);
        sign = Sign.WORD;
        int digits = at;
        if (at < file.length && file[at] == '-') at++;
        while (at < file.length && isDigit(file[at]) && at - digits < LONGEST_NUMBER) at++;
        numbered = at > digits && isDigit(file[at - 1]);
        number = numbered ? (int) Long.parseLong(ascii(digits)) : 0;
        if (at < file.length && file[at] == ' ') at++;
    }

    /// What is no digit counts as 0 and stays to be read.
    private int hexDigit() {
        int digit = at < file.length ? Character.digit(file[at], 16) : -1;
        if (digit >= 0) at++;
        return Math.max(0, digit);
    }

    private String ascii(int start) {
        return new String(file, start, at - start, StandardCharsets.US_ASCII);
    }

    private static boolean isLetter(int c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }
}
