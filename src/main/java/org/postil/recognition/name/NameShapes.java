package org.postil.recognition.name;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens.Gap;

/// What single words of a text look like: an initial, a word that may be of a name, an acronym.
final class NameShapes {

    /// Of the signs of a ship.
    private static final int MOST_LETTERS = 4;

    private static final Set<String> SHIPS = Set.of("ss", "uss", "hms");

    private final Terms<NameWord> terms;

    /// Letters with a full stop at the beginning of lines, as headings have them.
    private final Set<String> headings = new TreeSet<>();

    NameShapes(Terms<NameWord> terms) {
        this.terms = terms;
        for (int term = 0; term < terms.count(); term++)
            if (mayHead(term)) headings.add(terms.word(term));
    }

    /// True for `C. Courses` in a text that has A. and B., too.
    boolean isHeading(int term) {
        if (!mayHead(term)) return false;
        for (char letter = 'a'; letter <= terms.word(term).charAt(0); letter++)
            if (!headings.contains(String.valueOf(letter))) return false;
        return headings.size() > 1;
    }

    private boolean mayHead(int term) {
        boolean line = terms.gap(term) == Gap.LINE || terms.gap(term) == Gap.PARAGRAPH;
        return line && isInitial(term) && !isInitial(term + 2);
    }

    /// `S. S. Marblehead`
    boolean isShip(int term) {
        var letters = new StringBuilder();
        int at = term;
        while (letters.length() <= MOST_LETTERS && (isInitial(at) || terms.word(at).equals("u"))) {
            letters.append(terms.word(at));
            at += 2;
        }
        return SHIPS.contains(letters.toString());
    }

    boolean isAcronym(int term) {
        String word = terms.tokens().text().substring(terms.start(term), terms.end(term));
        return word.length() < 6 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    int hyphenated(int term) {
        boolean more =
                terms.isMark(term + 1, '-')
                        && terms.gap(term + 1) == Gap.NOTHING
                        && terms.isCapital(term + 2)
                        && terms.gap(term + 2) == Gap.NOTHING;
        return more ? term + 3 : term + 1;
    }

    boolean isInitial(int term) {
        return terms.isCapital(term)
                && terms.end(term) - terms.start(term) == 1
                && !terms.word(term).equals("u")
                && terms.isMark(term + 1, '.')
                && terms.gap(term + 1) == Gap.NOTHING;
    }

    boolean isNameWord(int term) {
        return terms.isCapital(term)
                && terms.end(term) - terms.start(term) > 1
                && !terms.is(term, NameWord.NO_NAME)
                && !terms.is(term, NameWord.TITLE)
                && !terms.is(term, NameWord.OFFICE)
                && !terms.is(term, NameWord.PRONOUN)
                && !terms.is(term, NameWord.HONORIFIC);
    }

    boolean isParticle(int term) {
        return terms.is(term, NameWord.PARTICLE) && !terms.is(term, NameWord.NO_NAME);
    }

    boolean isTitle(int term) {
        return terms.is(term, NameWord.TITLE) && terms.isCapital(term);
    }

    boolean goesOn(int term) {
        return terms.gap(term) == Gap.SPACE || terms.gap(term) == Gap.NOTHING;
    }
}
