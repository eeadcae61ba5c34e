package org.postil.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// Where the sentences of a paragraph begin and end. Full stops behind titles, initials and numbers
/// ("Mr.", "J. V.", "No.", "p.m.", "U. S.") end one only where what follows begins one; closing
/// quotes, brackets and footnote marks belong to the sentence before.
///
/// ```
/// [He left at 6 p.m.] ["Why?" asked Mr. Molotov.[1]] [Nobody knew.]
/// ```
///
/// Laws: sentences are in order, don't overlap, begin and end with what is no white space, and
/// leave out nothing but white space.
public final class Sentences {

    /// What may end a sentence, what may close behind it, and the white space that must follow;
    /// where words are written without spaces, it need not.
    private static final Pattern NUMBERING =
            Pattern.compile("[\\[(]?(?:\\d{1,5}|\\p{L}|[ivxIVX]{1,5})[)\\]]?");

    /// More letters and spaces than that number nothing.
    private static final int LONGEST_NUMBERING = 40;

    private static final Pattern END =
            Pattern.compile(
                    "(?<stop>[.!?…‽؟।]+(?:\\h\\.)*)"
                            + "(?<close>(?:[\"'”’»›)\\]}]|\\[\\w{1,4}\\]|[¹²³⁰-⁹†‡])*)\\s+"
                            + "|[。！？](?:[」』）”])*\\s*");

    private static final Pattern OPENING = Pattern.compile("[\"'“”‘«‹„(\\[{—–\\-¿¡*•·\\s]*");

    private static final Pattern ITEM = Pattern.compile("[(\\[]?\\p{Ll}[.)\\]]+\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Sentences() {}

    /// The sentences of this stretch of a text.
    public static List<Span> of(String text, Span stretch) {
        var found = new ArrayList<Span>();
        Matcher end = END.matcher(text).region(stretch.start(), stretch.end());
        int start = stretch.start();
        while (end.find()) {
            if (end.end() >= stretch.end() || !isBorder(text, start, end)) continue;
            add(found, text, start, end.end());
            start = end.end();
        }
        add(found, text, start, stretch.end());
        return found;
    }

    /// The sentence of this stretch in which a place lies, or before which it stands; the last one
    /// behind them all. Empty, at that place, where the stretch has none.
    public static Span at(String text, Span stretch, int place) {
        Span last = new Span(place, place);
        for (Span sentence : of(text, stretch)) {
            if (place < sentence.end()) return sentence;
            last = sentence;
        }
        return last;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        Span sentence = Breaks.trim(text, new Span(start, end));
        if (!sentence.isEmpty()) found.add(sentence);
    }

    private static boolean isBorder(String text, int start, Matcher end) {
        String stop = end.group("stop");
        if (stop == null) return true;
        String next = wordAt(text, end.end(), end.regionEnd());
        boolean small = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
        if (small && !ITEM.matcher(text).region(end.end(), end.regionEnd()).lookingAt()) {
            return false;
        }
        if (!stop.equals(".")) return true;
        String word = wordBefore(text, start, end.start());
        if (isNumbering(text, start, end.start())) return false;
        boolean closed = !end.group("close").isEmpty() && !word.contains(".");
        return closed || !Abbreviations.goesOn(word, next);
    }

    /// The first word behind a border, without what opens before it.
    private static String wordAt(String text, int from, int to) {
        Matcher opening = OPENING.matcher(text).region(from, to);
        int start = opening.lookingAt() ? opening.end() : from;
        Matcher word = WORD.matcher(text).region(start, to);
        return word.lookingAt() ? word.group() : "";
    }

    /// The word before a full stop, with full stops within it.
    private static String wordBefore(String text, int from, int to) {
        int start = to;
        while (start > from && isOfWord(text.charAt(start - 1))) start--;
        return text.substring(start, to);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /// True where a sentence has nothing yet but the number or letter of an item: "1053." or "(b)."
    private static boolean isNumbering(String text, int start, int end) {
        if (end - start > LONGEST_NUMBERING) return false;
        return NUMBERING.matcher(text.substring(start, end).strip()).matches();
    }
}
