package org.postil.recognition.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The forenames by which a text calls somebody: in full, by first letters, or only some of them.
final class Forenames {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");

    private Forenames() {}

    /// The fullest of those forms that a known one may shorten, where it is the only one: of `J.`
    /// and `Josef` the latter, of `J.`, `Josef` and `John` the known one.
    ///
    /// @param known empty where only the surname is known
    static String fullest(String known, Set<String> forms) {
        List<String> same = forms.stream().filter(form -> shortens(known, form)).toList();
        return same.stream()
                .filter(form -> same.stream().allMatch(other -> shortens(other, form)))
                .max(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(known);
    }

    /// True where each forename of the one is one of the other, in full or as its first letter, in
    /// the same order.
    private static boolean shortens(String one, String other) {
        List<String> known = parts(other);
        int at = 0;
        for (String part : parts(one)) {
            while (at < known.size() && !isShort(part, known.get(at))) at++;
            if (at++ == known.size()) return false;
        }
        return true;
    }

    private static boolean isShort(String part, String known) {
        boolean letter = part.length() == 1;
        return part.equalsIgnoreCase(known) || (letter && first(part) == first(known));
    }

    /// Names from other alphabets are written with either: `J. V. Stalin`, `I. V. Stalin`.
    private static char first(String part) {
        char first = Character.toLowerCase(part.charAt(0));
        return first == 'j' ? 'i' : first;
    }

    private static List<String> parts(String form) {
        return BETWEEN.splitAsStream(form).filter(part -> !part.isEmpty()).toList();
    }
}
