import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Makes what is handed to people, in `target/dist`: an application image with its own Java, and
/// the installer of this system from it: a `.deb`, a `.dmg` or an `.msi`. `mvn -Pdist verify` calls
/// it.
///
/// `java packaging/installer/Installer.java VERSION`; with `--dry-run linux` (or `mac`, `windows`)
/// it only prints what it would call there, one argument a line.
final class Installer {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Platform platform;
    private final Version version;
    private final Path out = ROOT.resolve("target/dist");

    private Installer(Platform platform, Version version) {
        this.platform = platform;
        this.version = version;
    }

    static void main(String[] arguments) throws Exception {
        boolean dry = arguments.length == 3 && arguments[1].equals("--dry-run");
        if (arguments.length != 1 && !dry) {
            System.err.println("Installer VERSION [--dry-run linux|mac|windows]");
            System.exit(2);
        }
        var version = new Version(arguments[0]);
        if (dry) new Installer(Platform.named(arguments[2]), version).tell();
        else new Installer(Platform.here(), version).make();
    }

    private void tell() {
        System.out.println("# image");
        image().forEach(System.out::println);
        System.out.println("# installer");
        platform.installer(ROOT, version).forEach(System.out::println);
    }

    private void make() throws Exception {
        Folders.delete(out);
        var input = new Input(platform, out.resolve("input"));
        input.fill(ROOT.resolve("target/postil/lib"));
        prepareSheets();
        Folders.copy(
                ROOT.resolve("src/main/resources/org/postil/ui/fonts"),
                out.resolve("input/fonts"));
        Files.writeString(
                out.resolve("association.properties"), platform.association(ROOT), UTF_8);
        run(Map.of(), jpackage(image()));
        papers();
        trainCache();
        if (platform == Platform.LINUX) {
            new DebianPackage(ROOT, out, version).make();
        } else {
            run(Map.of(), jpackage(platform.installer(ROOT, version)));
        }
        sums();
    }

    /// The style sheets as JavaFX keeps them after reading, beside themselves: it takes these.
    private void prepareSheets() throws Exception {
        String jar = "postil-" + version.text() + ".jar";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String sheets = ROOT.resolve("packaging/installer/Sheets.java").toString();
        run(
                Map.of(),
                List.of(
                        java,
                        "-cp",
                        out.resolve("input") + "/*",
                        sheets,
                        out.resolve("input").resolve(jar).toString()));
    }

    private List<String> image() {
        return platform.image(ROOT, version);
    }

    private static List<String> jpackage(List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
        line.addAll(arguments);
        return line;
    }

    /// What it is made of and under which licences lies in it, and the first beside it too.
    private void papers() throws IOException {
        String bom = "postil-" + version.text() + ".cdx.json";
        Path made = ROOT.resolve("target/sbom").resolve(bom);
        Path app = out.resolve(platform.app());
        Files.copy(made, out.resolve(bom));
        Files.copy(made, app.resolve(bom));
        new Papers(ROOT, app.resolve("licences")).gather(out.resolve("input"));
    }

    /// The cache of what is loaded and compiled at every start, from a start that opens the sample
    /// project, comes to rest and ends.
    private void trainCache() throws Exception {
        Path app = out.resolve(platform.app());
        Path cache = app.resolve("postil.aot");
        Path demo = out.resolve("demo");
        String launcher = out.resolve(platform.launcher()).toString();
        String data = "-Dpostil.data=" + demo.resolve("data");
        String screen = " -Dglass.platform=Headless -Dprism.order=sw ";
        // With profiles in the cache, the compilers begin with all that was ever hot, at the moment
        // at which they are least wanted.
        String plain = "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining ";
        run(
                Map.of("JAVA_TOOL_OPTIONS", data),
                List.of(launcher, "--demo", demo.toString()));
        run(
                Map.of("JAVA_TOOL_OPTIONS", data + screen + plain + "-XX:AOTCacheOutput=" + cache),
                List.of(launcher, "--rehearse", demo.resolve("sample.postil").toString()));
        Folders.delete(demo);
        if (!Files.exists(cache)) throw new IOException("No start-up cache was made: " + cache);
        Path settings = app.resolve(platform.settings());
        String found = Files.readString(settings, UTF_8);
        Files.writeString(
                settings,
                found.replaceFirst(
                        "\\[JavaOptions]",
                        "[JavaOptions]\njava-options=-XX:AOTCache=\\$APPDIR/postil.aot"),
                UTF_8);
    }

    private void sums() throws IOException, NoSuchAlgorithmException {
        var lines = new StringBuilder();
        for (Path file : Folders.files(out)) {
            String name = file.getFileName().toString();
            if (!name.matches(".*\\.(deb|dmg|msi|cdx\\.json)")) continue;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            lines.append(HexFormat.of().formatHex(hash)).append("  ").append(name).append('\n');
            System.out.printf("%s: %,d bytes%n", name, Files.size(file));
        }
        Files.writeString(out.resolve("SHA256SUMS"), lines, UTF_8);
    }

    /// Runs a program to its end, which must be a good one.
    static void run(Map<String, String> environment, List<String> line)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(line).inheritIO();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        if (exit != 0) throw new IOException(line.getFirst() + " ended with " + exit);
    }
}
