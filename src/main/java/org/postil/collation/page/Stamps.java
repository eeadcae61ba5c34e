package org.postil.collation.page;

import java.util.List;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Letters;
import org.postil.collation.token.Tokens;

/// Finds stamps: lines in capitals that are, or begin with, a phrase of a list, as far as OCR left
/// of it, and what stands between them and a running header.
final class Stamps {

    private static final int LIKE = 750;
    private static final int LONGEST = 60;

    /// A phrase is at most so many tokens, also when OCR has torn it apart.
    private static final int TORN = 6;

    private static final int INITIALS = 3;
    private static final int BLOCK = 6;
    private static final int SHORT = 24;

    private final PageLines lines;
    private final Marks marks;
    private final List<String> phrases;

    Stamps(PageLines lines, Marks marks, List<String> phrases) {
        this.lines = lines;
        this.marks = marks;
        this.phrases = phrases;
    }

    void find() {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.length(line) <= LONGEST && isStamp(line)) marks.put(line, AsideKind.STAMP);
        }
    }

    private boolean isStamp(int line) {
        int start = lines.start(line);
        int most = Math.min(lines.end(line), start + TORN);
        for (int end = start + 1; end <= most; end++) {
            String letters = lines.letters(start, end);
            if (letters.length() < 2 || !isInCapitals(start, end)) continue;
            for (String phrase : phrases) {
                if (isLike(letters, phrase) && isFormal(end, lines.end(line))) return true;
            }
        }
        return false;
    }

    private static boolean isLike(String letters, String phrase) {
        if (letters.equals(phrase)) return true;
        int longer = Math.max(letters.length(), phrase.length());
        if (longer < 6 || Math.abs(letters.length() - phrase.length()) > 2) return false;
        return Letters.likeness(letters, phrase) >= LIKE;
    }

    private boolean isInCapitals(int start, int end) {
        Tokens tokens = lines.tokens();
        return tokens.words(start, end).chars().noneMatch(Character::isLowerCase);
    }

    /// True where the rest of a line is next to nothing, or numbers and abbreviations.
    private boolean isFormal(int start, int end) {
        Tokens tokens = lines.tokens();
        int words = 0;
        int formal = 0;
        for (int i = start; i < end; i++) {
            if (!tokens.isWord(i)) continue;
            words++;
            boolean number = tokens.form(i).kind() == Kind.NUMBER;
            if (number || tokens.form(i).letters().length() == 1) formal++;
        }
        return words <= 2 || 4 * formal >= words;
    }

    /// What stands on the same edge of a page: the lines between a stamp and a running header, a
    /// short line in capitals above such a stamp, and the initials of a typist.
    void findBlocks() {
        for (int line = 0; line < lines.count(); line++) {
            if (!marks.is(line, AsideKind.STAMP)) continue;
            int header = headerBelow(line);
            if (header > 0) {
                for (int k = line + 1; k < header; k++) {
                    if (!marks.has(k)) marks.put(k, AsideKind.STAMP);
                }
                markAbove(line, 3);
            } else {
                markInitials(line);
            }
        }
    }

    /// The line of the running header below a stamp, with nothing but short lines between; else 0.
    private int headerBelow(int stamp) {
        for (int line = stamp + 1; line < lines.count() && line <= stamp + BLOCK; line++) {
            if (marks.is(line, AsideKind.RUNNING_HEADER)) return line;
            if (marks.is(line, AsideKind.PAGE_NUMBER)) return line;
            if (lines.length(line) > SHORT) return 0;
        }
        return 0;
    }

    private void markAbove(int line, int mostWords) {
        int above = line - 1;
        if (above < 0 || marks.has(above) || !lines.isInCapitals(above)) return;
        if (lines.words(above) <= mostWords && !lines.endsSentence(above)) {
            marks.put(above, AsideKind.STAMP);
        }
    }

    private void markInitials(int line) {
        for (int beside = line - 1; beside <= line + 1; beside += 2) {
            if (beside < 0 || beside >= lines.count() || marks.has(beside)) continue;
            boolean initials =
                    lines.length(beside) == 1
                            && lines.isInCapitals(beside)
                            && lines.letters(lines.start(beside), lines.end(beside)).length()
                                    <= INITIALS;
            if (initials) marks.put(beside, AsideKind.STAMP);
        }
    }
}
