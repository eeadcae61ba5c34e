package org.postil.analysis.word;

import java.util.Arrays;

/// How many letters must be changed, left out, put in or changed with their neighbour to make one
/// word of another (optimal string alignment).
public final class Distance {

    private Distance() {}

    /// True where so many changes are enough.
    public static boolean isWithin(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return false;
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) now[j] = cell(a, b, i, j, before, last, now);
            if (Arrays.stream(now).min().orElse(0) > most) return false;
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.length()] <= most;
    }

    private static int cell(String a, String b, int i, int j, int[] before, int[] last, int[] now) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + cost);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
