package org.postil.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postil.message.Refused;
import org.sqlite.util.LibraryLoaderUtil;

/// Another process with a project open. It says what it does, line by line, and dies by SIGKILL.
public final class OtherProcess implements AutoCloseable {

    /// For what is killed soon.
    public static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private static final Path DRIVER = unpacked();

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Opens a file to write, says "open" or why not, and stays.
    static OtherProcess start(Path file) throws IOException {
        return start(OtherProcess.class, file.toString());
    }

    /// Starts a main class in a virtual machine like this one, made to start quickly.
    public static OtherProcess start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /// The same under another program, such as one that watches it.
    public static OtherProcess start(List<String> under, Class<?> main, String... arguments)
            throws IOException {
        return start(under, QUICK, main, arguments);
    }

    /// The same.
    ///
    /// @param options of the virtual machine
    public static OtherProcess start(
            List<String> under, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        var command = new ArrayList<>(under);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.lib.path=" + DRIVER.getParent(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new OtherProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// The driver's native library, unpacked once: unpacking takes longer than all else, and a
    /// process that is killed leaves its copy behind.
    private static Path unpacked() {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            Path file = Files.createTempDirectory("postil-driver").resolve(name);
            Files.copy(Objects.requireNonNull(in, resource), file);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The next line that it says; null where it has died.
    public @Nullable String said() throws IOException {
        return output.readLine();
    }

    long pid() {
        return process.pid();
    }

    /// Waits until it has ended by itself.
    public void ended() {
        process.onExit().join();
    }

    /// Kills it (SIGKILL), but keeps what it has said.
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
        process.destroyForcibly();
    }

    static void main(String... arguments) throws IOException {
        try (ProjectFile file = ProjectFile.open(Path.of(arguments[0]))) {
            System.out.println(file.readOnly() ? "read only" : "open");
            System.in.read();
        } catch (Refused refused) {
            System.out.println(refused.problem().key());
        }
    }
}
