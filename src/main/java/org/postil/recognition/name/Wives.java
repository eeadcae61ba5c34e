package org.postil.recognition.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;

/// Tells whether a woman shares her surname with somebody of the text. An office tells nothing:
/// `Prime Minister Meir` may be Mrs. Meir.
final class Wives {

    private static final int MAN = 1;
    private static final int WOMAN = 2;

    /// Two names of one sentence that only so many words part are of two people.
    private static final int NEAR = 12;

    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final Terms<NameWord> terms;

    /// The terms behind the last woman and behind the last other of a surname.
    private final Map<String, Integer> women = new HashMap<>();

    private final Map<String, Integer> others = new HashMap<>();

    /// The surnames of a man or of two people.
    private final Set<String> shared = new HashSet<>();

    /// Those of somebody who may be a woman.
    private final Set<String> untold = new HashSet<>();

    /// Those of women who say something.
    private final Set<String> speaking = new HashSet<>();

    Wives(Terms<NameWord> terms) {
        this.terms = terms;
    }

    /// Takes the next name of the text.
    ///
    /// @param next the term behind it
    void see(int at, int next, String forenames, String surname) {
        boolean woman = isWoman(at);
        String key = key(surname);
        int beside = (woman ? others : women).getOrDefault(key, NOWHERE);
        (woman ? women : others).put(key, next);
        if (isBeside(beside, at)) shared.add(key);
        if (woman) {
            if (isCouple(at)) shared.add(key);
            boolean then = terms.isWord(next) && !terms.word(next).equals("and");
            if (says(next) || (then && says(next + 1))) speaking.add(key);
        } else if (terms.value(at, NameWord.TITLE) == MAN || sex(forenames) == MAN) {
            shared.add(key);
        } else if (sex(forenames) != WOMAN) {
            untold.add(key);
        }
    }

    /// True where a woman of this surname is another than who else has it: by a sign, or where she
    /// says nothing, as whoever holds an office does.
    boolean isAnother(String surname) {
        String key = key(surname);
        return shared.contains(key) || (untold.contains(key) && !speaking.contains(key));
    }

    private boolean says(int term) {
        return terms.is(term, NameWord.SAID) || terms.is(term, NameWord.SAYS);
    }

    /// True for a title like `Mrs.`
    boolean isWoman(int term) {
        return terms.value(term, NameWord.TITLE) == WOMAN;
    }

    private boolean isBeside(int behind, int at) {
        if (at - behind > NEAR) return false;
        for (int term = behind; term < at; term++)
            if (!terms.isWord(term) || terms.gap(term) == Gap.PARAGRAPH) return false;
        return true;
    }

    /// `President and Mrs. Nixon`; but `the President and Mrs. Meir` are no couple.
    private boolean isCouple(int woman) {
        if (!terms.word(woman - 1).equals("and")) return false;
        int title = terms.isMark(woman - 2, '.') ? woman - 3 : woman - 2;
        return terms.is(title, NameWord.TITLE)
                && terms.isCapital(title)
                && !terms.word(title - 1).equals("the");
    }

    private static int sex(String forenames) {
        return Terms.of(Tokens.of(forenames), Names.WORDS).value(0, NameWord.FORENAME);
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT);
    }
}
