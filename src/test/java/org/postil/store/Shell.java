package org.postil.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program of the system. Where it can't run (no such program, no right to), the test that
/// needs it is skipped.
public final class Shell {

    private Shell() {}

    static void assumed(String... command) {
        assumeTrue(works(command), "needs " + String.join(" ", command));
    }

    static boolean works(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /// A change to a file or folder that is taken back when it is closed.
    record Attribute(String attribute, Path of) implements AutoCloseable {

        static final String NEVER_CHANGES = "i";
        static final String ONLY_GROWS = "a";

        static Attribute set(String attribute, Path of) {
            assumed("chattr", "+" + attribute, of.toString());
            return new Attribute(attribute, of);
        }

        @Override
        public void close() {
            var command = new ArrayList<>(List.of("chattr", "-" + attribute, of.toString()));
            if (!works(command.toArray(String[]::new))) throw new IllegalStateException(of + "");
        }
    }

    /// A disk of its own, of so many kilobytes.
    public record Disk(Path folder) implements AutoCloseable {

        public static Disk mount(Path folder, int kilobytes) {
            String size = "size=" + kilobytes + "k";
            assumed("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString());
            return new Disk(folder);
        }

        void protect() {
            assumed("mount", "-o", "remount,ro", folder.toString());
        }

        @Override
        public void close() {
            if (!works("umount", folder.toString())) throw new IllegalStateException(folder + "");
        }
    }
}
