import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// What is done with whole folders.
final class Folders {

    private Folders() {}

    /// The files right in it, by name.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// All of it, itself first; links are not followed.
    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        for (Path one : tree(folder).reversed()) Files.delete(one);
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path one : tree(from)) {
            Path there = to.resolve(from.relativize(one).toString());
            if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) Files.createDirectories(there);
            else
                Files.copy(
                        one,
                        there,
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
