package org.postil.collation.speaker;

import java.util.HashSet;
import java.util.Set;
import org.postil.collation.token.WordList;

/// The words by which texts say who speaks.
final class Speech {

    private static final Set<String> VERBS = words("verb");
    private static final Set<String> FIRST = words("first");
    private static final Set<String> THIRD = words("third");

    private Speech() {}

    private static Set<String> words(String kind) {
        var words = new HashSet<String>();
        for (String line : WordList.named("speech.txt")) {
            String[] parts = line.split(" ");
            if (!parts[0].equals(kind)) continue;
            for (int i = 1; i < parts.length; i++) words.add(parts[i]);
        }
        return words;
    }

    static boolean isVerb(String letters) {
        return VERBS.contains(letters);
    }

    static boolean isFirstPerson(String letters) {
        return FIRST.contains(letters);
    }

    static boolean isThirdPerson(String letters) {
        return THIRD.contains(letters);
    }
}
