package org.postil.collation.token;

import org.postil.collation.watch.Watch;
import org.postil.text.Splice;

/// Cuts a text into words, numbers, signs and, in scripts without spaces, single characters, in one
/// pass.
///
/// A word is letters with their marks and digits, and an apostrophe between letters. A word that a
/// hyphen parts at a line's end is one token: its span holds hyphen and line end, its string does
/// not.
public final class Tokenizer {

    private static final String APOSTROPHES = "'\u2019\u02BC";

    /// What stands for `and` is a word: the ampersand and the Tironian sign.
    private static final String AND = "&\u204A";

    private static final String HYPHENS = "-\u2010\u00AD\u00AC\u2E17";

    /// Whether a word goes on is seen from the next token or two.
    private static final int FORESIGHT = 2;

    private final String text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Watch watch;
    private int at;
    private int newLines;
    private Break gap = Break.PAGE;

    private Tokenizer(String siglum, String text, Lexicon lexicon, Watch watch) {
        this.text = text;
        this.lexicon = lexicon;
        this.watch = watch;
        this.tokens = new Tokens(siglum, text, lexicon);
    }

    /// The tokens of a text.
    ///
    /// @param siglum the short sign of the witness whose text this is
    public static Tokens of(String siglum, String text, Lexicon lexicon) {
        return of(siglum, text, lexicon, Watch.NOBODY);
    }

