import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// The jars of the program, and beside them what is native for this system, so that nothing is
/// unpacked at a start.
final class Input {

    private final Platform platform;
    private final Path folder;

    Input(Platform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
    }

    /// Takes the jars from this folder.
    void fill(Path jars) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : Folders.files(jars)) {
            String name = jar.getFileName().toString();
            if (name.startsWith("sqlite-jdbc")) takeSqlite(jar);
            else Files.copy(jar, folder.resolve(name));
            if (name.startsWith("javafx-graphics")) unpackNatives(jar);
        }
        if (!Files.exists(folder.resolve(platform.sqlite()))) {
            throw new IOException("No SQLite for this processor: " + platform.sqliteFolder());
        }
    }

    private void unpackNatives(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            for (JarEntry entry : entries(jar)) {
                if (entry.getName().endsWith(platform.nativeEnding()) && !entry.getName().contains("/")) {
                    copy(jar, entry, folder.resolve(entry.getName()));
                }
            }
        }
    }

    /// Without the libraries for all other systems, 11 MB.
    private void takeSqlite(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile());
                var out =
                        new JarOutputStream(
                                Files.newOutputStream(folder.resolve(file.getFileName())))) {
            for (JarEntry entry : entries(jar)) {
                String name = entry.getName();
                if (name.equals(platform.sqliteFolder() + platform.sqlite())) {
                    copy(jar, entry, folder.resolve(platform.sqlite()));
                }
                if (!name.startsWith("org/sqlite/native/")) pass(jar, entry, out);
            }
        }
    }

    private static Iterable<JarEntry> entries(JarFile jar) {
        Enumeration<JarEntry> entries = jar.entries();
        return entries::asIterator;
    }

    private static void copy(JarFile jar, JarEntry entry, Path to) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to);
        }
    }

    private static void pass(JarFile jar, JarEntry entry, JarOutputStream out) throws IOException {
        var same = new JarEntry(entry.getName());
        same.setTime(entry.getTime());
        out.putNextEntry(same);
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo((OutputStream) out);
        }
        out.closeEntry();
    }
}
