import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts beside every style sheet of the window, in the jar of the program, what JavaFX makes of it
/// when it reads it: a start then need not.
///
/// `java -cp 'FOLDER/*' packaging/installer/Sheets.java FOLDER/postil-VERSION.jar`
final class Sheets {

    private static final String FOLDER = "/org/postil/ui";

    private Sheets() {}

    static void main(String[] arguments) throws IOException {
        URI jar = URI.create("jar:" + Path.of(arguments[0]).toUri());
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of("noCompression", true))) {
            List<Path> sheets;
            try (Stream<Path> files = Files.list(content.getPath(FOLDER))) {
                sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            }
            for (Path sheet : sheets) prepare(sheet);
        }
    }

    private static void prepare(Path sheet) throws IOException {
        Path source = Files.createTempFile("postil", ".css");
        Path made = Files.createTempFile("postil", ".bss");
        try {
            Files.write(source, Files.readAllBytes(sheet));
            Stylesheet.convertToBinary(source.toFile(), made.toFile());
            String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
            Files.write(sheet.resolveSibling(name), Files.readAllBytes(made));
        } finally {
            Files.delete(source);
            Files.delete(made);
        }
    }
}