    /// The same, while somebody watches.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Tokens of(String siglum, String text, Lexicon lexicon, Watch watch) {
        return new Tokenizer(siglum, text, lexicon, watch).run(text.length());
    }

    /// The tokens of a text of which another state was cut before: the same as if it were cut anew,
    /// but only what changed is.
    ///
    /// @param lexicon knows what that of the other state knew, by the same numbers
    public static Tokens again(Tokens before, String text, Lexicon lexicon, Watch watch) {
        if (before.text().equals(text)) return before.in(lexicon);
        var tokenizer = new Tokenizer(before.siglum(), text, lexicon, watch);
        return tokenizer.run(before, Splice.between(before.text(), text));
    }

    private Tokens run(Tokens before, Splice change) {
        int kept = before.firstFrom(change.at() - 1) - FORESIGHT;
        if (kept > 0) {
            tokens.addAll(before, 0, kept, 0);
            at = before.start(kept);
            gap = before.before(kept);
        }
        run(change.insertedEnd());
        while (at < text.length() && !goesOnAs(before, change.delta())) step();
        return tokens;
    }

    /// Where a token began here before, all that follows is as it was.
    private boolean goesOnAs(Tokens before, int shift) {
        int then = before.firstFrom(at - shift);
        if (then == before.size() || before.start(then) != at - shift) return false;
        tokens.add(at, before.end(then) + shift, before.type(then), gap);
        tokens.addAll(before, then + 1, before.size(), shift);
        return true;
    }

    private Tokens run(int end) {
        while (at < end) step();
        return tokens;
    }

    /// Passes a gap, or adds a token.
    private void step() {
        int letter = text.codePointAt(at);
        if (isGap(letter)) {
            passGap(letter);
            return;
        }
        if (tokens.size() % Watch.SOME == 0) watch.at((double) at / text.length());
        token(letter);
        newLines = 0;
        gap = Break.NONE;
    }

    private void passGap(int letter) {
        if (letter == '\n') newLines++;
        Break here =
                switch (letter) {
                    case '\n' -> newLines > 1 ? Break.PARAGRAPH : Break.LINE;
                    case '\f' -> Break.PAGE;
                    case 0x2029 -> Break.PARAGRAPH;
                    case 0x2028 -> Break.LINE;
                    default -> Break.SPACE;
                };
        if (here.compareTo(gap) > 0) gap = here;
        at += Character.charCount(letter);
    }

    private void token(int letter) {
        int start = at;
        at += Character.charCount(letter);
        if (isSpaceless(letter)) {
            passMarks();
            add(start, Kind.CHARACTER);
        } else if (isLetter(letter)) {
            word(start);
        } else if (AND.indexOf(letter) >= 0) {
            add(start, Kind.WORD);
        } else {
            passLike(letter);
            passMarks();
            add(start, isDigit(letter) ? Kind.NUMBER : Kind.SIGN);
        }
    }

    /// The rest of a word of which the first letter is passed.
    private void word(int start) {
        boolean digitsOnly = isDigit(text.codePointAt(start));
        StringBuilder joined = null;
        int from = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isMark(letter) || (isLetter(letter) && !isSpaceless(letter))) {
                digitsOnly &= isDigit(letter);
                at += Character.charCount(letter);
            } else if (isInner(letter)) {
                at += Character.charCount(letter);
            } else {
                int next = digitsOnly ? -1 : behindLineEnd();
                if (next < 0) break;
                if (joined == null) joined = new StringBuilder();
                joined.append(text, from, at);
                from = next;
                at = next;
            }
        }
        if (joined == null) {
            add(start, digitsOnly ? Kind.NUMBER : Kind.WORD);
        } else {
            String whole = joined.append(text, from, at).toString();
            tokens.add(start, at, lexicon.type(whole, 0, whole.length(), Kind.WORD), gap);
        }
    }

    private void add(int start, Kind kind) {
        tokens.add(start, at, lexicon.type(text, start, at, kind), gap);
    }

    /// An apostrophe or a joiner between two letters.
    private boolean isInner(int letter) {
        boolean joins = APOSTROPHES.indexOf(letter) >= 0 || isJoiner(letter);
        return joins
                && at + 1 < text.length()
                && isLetter(text.codePointAt(at + 1))
                && Character.isLetter(text.codePointBefore(at));
    }

    private static boolean isJoiner(int letter) {
        return letter == 0xAD || (letter >= 0x200B && letter <= 0x200D) || letter == 0x2060;
    }

    /// Where a word goes on behind a hyphen and one line end; -1 where it does not.
    private int behindLineEnd() {
        if (HYPHENS.indexOf(text.charAt(at)) < 0) return -1;
        if (!Character.isLetter(text.codePointBefore(at))) return -1;
        int next = passBlanks(at + 1);
        if (next >= text.length() || text.charAt(next) != '\n') return -1;
        next = passBlanks(next + 1);
        if (next >= text.length()) return -1;
        int letter = text.codePointAt(next);
        boolean goesOn = Character.isLetter(letter) && !Character.isUpperCase(letter);
        return goesOn && !isSpaceless(letter) ? next : -1;
    }

    private int passBlanks(int from) {
        int next = from;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next;
    }

    /// The same sign again, as in `...` or `----`.
    private void passLike(int sign) {
        while (at < text.length() && text.codePointAt(at) == sign) at += Character.charCount(sign);
    }

    private void passMarks() {
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private static boolean isGap(int letter) {
        if (letter < 0x80) return letter <= ' ' || letter == 0x7F;
        return Character.isSpaceChar(letter)
                || Character.isWhitespace(letter)
                || Character.getType(letter) == Character.CONTROL
                || (Character.getType(letter) == Character.FORMAT && letter != 0xAD);
    }

    private static boolean isLetter(int letter) {
        if (letter < 0x80) return isAsciiLetter(letter) || isDigit(letter);
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER;
    }

    private static boolean isAsciiLetter(int letter) {
        int small = letter | 0x20;
        return small >= 'a' && small <= 'z';
    }

    private static boolean isDigit(int letter) {
        if (letter < 0x80) return letter >= '0' && letter <= '9';
        int type = Character.getType(letter);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
    }

    /// Also a sign for an abbreviation that stands behind its letter, as in `λεγο¯τες`.
    private static boolean isMark(int letter) {
        if (letter < 0xA8 || letter == 0xB4) return false;
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Scripts in which no space parts the words: each of their signs is a token.
    private static boolean isSpaceless(int letter) {
        if (letter < 0xE00) return false;
        return letter < 0xF00
                || (letter >= 0x1000 && letter < 0x10A0)
                || (letter >= 0x1780 && letter < 0x1800)
                || (letter >= 0x3040 && letter < 0x3100)
                || (letter >= 0x31F0 && letter < 0x3200)
                || Character.isIdeographic(letter);
    }
}
