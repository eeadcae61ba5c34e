package org.postil.collation.variant;

import java.util.List;
import org.postil.collation.token.Form;

/// Tells what OCR misreads: letters and groups of letters that look alike, in any script, letters
/// of another script that look the same, digits within words.
final class Misreading {

    /// What looks alike. Each group is levelled to its first member.
    private static final List<List<String>> ALIKE =
            List.of(
                    List.of("m", "rn", "nn", "in", "ni"),
                    List.of("w", "vv"),
                    List.of("d", "cl", "ol"),
                    List.of("h", "li", "b"),
                    List.of("n", "ri", "u", "ii"),
                    List.of("k", "lc"),
                    List.of("o", "0", "e", "c", "s", "5", "о", "с", "е"),
                    List.of("l", "1", "i", "|", "!", "t", "f", "j", "і", "ſ"),
                    List.of("g", "q", "9"),
                    List.of("a", "а"),
                    List.of("p", "р"),
                    List.of("x", "х"),
                    List.of("ш", "щ"),
                    List.of("и", "н", "п"),
                    List.of("ב", "כ"),
                    List.of("ד", "ר"),
                    List.of("己", "已", "巳"),
                    List.of("未", "末"));

    private Misreading() {}

    /// True where two words are one once what looks alike is levelled.
    static boolean isBetween(Form a, Form b) {
        String one = a.letters();
        String other = b.letters();
        if (hasDigitInside(one) != hasDigitInside(other)) return true;
        return levelled(one).equals(levelled(other));
    }

    /// `g0vernment`, `Aprl1`: no spelling has a digit among letters.
    private static boolean hasDigitInside(String letters) {
        boolean digit = letters.chars().anyMatch(Character::isDigit);
        return digit && letters.chars().filter(Character::isLetter).count() > 1;
    }

    private static String levelled(String letters) {
        String level = letters;
        for (List<String> group : ALIKE) {
            for (String member : group.subList(1, group.size())) {
                level = level.replace(member, group.getFirst());
            }
        }
        return level;
    }
}
