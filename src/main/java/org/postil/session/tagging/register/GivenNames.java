package org.postil.session.tagging.register;

import java.util.List;
import java.util.regex.Pattern;
import org.postil.model.codebook.Person;
import org.postil.text.Folded;

/// The names before the last, which documents shorten to their first letters.
final class GivenNames {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.,]+");

    private GivenNames() {}

    /// Whether a folded name may be that of a person of the same last name: each of its given names
    /// is, in full or as its first letter, one of theirs. Where either has none, they do.
    static boolean agree(String name, Person person) {
        List<String> told = words(name);
        if (told.size() < 2) return true;
        String last = told.getLast();
        List<String> known =
                NameForms.inFull(person)
                        .flatMap(form -> words(Folded.of(form).text()).stream())
                        .filter(word -> !word.equals(last))
                        .toList();
        return known.isEmpty()
                || told.stream().limit(told.size() - 1L).allMatch(word -> isOneOf(word, known));
    }

    private static boolean isOneOf(String word, List<String> known) {
        return known.stream().anyMatch(one -> one.equals(word) || isShort(one, word));
    }

    private static boolean isShort(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0);
    }

    private static List<String> words(String name) {
        return BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
