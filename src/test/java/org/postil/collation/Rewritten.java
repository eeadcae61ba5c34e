package org.postil.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// A text that was made up, and a second version of it: some paragraphs stand elsewhere, and of all
/// words a few in a hundred were changed, left out or put in. What became of each word is known.
///
/// Words are as frequent as in real texts (the n-th about n times rarer than the first), and are
/// different words by a few letters or by all.
final class Rewritten {

    private static final int VOCABULARY = 8_000;
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghklmnprstvw";

    /// A word of the first version, and which word of the second it is; -1 where it was changed.
    private final List<Integer> inB = new ArrayList<>();

    /// Of each moved paragraph the first word in the first version, and the one behind its last.
    final List<int[]> moved = new ArrayList<>();

    private final Random random;
    private Set<Integer> movedParagraphs = Set.of();
    private final String[] vocabulary;
    private final double[] chances;
    final String a;
    final String b;

    /// @param edits how many words in a thousand are changed
    Rewritten(long seed, int words, int movedParagraphs, int edits) {
        random = new Random(seed);
        vocabulary = vocabulary();
        chances = chances();
        List<List<String>> paragraphs = paragraphs(words);
        List<Integer> order = order(paragraphs.size(), movedParagraphs);
        a = joined(paragraphs);
        b = second(paragraphs, order, edits);
    }

    int words() {
        return inB.size();
    }

    /// Which word of the second version this word of the first is; -1 where it was changed.
    int inB(int word) {
        return inB.get(word);
    }

    private String[] vocabulary() {
        var words = new LinkedHashSet<String>();
        while (words.size() < VOCABULARY) {
            var word = new StringBuilder();
            int syllables = 1 + random.nextInt(words.size() < 100 ? 1 : 4);
            for (int i = 0; i < syllables; i++) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
                word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
                if (random.nextInt(3) == 0) {
                    word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
                }
            }
            words.add(word.toString());
        }
        return words.toArray(String[]::new);
    }

    private static double[] chances() {
        double[] sums = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 2.7);
            sums[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) sums[i] /= sum;
        return sums;
    }

    private String word() {
        int found = Arrays.binarySearch(chances, random.nextDouble());
        return vocabulary[Math.min(VOCABULARY - 1, found >= 0 ? found : -found - 1)];
    }

    private List<List<String>> paragraphs(int words) {
        var paragraphs = new ArrayList<List<String>>();
        for (int made = 0; made < words; ) {
            int length = 30 + random.nextInt(90);
            var paragraph = new ArrayList<String>();
            for (int i = 0; i < length; i++) paragraph.add(word());
            paragraphs.add(paragraph);
            made += length;
        }
        return paragraphs;
    }

    /// The order of the paragraphs in the second version. None stays where it was by being moved
    /// beside one that goes with it.
    private List<Integer> order(int size, int count) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) order.add(i);
        var chosen = new TreeSet<Integer>();
        while (chosen.size() < Math.min(count, size / 4)) chosen.add(1 + random.nextInt(size - 1));
        for (int paragraph : chosen) {
            int from = order.indexOf(paragraph);
            order.removeIf(one -> one == paragraph);
            int to = random.nextInt(order.size() + 1);
            while (Math.abs(to - from) < 2) to = random.nextInt(order.size() + 1);
            order.add(to, paragraph);
        }
        movedParagraphs = chosen;
        return order;
    }

    private static String joined(List<List<String>> paragraphs) {
        var text = new StringBuilder();
        for (List<String> paragraph : paragraphs) {
            text.append(String.join(" ", paragraph)).append(".\n\n");
        }
        return text.toString();
    }

    private String second(List<List<String>> paragraphs, List<Integer> order, int edits) {
        int[] starts = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            starts[i + 1] = starts[i] + paragraphs.get(i).size();
        }
        for (int i = 0; i < starts[paragraphs.size()]; i++) inB.add(-1);
        for (int paragraph : movedParagraphs) {
            moved.add(new int[] {starts[paragraph], starts[paragraph + 1]});
        }
        var rewritten = new ArrayList<List<String>>();
        int at = 0;
        for (int paragraph : order) {
            var words = new ArrayList<String>();
            List<String> old = paragraphs.get(paragraph);
            for (int k = 0; k < old.size(); k++) {
                boolean edited = random.nextInt(1000) < edits;
                int kind = random.nextInt(3);
                if (!edited || kind == 2) {
                    inB.set(starts[paragraph] + k, at + words.size());
                    words.add(old.get(k));
                }
                if (edited && kind > 0) words.add(word());
            }
            rewritten.add(words);
            at += words.size();
        }
        return joined(rewritten);
    }
}
