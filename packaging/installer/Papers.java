import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The licences of all that Postil is made of: those that the jars carry, and those of the others.
final class Papers {

    private final Path root;
    private final Path folder;

    /// @param folder where they are to lie; it is made
    Papers(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /// @param jars the folder of the jars
    void gather(Path jars) throws IOException {
        Folders.copy(root.resolve("packaging/licences"), folder);
        Files.copy(root.resolve("LICENSE"), folder.resolve("Apache-2.0.txt"));
        Files.copy(
                root.resolve("src/main/resources/org/postil/guide/about.md"),
                folder.resolve("parts.md"));
        for (Path jar : Folders.files(jars)) {
            if (jar.toString().endsWith(".jar")) takeOut(jar);
        }
    }

    private void takeOut(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("-\\d.*", "");
        try (var jar = new JarFile(file.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!last.matches(".*(LICENSE|NOTICE)[^/]*")) continue;
                Path to = Files.createDirectories(folder.resolve(name)).resolve(last);
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
    }
}
