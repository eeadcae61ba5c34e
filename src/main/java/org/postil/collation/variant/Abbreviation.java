package org.postil.collation.variant;

import java.util.List;
import org.postil.collation.reading.Passage;
import org.postil.collation.token.Form;

/// Tells an abbreviation from what it stands for, whatever the language: initials for words, or the
/// first letters, or first and some later letters, with a full stop or an apostrophe.
final class Abbreviation {

    private Abbreviation() {}

    static boolean isBetween(Passage a, Passage b) {
        return isShort(a, b) || isShort(b, a);
    }

    private static boolean isShort(Passage shorter, Passage longer) {
        List<Form> less = shorter.words();
        List<Form> more = longer.words();
        if (less.isEmpty() || more.isEmpty()) return false;
        if (less.size() == 1 && more.size() == 1 && less.getFirst().isAndFor(more.getFirst())) {
            return true;
        }
        String letters = shorter.letters();
        if (more.size() > 1 && letters.length() == more.size()) return isInitials(letters, more);
        return less.size() == 1 && more.size() == 1 && isCut(shorter, less.getFirst(), longer);
    }

    private static boolean isInitials(String letters, List<Form> words) {
        for (int i = 0; i < letters.length(); i++) {
            String word = words.get(i).letters();
            if (word.isEmpty() || word.charAt(0) != letters.charAt(i)) return false;
        }
        return true;
    }

    private static boolean isCut(Passage passage, Form word, Passage longer) {
        String letters = word.letters();
        String whole = longer.words().getFirst().letters();
        boolean marked = letters.contains("'") || (hasStop(passage) && !hasStop(longer));
        if (!marked || letters.length() >= whole.length() || letters.isEmpty()) return false;
        return letters.charAt(0) == whole.charAt(0)
                && isSubsequence(letters.replace("'", ""), whole);
    }

    /// A full stop in it or right behind it.
    private static boolean hasStop(Passage passage) {
        if (passage.hasSign(".")) return true;
        int behind = passage.end();
        return behind < passage.sequence().size()
                && passage.sequence().form(behind).text().equals(".");
    }

    private static boolean isSubsequence(String letters, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < letters.length(); i++) {
            if (whole.charAt(i) == letters.charAt(at)) at++;
        }
        return at == letters.length();
    }
}
