package org.postil.store.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postil.store.OtherProcess;

/// Runs programs under strace, which lets calls to the system fail, take long or kill.
public final class Strace {

    /// What strace saw, and what the process said until it ended.
    public record Run(List<String> calls, List<String> said) {

        public List<String> said(String word) {
            return said.stream()
                    .filter(line -> line.startsWith(word + " "))
                    .map(line -> line.substring(word.length() + 1))
                    .toList();
        }

        public boolean injected() {
            return calls.stream()
                    .anyMatch(call -> call.contains("(INJECTED)") || call.contains("(DELAYED)"));
        }
    }

    private Strace() {}

    public static void assumeIsHere() {
        boolean here = false;
        try {
            here = new ProcessBuilder("strace", "-V").start().onExit().join().exitValue() == 0;
        } catch (IOException notHere) {
            // Only Linux has it.
        }
        assumeTrue(here, "needs strace");
    }

    /// Runs [SavingProcess].
    ///
    /// @param options of strace
    static Run run(Path file, List<String> options, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(arguments));
        return run(SavingProcess.class, options, all);
    }

    /// Runs a main class.
    ///
    /// @param options of strace
    static Run run(Class<?> main, List<String> options, List<String> arguments) throws IOException {
        return run(main, options, OtherProcess.QUICK, arguments);
    }

    /// The same.
    ///
    /// @param machine options of the virtual machine
    public static Run run(
            Class<?> main, List<String> options, List<String> machine, List<String> arguments)
            throws IOException {
        Path log = Files.createTempFile("postil-calls", ".txt");
        try {
            var under = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", log.toString()));
            under.addAll(options);
            List<String> said = new ArrayList<>();
            try (OtherProcess process =
                    OtherProcess.start(under, machine, main, arguments.toArray(String[]::new))) {
                for (String line = process.said(); line != null; line = process.said()) {
                    said.add(line);
                }
                process.ended();
            }
            return new Run(Files.readAllLines(log), said);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /// Options that watch calls on a project file, its journal and their folder only.
    static List<String> on(Path file, String calls) {
        return List.of(
                "-e",
                "trace=" + calls,
                "-P",
                file.toString(),
                "-P",
                file + "-journal",
                "-P",
                file.getParent().toString());
    }
}
