package org.postil.text;

import java.util.List;

/// How many words a text has, as a reader counts them: "Truman's" and "far-off" are one each, signs
/// are none.
public final class WordCount {

    private static final String JOINTS = "'’-‐‑";

    private WordCount() {}

    /// The words that begin in a stretch of a text.
    ///
    /// @param without stretches that do not count, in their order
    public static int of(String text, Span within, List<Span> without) {
        int count = 0;
        int at = within.start();
        boolean inside = false;
        int passed = 0;
        while (at < within.end()) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            while (passed < without.size() && without.get(passed).end() <= at) passed++;
            boolean aside = passed < without.size() && without.get(passed).covers(at);
            boolean inner = !aside && WordsOf.isInner(sign);
            if (inner && !inside) count++;
            inside = inner || (inside && !aside && isJoint(text, sign, end));
            at = end;
        }
        return count;
    }

    private static boolean isJoint(String text, int sign, int end) {
        return JOINTS.indexOf(sign) >= 0
                && end < text.length()
                && WordsOf.isInner(text.codePointAt(end));
    }
}
