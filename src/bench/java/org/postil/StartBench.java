package org.postil;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.Sample;

/// What a packaged start takes, from the start of the process to a window on the sample project
/// that can be used, its texts drawn and taking keys, and until all is there around them; and how much memory it keeps: beside a bare window on the same Java with the
/// same options, each with a start-up cache of its own, and beside itself without. By turns, so that
/// what else the machine does meets all alike. On the screen of `DISPLAY`, else without one.
///
/// `mvn -Pdist verify -DskipTests && mvn -Pbench test -Dtest=StartBench`
class StartBench {

    private static final Path APP = Path.of("target/dist/postil/lib/app").toAbsolutePath();
    private static final Path JAVA =
            Path.of("target/dist/postil/lib/runtime/bin/java").toAbsolutePath();
    private static final int RUNS = Integer.getInteger("start.runs", 7);

    @TempDir Path folder;
    private String classPath = "";
    private final List<String> options = new ArrayList<>();

    /// @param milliseconds until it can be used
    /// @param whole in ms, until all is there around the text
    /// @param processor how long processors were busy for it until then, in ms
    /// @param megabytes in memory once it rests
    private record Start(double milliseconds, double whole, double processor, double megabytes) {}

    @Test
    void beside() throws Exception {
        assumeTrue(Files.exists(JAVA), "first: mvn -Pdist verify -DskipTests");
        readSettings();
        Path sample = folder.resolve("sample.postil");
        Sample.create(sample);
        Path bare = folder.resolve("bare.aot");
        var plain = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");
        var training = new ArrayList<>(plain);
        training.add("-XX:AOTCacheOutput=" + bare);
        run(training, "train", "bare").waitFor();
        var with = List.of("-XX:AOTCache=" + APP.resolve("postil.aot"));
        var starts = new ArrayList<List<Start>>();
        for (int i = -1; i < RUNS; i++) {
            var round =
                    List.of(
                            start(List.of("-XX:AOTCache=" + bare), "bare"),
                            start(with, "postil", sample.toString()),
                            start(List.of("-XX:AOTMode=off"), "postil", sample.toString()));
            System.out.println((i < 0 ? "warming: " : "run: ") + round);
            if (i >= 0) starts.add(round);
        }
        tell(starts);
    }

    private static void tell(List<List<Start>> starts) {
        System.out.printf(
                "%s %s, %d processors, Java %s, %d runs%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                starts.size());
        double bare = tell("a bare window with a cache", starts, 0);
        double postil = tell("Postil with its cache", starts, 1);
        double without = tell("Postil without", starts, 2);
        System.out.printf(
                Locale.ROOT,
                "start / bare %.2f (goal 1.3), with / without cache %.2f (goal 0.65), processor / bare %.2f, memory / bare %.2f (goal 1.5)%n",
                postil / bare,
                postil / without,
                median(starts, 1, Start::processor) / median(starts, 0, Start::processor),
                median(starts, 1, Start::megabytes) / median(starts, 0, Start::megabytes));
    }

    private static double tell(String what, List<List<Start>> starts, int which) {
        double[] times = sorted(starts, which, Start::milliseconds);
        double[] whole = sorted(starts, which, Start::whole);
        double[] busy = sorted(starts, which, Start::processor);
        double[] memory = sorted(starts, which, Start::megabytes);
        System.out.printf(
                Locale.ROOT,
                "%-28s start min %.0f, median %.0f, max %.0f ms; whole min %.0f, median %.0f, max %.0f ms; processor min %.0f, median %.0f, max %.0f ms; at rest min %.0f, median %.0f, max %.0f MB%n",
                what,
                times[0],
                times[times.length / 2],
                times[times.length - 1],
                whole[0],
                whole[whole.length / 2],
                whole[whole.length - 1],
                busy[0],
                busy[busy.length / 2],
                busy[busy.length - 1],
                memory[0],
                memory[memory.length / 2],
                memory[memory.length - 1]);
        return times[times.length / 2];
    }

    /// In seconds.
    private static final int A_WHILE = 2;

    private static final Duration REST = Duration.ofMillis(100);

    private interface Figure {
        double of(Start start);
    }

    private static double[] sorted(List<List<Start>> starts, int which, Figure figure) {
        return starts.stream().mapToDouble(round -> figure.of(round.get(which))).sorted().toArray();
    }

    private static double median(List<List<Start>> starts, int which, Figure figure) {
        double[] all = sorted(starts, which, figure);
        return all[all.length / 2];
    }

    private Start start(List<String> more, String... arguments) throws Exception {
        long begin = System.nanoTime();
        Process process = run(more, arguments);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            double time = await("usable", out, begin);
            double busy = processor(process).toMillis();
            double whole = await("whole", out, begin);
            awaitRest(process);
            return new Start(time, whole, busy, memory(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /// How long it took until it says this word, in ms.
    private static double await(String word, BufferedReader out, long begin) throws IOException {
        String line = out.readLine();
        while (line != null && !line.equals(word)) line = out.readLine();
        if (line == null) throw new IOException("it ended before it was " + word);
        return (System.nanoTime() - begin) / 1e6;
    }

    /// Until it takes hardly any time of a processor for a while.
    private static void awaitRest(Process process) throws Exception {
        Duration before = Duration.ZERO;
        Duration now = processor(process);
        while (now.minus(before).compareTo(REST) > 0) {
            if (process.waitFor(A_WHILE, TimeUnit.SECONDS)) throw new IOException("it ended");
            before = now;
            now = processor(process);
        }
    }

    private static Duration processor(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// What of it is in memory, in MB, without files that others use too.
    private static double memory(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) return Double.NaN;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    private Process run(List<String> more, String... arguments) throws IOException {
        var line = new ArrayList<String>();
        line.add(JAVA.toString());
        line.addAll(options);
        line.addAll(more);
        line.add("-Duser.home=" + folder);
        if (System.getenv("DISPLAY") == null) line.add("-Dglass.platform=Headless");
        line.addAll(List.of("-cp", classPath, "org.postil.StartProbe"));
        line.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return builder.start();
    }

    /// The class path and the options of the launcher; the probe comes last, so that the cache
    /// still fits.
    private void readSettings() throws IOException {
        var jars = new ArrayList<String>();
        for (String line : Files.readAllLines(APP.resolve("postil.cfg"))) {
            String value =
                    line.substring(line.indexOf('=') + 1).replace("$APPDIR", APP.toString());
            if (line.startsWith("app.classpath=")) jars.add(value);
            if (line.startsWith("java-options=") && !line.contains("AOTCache")) options.add(value);
        }
        jars.add(probe().toString());
        classPath = String.join(":", jars);
    }

    private Path probe() throws IOException {
        Path jar = folder.resolve("probe.jar");
        Path classes = Path.of("target/test-classes/org/postil");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(classes)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (!name.startsWith("StartProbe")) continue;
                out.putNextEntry(new JarEntry("org/postil/" + name));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
