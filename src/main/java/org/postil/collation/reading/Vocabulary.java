package org.postil.collation.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokens;

/// The words of the texts that are compared, from which their language is learnt: how often a word
/// occurs, and which endings its words take. Counted on first use, once.
public final class Vocabulary {

    /// Of a large vocabulary so many words are enough to learn from.
    private static final int ENOUGH = 5_000;

    private static final int SHORTEST_STEM = 3;

    /// Odd and large, so that like words are spread widely.
    private static final int MIX = 0x9E3779B1;

    private final Lexicon lexicon;
    private final int[] counts;
    private final Map<String, Integer> bare = new HashMap<>();
    private List<String> learnt = List.of();
    private final Map<String, Integer> stems = new HashMap<>();

    public Vocabulary(Tokens... texts) {
        this.lexicon = texts[0].lexicon();
        this.counts = new int[lexicon.size()];
        for (Tokens text : texts) {
            for (int i = 0; i < text.size(); i++) counts[text.type(i)]++;
        }
    }

    /// How often the word occurs in all texts together, whatever its capitals and accents.
    public int occurrences(Form word) {
        if (bare.isEmpty()) count();
        return bare.getOrDefault(word.letters(), 0);
    }

    private void count() {
        for (int type = 0; type < counts.length; type++) {
            if (counts[type] == 0) continue;
            Form form = lexicon.form(type);
            if (form.kind() == Kind.WORD) bare.merge(form.letters(), counts[type], Integer::sum);
        }
        int every = 1 + bare.size() / ENOUGH;
        learnt = bare.keySet().stream().filter(word -> isOneOf(word, every)).toList();
    }

    /// True of one word of so many: always of the same, whatever came first.
    private static boolean isOneOf(String word, int every) {
        return Integer.remainderUnsigned(word.hashCode() * MIX, every) == 0;
    }

    /// How many stems occur with both endings, that of these two words left out.
    public int stemsWithBoth(String ending, String other, String except) {
        String key = ending + '|' + other;
        int all = stems.computeIfAbsent(key, _ -> countStems(ending, other));
        boolean counted = bare.containsKey(except + ending) && bare.containsKey(except + other);
        return counted && except.length() >= SHORTEST_STEM ? all - 1 : all;
    }

    private int countStems(String ending, String other) {
        if (bare.isEmpty()) count();
        Set<String> seen = new HashSet<>();
        for (String word : learnt) {
            if (!word.endsWith(ending)) continue;
            String stem = word.substring(0, word.length() - ending.length());
            if (stem.length() >= SHORTEST_STEM && bare.containsKey(stem + other)) seen.add(stem);
        }
        return seen.size();
    }
}
