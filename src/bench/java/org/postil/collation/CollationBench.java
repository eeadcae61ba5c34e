package org.postil.collation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.postil.collation.align.Aligner;
import org.postil.collation.align.Alignment;
import org.postil.collation.watch.Watch;

/// Runs [CollationBenchmark], all in this one virtual machine, and prints for each size the least,
/// the median and the greatest time, and the ratio to what others take. `mvn -Pbench test`
class CollationBench {

    private final Map<String, Statistics> found = new HashMap<>();

    @Test
    void beside() throws RunnerException {
        System.out.printf(Locale.ROOT, "%n%-34s %9s %9s %9s%n", "", "min", "median", "max");
        beside("2000", 12, 7, 500);
        run("collatex", "2000", 2, 3, 1000);
        print("CollateX (Dekker)", "collatex 2000", median("alignment 2000"));
        beside("50000", 4, 5, 1000);
        beside("200000", 1, 3, 1000);
        run("sixVersions", "", 4, 5, 1000);
        print("six versions of 12,000 words", "sixVersions", 1000);
        System.out.printf(
                Locale.ROOT, "%-34s %9d MB%n", "heap, alignment of 200,000 words", heap());
    }

    private void beside(String words, int warm, int runs, int milliseconds)
            throws RunnerException {
        run("myers|alignment|whole", words, warm, runs, milliseconds);
        double myers = median("myers " + words);
        System.out.printf(Locale.ROOT, "%s words%n", words);
        print("java-diff-utils (Myers)", "myers " + words, myers);
        print("alignment with moves", "alignment " + words, myers);
        print("whole result", "whole " + words, myers);
    }

    /// @param words how many; empty where that is not asked
    private void run(String benchmarks, String words, int warm, int runs, int milliseconds)
            throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include("CollationBenchmark\\.(" + benchmarks + ")$")
                        .forks(0)
                        .warmupIterations(warm)
                        .warmupTime(TimeValue.milliseconds(milliseconds))
                        .measurementIterations(runs)
                        .measurementTime(TimeValue.milliseconds(milliseconds))
                        .verbosity(VerboseMode.SILENT);
        if (!words.isEmpty()) options.param("words", words);
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult one : results) {
            String name = one.getParams().getBenchmark().replaceAll(".*\\.", "");
            String size = words.isEmpty() ? "" : " " + one.getParams().getParam("words");
            found.put(name + size, one.getPrimaryResult().getStatistics());
        }
    }

    private double median(String benchmark) {
        return found.get(benchmark).getPercentile(50);
    }

    private void print(String name, String benchmark, double beside) {
        Statistics times = found.get(benchmark);
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.1f %9.1f %9.1f ms  %.2f x%n",
                "  " + name,
                times.getMin(),
                times.getPercentile(50),
                times.getMax(),
                times.getPercentile(50) / beside);
    }

    /// The greatest heap seen while aligning, over what was there before, in MB.
    private static long heap() {
        var texts = new CollationBenchmark.Two();
        texts.words = 200_000;
        texts.make();
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        Alignment alignment = Aligner.align(texts.inA, texts.inB, Watch.NOBODY);
        long after = runtime.totalMemory() - runtime.freeMemory();
        if (alignment.moves().isEmpty()) throw new AssertionError("nothing was moved");
        return Math.max(0, after - before) >> 20;
    }
}
