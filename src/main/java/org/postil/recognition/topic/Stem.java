package org.postil.recognition.topic;

import java.util.List;

/// The part of a word that its plain inflections share: `concessions`, `concession`; `policies`,
/// `policy`; `threatened`, `threatens`. It takes endings only, and never leaves less than three
/// letters, so that two different words seldom become one.
public final class Stem {

    private static final int LEAST = 3;

    /// Endings, the longest first, and what stands in their place.
    private static final List<String[]> ENDINGS =
            List.of(
                    new String[] {"ies", "y"},
                    new String[] {"sses", "ss"},
                    new String[] {"ches", "ch"},
                    new String[] {"shes", "sh"},
                    new String[] {"xes", "x"},
                    new String[] {"ing", ""},
                    new String[] {"ed", ""},
                    new String[] {"'s", ""},
                    new String[] {"ями", ""},
                    new String[] {"ами", ""},
                    new String[] {"ого", ""},
                    new String[] {"ому", ""},
                    new String[] {"ых", ""},
                    new String[] {"ой", ""},
                    new String[] {"ом", ""},
                    new String[] {"ов", ""},
                    new String[] {"ах", ""},
                    new String[] {"ам", ""},
                    new String[] {"ые", ""},
                    new String[] {"ая", ""},
                    new String[] {"ую", ""},
                    new String[] {"ии", "и"},
                    new String[] {"ию", "и"},
                    new String[] {"ия", "и"},
                    new String[] {"а", ""},
                    new String[] {"у", ""},
                    new String[] {"ы", ""},
                    new String[] {"е", ""});

    private Stem() {}

    /// The stem of a word, itself where it has no ending.
    ///
    /// @param word in small letters
    public static String of(String word) {
        for (String[] ending : ENDINGS) {
            boolean ends = word.endsWith(ending[0]);
            if (ends && word.length() - ending[0].length() >= LEAST) {
                return undoubled(word.substring(0, word.length() - ending[0].length()) + ending[1]);
            }
        }
        boolean plural =
                word.length() > LEAST
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return withoutE(plural ? word.substring(0, word.length() - 1) : word);
    }

    /// `propos` of `proposes` and `proposed`.
    private static String withoutE(String word) {
        boolean silent = word.length() > LEAST + 1 && word.endsWith("e");
        return silent ? word.substring(0, word.length() - 1) : word;
    }

    /// `stop` of `stopped`.
    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > LEAST
                        && word.charAt(last) == word.charAt(last - 1)
                        && "aeiouslz".indexOf(word.charAt(last)) < 0;
        return withoutE(doubled ? word.substring(0, last) : word);
    }
}
