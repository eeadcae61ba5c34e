import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

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
            take(jar, name.startsWith("sqlite-jdbc"));
            if (name.startsWith("javafx-graphics")) unpackNatives(jar);
            if (name.startsWith("ikonli")) unpackFonts(jar);
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

    /// The fonts of the icons, beside those of the texts.
    private void unpackFonts(Path file) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        try (var jar = new JarFile(file.toFile())) {
            for (JarEntry entry : entries(jar)) {
                String name = entry.getName();
                if (name.endsWith(".ttf")) {
                    copy(jar, entry, fonts.resolve(name.substring(name.lastIndexOf('/') + 1)));
                }
            }
        }
    }

    /// Uncompressed, so that the installer packs it better and a start has less to do.
    ///
    /// @param sqlite its libraries for all systems, 11 MB, stay away but for that of this one
    private void take(Path file, boolean sqlite) throws IOException {
        try (var jar = new JarFile(file.toFile());
                var out =
                        new JarOutputStream(
                                Files.newOutputStream(folder.resolve(file.getFileName())))) {
            for (JarEntry entry : entries(jar)) {
                String name = entry.getName();
                if (sqlite && name.equals(platform.sqliteFolder() + platform.sqlite())) {
                    copy(jar, entry, folder.resolve(platform.sqlite()));
                }
                if (!sqlite || !name.startsWith("org/sqlite/native/")) store(jar, entry, out);
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

    private static void store(JarFile jar, JarEntry entry, JarOutputStream out)
            throws IOException {
        byte[] content;
        try (InputStream in = jar.getInputStream(entry)) {
            content = in.readAllBytes();
        }
        var sum = new CRC32();
        sum.update(content);
        var same = new JarEntry(entry.getName());
        same.setTime(entry.getTime());
        same.setMethod(ZipEntry.STORED);
        same.setSize(content.length);
        same.setCrc(sum.getValue());
        out.putNextEntry(same);
        out.write(content);
        out.closeEntry();
    }
}
