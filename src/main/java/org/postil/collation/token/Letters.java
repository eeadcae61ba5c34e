package org.postil.collation.token;

/// How like two words are in their letters: in thousandths, 1000 for equal ones. One letter that is
/// put in, left out, replaced or changed places with its neighbour is one step away
/// (Damerau–Levenshtein, restricted); the likeness is the share of letters that need no step.
public final class Letters {

    private static final int WHOLE = 1000;
    private static final int LONGEST = 64;

    private Letters() {}

    /// The likeness of two forms, or 0 where it is surely under the given one.
    public static int likeness(Form a, Form b, int least) {
        int longer = Math.max(a.letters().length(), b.letters().length());
        if (longer == 0 || longer > LONGEST) return 0;
        int steps = (WHOLE - least) * longer / WHOLE;
        int missing =
                Math.max(Long.bitCount(a.mask() & ~b.mask()), Long.bitCount(b.mask() & ~a.mask()));
        if (missing > steps) return 0;
        if (Math.abs(a.letters().length() - b.letters().length()) > steps) return 0;
        return likeness(a.letters(), b.letters());
    }

    public static int likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? WHOLE : WHOLE - WHOLE * distance(a, b) / longer;
    }

    /// The least number of steps that make one of the other.
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (isTurned(a, i, b, j)) row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean isTurned(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
