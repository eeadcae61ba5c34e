package org.postil.collation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimplePatternTokenizer;
import eu.interedition.collatex.simple.SimpleTokenNormalizers;
import eu.interedition.collatex.simple.SimpleWitness;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.postil.collation.align.Aligner;
import org.postil.collation.align.Alignment;
import org.postil.collation.watch.Watch;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;

/// What a comparison does beside what others do with the same texts: Myers' difference of
/// java-diff-utils on the list of tokens, and CollateX. Texts are made up from a fixed seed, with
/// moved paragraphs and three words in a hundred changed. [CollationBench] runs it.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CollationBenchmark {

    /// Two versions of so many words.
    @State(Scope.Benchmark)
    public static class Two {

        @Param({"2000", "50000", "200000"})
        public int words;

        WitnessText a;
        WitnessText b;
        List<String> tokensA;
        List<String> tokensB;
        Sequence inA;
        Sequence inB;

        @Setup
        public void make() {
            var made = new Rewritten(17, words, words < 10_000 ? 4 : words / 1000, 30);
            a = new WitnessText("A", "", made.a);
            b = new WitnessText("B", "", made.b);
            tokensA = strings(made.a);
            tokensB = strings(made.b);
            var lexicon = new Lexicon();
            inA = sequence(Tokenizer.of("A", made.a, lexicon));
            inB = sequence(Tokenizer.of("B", made.b, lexicon));
        }

        private static List<String> strings(String text) {
            Tokens tokens = Tokenizer.of("A", text, new Lexicon());
            return IntStream.range(0, tokens.size())
                    .mapToObj(i -> tokens.span(i).of(text))
                    .toList();
        }

        private static Sequence sequence(Tokens tokens) {
            return new Sequence(tokens, IntStream.range(0, tokens.size()).toArray());
        }
    }

    /// Six versions of 12,000 words, each without three words in a hundred.
    @State(Scope.Benchmark)
    public static class Six {

        final List<WitnessText> versions = new ArrayList<>();

        @Setup
        public void make() {
            versions.clear();
            String text = new Rewritten(23, 12_000, 0, 0).a;
            versions.add(new WitnessText("A", "", text));
            for (int i = 1; i < 6; i++) {
                var random = new Random(i);
                var copy = new StringBuilder();
                for (String word : text.split("(?<= )")) {
                    if (random.nextInt(100) >= 3) copy.append(word);
                }
                versions.add(new WitnessText(Character.toString('A' + i), "", copy.toString()));
            }
        }
    }

    @Benchmark
    public Patch<String> myers(Two texts) {
        return DiffUtils.diff(texts.tokensA, texts.tokensB);
    }

    @Benchmark
    public Alignment alignment(Two texts) {
        return Aligner.align(texts.inA, texts.inB, Watch.NOBODY);
    }

    @Benchmark
    public Comparison whole(Two texts) {
        return Collation.of(texts.a, texts.b);
    }

    @Benchmark
    public VariantGraph collatex(Two texts) {
        var tokenizer = SimplePatternTokenizer.BY_WS_OR_PUNCT;
        var normal = SimpleTokenNormalizers.LC_TRIM_WS;
        var one = new SimpleWitness("A", texts.a.text(), tokenizer, normal);
        var other = new SimpleWitness("B", texts.b.text(), tokenizer, normal);
        var graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator())
                .collate(graph, List.of(one, other));
        return graph;
    }

    @Benchmark
    public Apparatus sixVersions(Six texts) {
        return Apparatus.of(texts.versions, Decided.NOTHING, Watch.NOBODY);
    }
}
