package org.postil.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Reduces a replacement to the words that really change, so that a tag on a word which stands on
/// both sides keeps its place when a whole sentence is pasted over.
///
/// ```
/// the [quick brown fox] → the [quick red fox]     becomes     brown → red
/// ```
///
/// Words are matched by a longest common subsequence; white space and punctuation never hold a
/// match by themselves, or every space between two unlike sentences would.
public final class Rewording {

    /// Above this many comparisons only the words at both ends are matched.
    private static final long AFFORDABLE = 4_000_000;

    private final String removed;
    private final String inserted;
    private final List<Span> before;
    private final List<Span> after;

    private Rewording(Splice splice) {
        removed = splice.removed();
        inserted = splice.inserted();
        before = words(removed);
        after = words(inserted);
    }

    /// The same change as smaller splices, left to right; each one's place counts in the text as
    /// those before it left it.
    public static List<Splice> reduce(Splice splice) {
        if (splice.changesNothing()) return List.of();
        if (splice.removed().isEmpty() || splice.inserted().isEmpty()) return List.of(splice);
        return new Rewording(splice).splices(splice.at());
    }

    private List<Splice> splices(int at) {
        var found = new ArrayList<Splice>();
        int shift = at;
        int fromRemoved = 0;
        int fromInserted = 0;
        for (int[] match : matches()) {
            Span old = before.get(match[0]);
            Span now = after.get(match[1]);
            Splice gap = gap(fromRemoved, old.start(), fromInserted, now.start());
            shift = add(found, gap, shift);
            fromRemoved = old.end();
            fromInserted = now.end();
        }
        add(found, gap(fromRemoved, removed.length(), fromInserted, inserted.length()), shift);
        return found;
    }

    private Splice gap(int oldStart, int oldEnd, int newStart, int newEnd) {
        return new Splice(
                oldStart,
                removed.substring(oldStart, oldEnd),
                inserted.substring(newStart, newEnd));
    }

    /// Adds what is left of a gap when the spaces and points on both its sides are taken off.
    private static int add(List<Splice> found, Splice gap, int shift) {
        if (gap.changesNothing()) return shift;
        String old = gap.removed();
        String now = gap.inserted();
        int head = 0;
        int most = Math.min(old.length(), now.length());
        while (head < most && same(old, head, now, head)) head++;
        int tail = 0;
        while (tail < most - head
                && same(old, old.length() - tail - 1, now, now.length() - tail - 1)) {
            tail++;
        }
        found.add(
                new Splice(
                        gap.at() + head + shift,
                        old.substring(head, old.length() - tail),
                        now.substring(head, now.length() - tail)));
        return shift + gap.delta();
    }

    private static boolean same(String old, int i, String now, int j) {
        return old.charAt(i) == now.charAt(j) && isBetweenWords(old.charAt(i));
    }

    private static boolean isBetweenWords(char c) {
        return c < 0x80 ? !Character.isLetterOrDigit(c) : Character.isWhitespace(c);
    }

    private List<int[]> matches() {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && matches(head, head)) head++;
        int tail = 0;
        while (tail < most - head && matches(before.size() - tail - 1, after.size() - tail - 1)) {
            tail++;
        }
        var matches = new ArrayList<int[]>();
        for (int i = 0; i < head; i++) matches.add(new int[] {i, i});
        matches.addAll(common(head, before.size() - tail, after.size() - tail));
        for (int i = tail; i > 0; i--) {
            matches.add(new int[] {before.size() - i, after.size() - i});
        }
        return matches;
    }

    /// The longest common subsequence of the words from `from` on, by dynamic programming.
    private List<int[]> common(int from, int toBefore, int toAfter) {
        int rows = toBefore - from;
        int columns = toAfter - from;
        if ((long) rows * columns > AFFORDABLE) return List.of();
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        matches(from + i, from + j)
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return path(longest, from);
    }

    private List<int[]> path(int[][] longest, int from) {
        var matches = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (longest[i][j] > 0) {
            if (matches(from + i, from + j)) {
                matches.add(new int[] {from + i++, from + j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }

    private boolean matches(int i, int j) {
        Span old = before.get(i);
        Span now = after.get(j);
        return old.length() == now.length()
                && removed.regionMatches(old.start(), inserted, now.start(), old.length());
    }

    private static List<Span> words(String text) {
        var words = new ArrayList<Span>();
        BreakIterator breaks = BreakIterator.getWordInstance(java.util.Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) words.add(new Span(start, end));
            start = end;
        }
        return words;
    }
}
