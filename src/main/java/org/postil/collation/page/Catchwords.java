package org.postil.collation.page;

import org.postil.collation.token.Tokens;

/// Finds the first words of the next page that stand at the foot of one: a line of a few words
/// right before a header or page number, with which the text behind it opens.
final class Catchwords {

    private static final int MOST_WORDS = 4;

    private Catchwords() {}

    static void find(PageLines lines, Marks marks) {
        for (int line = 0; line < lines.count(); line++) {
            if (marks.has(line) || !isAtFoot(marks, lines, line)) continue;
            int behind = marks.textBehind(line);
            if (behind < lines.count() && isOne(lines, line, behind)) {
                marks.put(line, AsideKind.CATCHWORD);
            }
        }
    }

    private static boolean isAtFoot(Marks marks, PageLines lines, int line) {
        int next = line + 1;
        while (next < lines.count() && marks.is(next, AsideKind.STAMP)) next++;
        return marks.is(next, AsideKind.RUNNING_HEADER) || marks.is(next, AsideKind.PAGE_NUMBER);
    }

    /// True where all words of a short line open the other line.
    static boolean isOne(PageLines lines, int line, int behind) {
        int words = lines.words(line);
        if (words == 0 || words > MOST_WORDS || behind >= lines.count()) return false;
        if (lines.words(behind) <= words) return false;
        Tokens tokens = lines.tokens();
        int there = lines.start(behind);
        for (int here = lines.start(line); here < lines.end(line); here++) {
            if (!tokens.isWord(here)) continue;
            while (!tokens.isWord(there)) there++;
            if (tokens.form(here).key() != tokens.form(there).key()) return false;
            there++;
        }
        return true;
    }
}
