package org.postil.recognition.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens.Gap;

/// Surnames that stand in a text without a title or a forename, known by what they do: `Gromyko
/// replied`, `Savimbi, who`. Where a text has such a word often, several weaker signs together are
/// enough (`with Mobutu`, `Mobutu’s`, `Mobutu would`), unless it stands behind the preposition of a
/// place even once.
final class LoneSurnames {

    private static final int OFTEN = 3;

    private final Terms<NameWord> terms;
    private final IntPredicate isNameWord;
    private final Map<String, Signs> signs = new HashMap<>();

    /// A sign that a word is a person.
    private enum Sign {
        ACTS,
        OWNS,
        IS_MET
    }

    private static final class Signs {
        private final Set<Sign> seen = EnumSet.noneOf(Sign.class);
        private int count;
        private boolean speaks;
        private boolean isPlace;

        boolean tellAPerson() {
            return speaks || (count >= OFTEN && seen.size() > 1 && !isPlace);
        }
    }

    private LoneSurnames(Terms<NameWord> terms, IntPredicate isNameWord) {
        this.terms = terms;
        this.isNameWord = isNameWord;
        for (int term = 0; term < terms.count(); term++) if (isAlone(term)) see(term);
    }

    /// The surnames, in small letters.
    ///
    /// @param isNameWord true for a term that may be part of a name
    static Set<String> in(Terms<NameWord> terms, IntPredicate isNameWord) {
        return new LoneSurnames(terms, isNameWord)
                .signs.entrySet().stream()
                        .filter(word -> word.getValue().tellAPerson())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /// Beside no other capital, so that no country or office speaks.
    private boolean isAlone(int term) {
        return isNameWord.test(term)
                && !isShouted(term)
                && !terms.isCapital(term - 1)
                && !terms.is(term - 1, NameWord.PARTICLE);
    }

    private void see(int term) {
        boolean acts = terms.gap(term + 1) == Gap.SPACE && !terms.isCapital(term + 1);
        boolean said = acts && terms.is(term + 1, NameWord.SAID);
        boolean known = terms.is(term, NameWord.PLACE) || isPlural(term) || isNationality(term);
        if (known && !said) return;
        Signs word = signs.computeIfAbsent(terms.word(term), _ -> new Signs());
        word.count++;
        boolean who = terms.isMark(term + 1, ',') && terms.word(term + 2).equals("who");
        if (said || who || (acts && terms.is(term + 1, NameWord.SAYS))) word.speaks = true;
        if (acts && terms.is(term + 1, NameWord.ACTS)) word.seen.add(Sign.ACTS);
        if (isPossessive(term + 1)) word.seen.add(Sign.OWNS);
        if (terms.is(term - 1, NameWord.MEETS)) word.seen.add(Sign.IS_MET);
        if (terms.is(term - 1, NameWord.WITHIN) || terms.isCapital(term + 1)) word.isPlace = true;
    }

    private boolean isPossessive(int i) {
        boolean mark = terms.isMark(i, '\'') || terms.isMark(i, '\u2019');
        return mark && terms.word(i + 1).equals("s") && terms.gap(i + 1) == Gap.NOTHING;
    }

    /// `UNITA`, `USDel`: two capitals at the beginning.
    private boolean isShouted(int term) {
        String text = terms.tokens().text();
        return Character.isUpperCase(text.charAt(terms.start(term) + 1));
    }

    /// `Soviets`, `Germans`: no surname is known by itself that ends so.
    private boolean isPlural(int term) {
        String word = terms.word(term);
        return word.endsWith("s") && !word.endsWith("ss");
    }

    private boolean isNationality(int term) {
        String word = terms.word(term);
        return word.endsWith("ese") || word.endsWith("ish");
    }
}
