package org.postil.collation.page;

import java.util.List;
import java.util.Locale;

/// Tells lines of a web page around a text: a phrase of a list, an address.
public final class WebLines {

    private static final int LONGEST = 12;
    private static final String BULLETS = "•›»·▪●|";

    private final PageLines lines;
    private final List<String> phrases;

    public WebLines(PageLines lines, PageRules rules) {
        this.lines = lines;
        this.phrases = rules.furniture().stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    }

    /// The line behind the last line of furniture among `[start, end)`; `start` where there is
    /// none. One line alone is none: many a letter begins with "Home".
    public int endOf(int start, int end) {
        int found = 0;
        int last = start;
        for (int line = start; line < end; line++) {
            if (!isOne(line)) continue;
            found++;
            last = line + 1;
        }
        return found > 1 ? last : start;
    }

    /// The first line of furniture among `[start, end)`; `end` where there is none.
    public int startOf(int start, int end) {
        int found = 0;
        int first = end;
        for (int line = end - 1; line >= start; line--) {
            if (!isOne(line)) continue;
            found++;
            first = line;
        }
        return found > 1 ? first : end;
    }

    private boolean isOne(int line) {
        if (lines.words(line) > LONGEST) return false;
        String text = lines.tokens().words(lines.start(line), lines.end(line));
        String words = text.toLowerCase(Locale.ROOT);
        while (!words.isEmpty() && BULLETS.indexOf(words.charAt(0)) >= 0) {
            words = words.substring(1).strip();
        }
        if (words.startsWith("http") || words.startsWith("www.")) return true;
        for (String phrase : phrases) {
            boolean begins = words.startsWith(phrase);
            if (begins && (words.length() == phrase.length() || isOpen(words, phrase))) return true;
        }
        return false;
    }

    /// A phrase of one word must be the whole line; a longer one may go on.
    private static boolean isOpen(String words, String phrase) {
        return phrase.contains(" ") && !Character.isLetter(words.charAt(phrase.length()));
    }
}
