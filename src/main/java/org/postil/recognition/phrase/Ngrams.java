package org.postil.recognition.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The runs of one to four words that stand in the texts at least twice.
///
/// A run can be frequent only where the two that are one word shorter are, so that each length is
/// looked for among what the length before has left: R. Agrawal and R. Srikant, "Fast Algorithms
/// for Mining Association Rules" (1994).
final class Ngrams {

    /// Of so many words.
    static final int LONGEST = 4;

    /// Such a share of all places.
    static final double NEARLY_ALWAYS = 0.75;

    private static final int LEAST = 2;
    private static final int NONE = -1;

    private final WordRuns words;
    private final int size;
    private final int[][] ids = new int[LONGEST + 1][];
    private final int[][] counts = new int[LONGEST + 1][];
    private final int[][] documents = new int[LONGEST + 1][];

    Ngrams(WordRuns words) {
        this.words = words;
        size = words.count();
        ids[1] = new int[size];
        for (int word = 0; word < size; word++) ids[1][word] = words.stem(word);
        keepFrequent(1, words.stemCount());
        for (int length = 2; length <= LONGEST; length++) lengthen(length);
    }

    private void lengthen(int length) {
        int[] shorter = ids[length - 1];
        int[] here = new int[size];
        Arrays.fill(here, NONE);
        Map<Long, Integer> known = new HashMap<>();
        for (int word = 0; word + 1 < size; word++) {
            if (shorter[word] < 0 || shorter[word + 1] < 0) continue;
            long key = (long) shorter[word] << Integer.SIZE | shorter[word + 1];
            here[word] = known.computeIfAbsent(key, _ -> known.size());
        }
        ids[length] = here;
        keepFrequent(length, known.size());
    }

    private void keepFrequent(int length, int different) {
        int[] here = ids[length];
        int[] count = new int[different];
        for (int id : here) if (id >= 0) count[id]++;
        documents[length] = inDocuments(here, different);
        for (int word = 0; word < size; word++)
            if (here[word] >= 0 && count[here[word]] < LEAST) here[word] = NONE;
        counts[length] = count;
    }

    private int[] inDocuments(int[] here, int different) {
        int[] found = new int[different];
        int[] behindLast = new int[different];
        for (int text = 0; text < words.textCount(); text++) {
            for (int word = words.first(text); word < words.first(text + 1); word++) {
                int id = here[word];
                if (id < 0) continue;
                if (behindLast[id] <= text) found[id]++;
                behindLast[id] = text + 1;
            }
        }
        return found;
    }

    /// The number of the run that begins with this word; negative where it stands nowhere else.
    int id(int length, int word) {
        return ids[length][word];
    }

    /// How often the run that begins with this word stands in all texts.
    int count(int length, int word) {
        return counts[length][ids[length][word]];
    }

    /// In how many of the texts the run that begins with this word stands.
    int documents(int length, int word) {
        return documents[length][ids[length][word]];
    }

    /// True where a run ends within what is nearly always together, `citizens of the United`, or
    /// begins there.
    boolean isCut(int length, int word) {
        int last = word + length - 1;
        return length > 1 && (isTogether(last, last) || (word > 0 && isTogether(word - 1, word)));
    }

    /// True where a word and the next are, as often as one of them stands anywhere.
    private boolean isTogether(int first, int one) {
        return ids[2][first] >= 0
                && !words.isLink(first)
                && !words.isLink(first + 1)
                && count(2, first) >= NEARLY_ALWAYS * count(1, one);
    }

    /// How firmly a run holds together, at its weakest place; 1 for a single word.
    double cohesion(int length, int word) {
        double weakest = 1;
        for (int left = 1; left < length; left++) {
            double here =
                    LogLikelihood.cohesion(
                            count(length, word),
                            count(left, word),
                            count(length - left, word + left),
                            size);
            weakest = Math.min(weakest, here);
        }
        return weakest;
    }

    /// True where it may stand as a phrase: with no link at its ends, no word twice, and not of
    /// general words alone.
    boolean isPhrase(int length, int word) {
        int last = word + length - 1;
        if (words.isLink(word) || words.isLink(last)) return false;
        if (length > 1 && words.stem(word) == words.stem(last)) return false;
        for (int one = word; one <= last; one++)
            if (!words.isGeneral(one) && !words.isLink(one)) return true;
        return false;
    }
}
