import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// A `.deb` of the application image. It has no scripts: menu entry, file type and icons lie where
/// desktops look for them, and the packages that keep lists of these notice by themselves when they
/// come and go.
final class DebianPackage {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Path root;
    private final Path out;
    private final Path tree;
    private final Version version;

    DebianPackage(Path root, Path out, Version version) {
        this.root = root;
        this.out = out;
        this.version = version;
        tree = out.resolve("deb");
    }

    void make() throws IOException, InterruptedException {
        Folders.copy(out.resolve("postil"), tree.resolve("usr/lib/postil"));
        place("packaging/installer/linux/postil.desktop", "usr/share/applications/postil.desktop");
        place("packaging/installer/linux/postil.xml", "usr/share/mime/packages/postil.xml");
        place("packaging/installer/linux/copyright", "usr/share/doc/postil/copyright");
        place("packaging/icon/postil.svg", "usr/share/icons/hicolor/scalable/apps/postil.svg");
        for (int size : SIZES) {
            String folder = "usr/share/icons/hicolor/" + size + "x" + size + "/apps/";
            place("src/main/resources/org/postil/ui/icon/postil-" + size + ".png", folder + "postil.png");
        }
        changes();
        Path link = tree.resolve("usr/bin/postil");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("../lib/postil/bin/postil"));
        permit();
        control();
        String file = "postil_" + version.text() + "_" + architecture() + ".deb";
        Installer.run(
                Map.of(),
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "--build",
                        tree.toString(),
                        out.resolve(file).toString()));
        Folders.delete(tree);
    }

    private void place(String from, String to) throws IOException {
        Path there = tree.resolve(to);
        Files.createDirectories(there.getParent());
        Files.copy(root.resolve(from), there);
    }

    private void changes() throws IOException {
        Path file = tree.resolve("usr/share/doc/postil/changelog.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(root.resolve("CHANGELOG.md"), packed);
        }
    }

    /// Everybody reads all of it, and only its owner writes, whatever the umask here.
    private void permit() throws IOException {
        for (Path one : Folders.tree(tree)) {
            if (Files.isSymbolicLink(one)) continue;
            boolean open = Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS) || Files.isExecutable(one);
            Files.setPosixFilePermissions(
                    one, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private void control() throws IOException {
        long bytes = 0;
        for (Path one : Folders.tree(tree)) {
            if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) bytes += Files.size(one);
        }
        String words = Files.readString(root.resolve("packaging/installer/linux/control"), UTF_8);
        Path file = tree.resolve("DEBIAN/control");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                words.replace("VERSION", version.text())
                        .replace("ARCHITECTURE", architecture())
                        .replace("KILOBYTES", Long.toString(bytes / 1024)),
                UTF_8);
    }

    private static String architecture() {
        String arch = System.getProperty("os.arch");
        return arch.equals("aarch64") ? "arm64" : "amd64";
    }
}
