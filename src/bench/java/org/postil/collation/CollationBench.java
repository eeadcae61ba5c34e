package org.postil.collation;

import com.github.difflib.DiffUtils;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimplePatternTokenizer;
import eu.interedition.collatex.simple.SimpleTokenNormalizers;
import eu.interedition.collatex.simple.SimpleWitness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postil.collation.align.Aligner;
import org.postil.collation.align.Watch;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;

/// How long a comparison takes beside what others take for the same texts, in one run: Myers'
/// difference of java-diff-utils on the list of tokens, and CollateX. Texts are made up from a fixed
/// seed, with moved paragraphs and three words in a hundred changed. `mvn -Pbench test`
class CollationBench {

    private record Times(double min, double median, double max) {

        static Times of(int warm, int runs, Runnable work) {
            for (int i = 0; i < warm; i++) work.run();
            double[] times = new double[runs];
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                work.run();
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            return new Times(times[0], times[runs / 2], times[runs - 1]);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.1f %9.1f %9.1f ms", min, median, max);
        }
    }

    @Test
    void beside() {
        System.out.printf(Locale.ROOT, "%-34s %9s %9s %9s%n", "", "min", "median", "max");
        compare(2_000, 4, 400, 9, true);
        compare(50_000, 50, 2, 5, false);
        compare(200_000, 200, 1, 3, false);
        sixVersions();
    }

    private static void compare(int words, int moves, int warm, int runs, boolean collatex) {
        var made = new Rewritten(17, words, moves, 30);
        var a = new WitnessText("A", "", made.a);
        var b = new WitnessText("B", "", made.b);
        List<String> tokensA = tokens(made.a);
        List<String> tokensB = tokens(made.b);
        Times myers = Times.of(warm, runs, () -> DiffUtils.diff(tokensA, tokensB));
        var lexicon = new Lexicon();
        Sequence inA = sequence(Tokenizer.of("A", made.a, lexicon));
        Sequence inB = sequence(Tokenizer.of("B", made.b, lexicon));
        Times align = Times.of(warm, runs, () -> Aligner.align(inA, inB, Watch.NOBODY));
        Times whole = Times.of(warm, runs, () -> Collation.of(a, b));
        System.out.printf(Locale.ROOT, "%d words%n", words);
        System.out.printf(Locale.ROOT, "%-34s %s%n", "  java-diff-utils (Myers)", myers);
        System.out.printf(Locale.ROOT, "%-34s %s  %.2f x%n", "  alignment with moves", align, align.median / myers.median);
        System.out.printf(Locale.ROOT, "%-34s %s  %.2f x%n", "  whole result", whole, whole.median / myers.median);
        System.out.printf(Locale.ROOT, "%-34s %9d MB%n", "  heap over the texts, alignment", heap(inA, inB));
        if (collatex) {
            Times others = Times.of(1, 3, () -> collate(made.a, made.b));
            System.out.printf(Locale.ROOT, "%-34s %s  %.0f x ours%n", "  CollateX (Dekker)", others, others.median / align.median);
        }
    }

    private static void sixVersions() {
        var versions = new ArrayList<WitnessText>();
        String text = new Rewritten(23, 12_000, 0, 0).a;
        versions.add(new WitnessText("A", "", text));
        for (int i = 1; i < 6; i++) {
            var random = new java.util.Random(i);
            var copy = new StringBuilder();
            for (String word : text.split("(?<= )")) {
                if (random.nextInt(100) >= 3) copy.append(word);
            }
            versions.add(new WitnessText(Character.toString('A' + i), "", copy.toString()));
        }
        Times six =
                Times.of(3, 5, () -> Apparatus.of(versions, Rules.STANDARD, Watch.NOBODY));
        System.out.printf(Locale.ROOT, "%-34s %s%n", "six versions of 12,000 words", six);
    }

    /// The greatest heap seen while aligning, over what was there before.
    private static long heap(Sequence a, Sequence b) {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        var alignment = Aligner.align(a, b, Watch.NOBODY);
        long after = runtime.totalMemory() - runtime.freeMemory();
        if (alignment.pairing() == null) throw new AssertionError();
        return Math.max(0, after - before) >> 20;
    }

    private static void collate(String a, String b) {
        var tokenizer = SimplePatternTokenizer.BY_WS_OR_PUNCT;
        var normal = SimpleTokenNormalizers.LC_TRIM_WS;
        var one = new SimpleWitness("A", a, tokenizer, normal);
        var other = new SimpleWitness("B", b, tokenizer, normal);
        var graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator())
                .collate(graph, List.of(one, other));
    }

    private static List<String> tokens(String text) {
        Tokens tokens = Tokenizer.of("A", text, new Lexicon());
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.span(i).of(text))
                .toList();
    }

    private static Sequence sequence(Tokens tokens) {
        return new Sequence(tokens, IntStream.range(0, tokens.size()).toArray());
    }
}
