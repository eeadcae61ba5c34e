package org.postil.collation.page;

import java.util.Arrays;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Tokens;

/// The lines of a text that are not blank, each as a range of its tokens.
public final class PageLines {

    private static final String SENTENCE_ENDS = ".!?…:。！？：؟।";
    private static final String CLOSING = "\"')]}»”’」』";

    private final Tokens tokens;
    private final int[] starts;
    private final int count;

    private PageLines(Tokens tokens, int[] starts, int count) {
        this.tokens = tokens;
        this.starts = starts;
        this.count = count;
    }

    public static PageLines of(Tokens tokens) {
        int[] starts = new int[64];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.before(i).endsLine()) continue;
            if (count == starts.length) starts = Arrays.copyOf(starts, 2 * count);
            starts[count++] = i;
        }
        return new PageLines(tokens, starts, count);
    }

    Tokens tokens() {
        return tokens;
    }

    public int count() {
        return count;
    }

    /// The first token of a line.
    public int start(int line) {
        return line < count ? starts[line] : tokens.size();
    }

    /// The token behind a line.
    public int end(int line) {
        return start(line + 1);
    }

    /// The line to which a token belongs.
    public int at(int token) {
        int found = Arrays.binarySearch(starts, 0, count, token);
        return found >= 0 ? found : -found - 2;
    }

    int length(int line) {
        return end(line) - start(line);
    }

    int words(int line) {
        int words = 0;
        for (int i = start(line); i < end(line); i++) if (tokens.isWord(i)) words++;
        return words;
    }

    /// The letters of a line from one token on, without spaces, signs and capitals.
    String letters(int from, int to) {
        var letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)) letters.append(tokens.form(i).letters());
        }
        return letters.toString();
    }

    /// A number that does not depend on the digits of a line; that of lines without words and
    /// digits is 0.
    long pattern(int line) {
        long pattern = 1;
        boolean says = false;
        for (int i = start(line); i < end(line); i++) {
            Form form = tokens.form(i);
            says |= form.isWord();
            int part = form.kind() == Kind.NUMBER ? -1 : form.folded();
            pattern = (pattern ^ part) * 0x9E3779B97F4A7C15L;
            pattern ^= pattern >>> 31;
        }
        return says ? pattern : 0;
    }

    boolean hasNumber(int line) {
        for (int i = start(line); i < end(line); i++) {
            if (tokens.form(i).kind() == Kind.NUMBER) return true;
        }
        return false;
    }

    boolean isOnlyNumber(int line) {
        for (int i = start(line); i < end(line); i++) {
            if (tokens.isWord(i) && tokens.form(i).kind() != Kind.NUMBER) return false;
        }
        return hasNumber(line);
    }

    /// True where no letter of the line is a small one, and some is a capital.
    boolean isInCapitals(int line) {
        boolean capital = false;
        for (int i = tokens.start(start(line)); i < tokens.end(end(line) - 1); i++) {
            char c = tokens.text().charAt(i);
            if (Character.isLowerCase(c)) return false;
            capital |= Character.isUpperCase(c);
        }
        return capital;
    }

    /// True where a sentence is over at the end of the line.
    boolean endsSentence(int line) {
        for (int i = end(line) - 1; i >= start(line); i--) {
            String text = tokens.form(i).text();
            if (SENTENCE_ENDS.contains(text)) return true;
            if (!CLOSING.contains(text)) return false;
        }
        return false;
    }

    /// True where the line cannot be the beginning of a sentence: a small letter, or a letter of a
    /// script that has no capitals.
    boolean goesOn(int line) {
        int first = tokens.text().codePointAt(tokens.start(start(line)));
        return Character.isLetter(first)
                && !Character.isUpperCase(first)
                && !Character.isTitleCase(first);
    }
}
