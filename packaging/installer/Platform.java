import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A system, and what jpackage has to be told there. All that is said twice stands here once.
enum Platform {
    LINUX("postil/lib/app", "postil/bin/postil", "libsqlitejdbc.so", ".so"),
    MAC(
            "Postil.app/Contents/app",
            "Postil.app/Contents/MacOS/Postil",
            "libsqlitejdbc.dylib",
            ".dylib"),
    WINDOWS("Postil/app", "Postil/Postil.exe", "sqlitejdbc.dll", ".dll");

    private static final String WHAT = "Close reading of historical documents, side by side";

    /// Never to be changed: by it Windows knows an older Postil, which the new one replaces.
    private static final String UPGRADE = "6f3c1c2e-6a3d-4c0b-9f6e-2b1f7d1a0c55";

    /// The compilers of the virtual machine stand back behind the thread that draws: at a start they
    /// take more time than all else together. As an option of the runtime itself, since as one of a
    /// start Java warns that a thread may not be put *forward* without the right to.
    private static final String COMPILERS_BEHIND =
            "'--add-options=-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=5'";

    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,"
                    + "jdk.unsupported,jdk.charsets,jdk.localedata";

    private final String app;
    private final String launcher;
    private final String sqlite;
    private final String nativeEnding;

    Platform(String app, String launcher, String sqlite, String nativeEnding) {
        this.app = app;
        this.launcher = launcher;
        this.sqlite = sqlite;
        this.nativeEnding = nativeEnding;
    }

    static Platform here() {
        String name = System.getProperty("os.name");
        if (name.startsWith("Windows")) return WINDOWS;
        return name.startsWith("Mac") ? MAC : LINUX;
    }

    static Platform named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    /// Where the jars lie, in `target/dist`.
    String app() {
        return app;
    }

    /// The program, in `target/dist`.
    String launcher() {
        return launcher;
    }

    /// The launcher's settings, in [#app()].
    String settings() {
        return programName() + ".cfg";
    }

    /// The file of SQLite.
    String sqlite() {
        return sqlite;
    }

    /// The folder of SQLite's driver that has [#sqlite()] for this processor.
    String sqliteFolder() {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        String system =
                switch (this) {
                    case LINUX -> "Linux";
                    case MAC -> "Mac";
                    case WINDOWS -> "Windows";
                };
        return "org/sqlite/native/" + system + "/" + arch + "/";
    }

    String nativeEnding() {
        return nativeEnding;
    }

    /// The file type, as jpackage reads it.
    String association(Path root) {
        return """
               extension=postil
               mime-type=application/x-postil
               description=Postil project
               icon=%s
               """
                .formatted(icon(root).toString().replace("\\", "/"));
    }

    /// What jpackage is told to make the application image.
    List<String> image(Path root, Version version) {
        var all = new ArrayList<String>();
        add(all, "--type", "app-image", "--dest", dist(root));
        add(all, "--name", programName(), "--app-version", number(version));
        add(all, "--vendor", "Postil", "--copyright", "The authors of Postil, Apache-2.0");
        add(all, "--description", WHAT, "--icon", icon(root).toString());
        add(all, "--input", dist(root) + "/input", "--main-class", "org.postil.Postil");
        add(all, "--main-jar", "postil-" + version.text() + ".jar", "--add-modules", MODULES);
        add(all, "--jlink-options");
        add(all, "--strip-debug --no-header-files --no-man-pages --compress=zip-0");
        if (this == LINUX) add(all, "--jlink-options", COMPILERS_BEHIND);
        for (String option : javaOptions()) add(all, "--java-options", option);
        if (this == MAC) {
            add(all, "--mac-package-identifier", "org.postil", "--mac-package-name", "Postil");
            add(all, "--file-associations", association());
        }
        if (this == WINDOWS) {
            add(all, "--add-launcher", "postil-console=" + here(root, "console.properties"));
        }
        return all;
    }

    /// What jpackage is told to make the installer from the image; nothing on Linux, where
    /// [DebianPackage] does it.
    List<String> installer(Path root, Version version) {
        var all = new ArrayList<String>();
        if (this == LINUX) return all;
        add(all, "--type", this == MAC ? "dmg" : "msi", "--dest", dist(root));
        add(all, "--name", programName(), "--app-version", number(version), "--vendor", "Postil");
        add(all, "--license-file", root.resolve("LICENSE").toString());
        add(all, "--app-image", dist(root) + (this == MAC ? "/Postil.app" : "/Postil"));
        if (this == WINDOWS) {
            add(all, "--win-per-user-install", "--win-menu", "--win-menu-group", "Postil");
            add(all, "--win-upgrade-uuid", UPGRADE, "--file-associations", association());
        }
        return all;
    }

    /// The heap begins small and is collected by one thread, and on Linux what the compilers needed
    /// for the start goes back to the system, and no pictures of backgrounds are kept, which are
    /// plain: a window at rest then keeps about a third less.
    private List<String> javaOptions() {
        var all = new ArrayList<String>();
        add(all, "-Xmx1g", "-XX:+UseSerialGC", "-Xms40m", "-XX:NewSize=16m");
        if (this == LINUX) {
            add(all, "-XX:TrimNativeHeapInterval=5000", "-Dprism.disableRegionCaching=true");
        }
        add(all, "--enable-native-access=ALL-UNNAMED", "-Djava.library.path=$APPDIR");
        add(all, "-Dpostil.fonts=$APPDIR/fonts", "-Dorg.sqlite.lib.path=$APPDIR");
        add(all, "-Dorg.sqlite.lib.name=" + sqlite);
        return all;
    }

    private String programName() {
        return this == LINUX ? "postil" : "Postil";
    }

    private String number(Version version) {
        return this == MAC ? version.forMac() : version.text();
    }

    private Path icon(Path root) {
        String file =
                switch (this) {
                    case LINUX -> "src/main/resources/org/postil/ui/icon/postil-512.png";
                    case MAC -> "packaging/icon/postil.icns";
                    case WINDOWS -> "packaging/icon/postil.ico";
                };
        return root.resolve(file);
    }

    private static String association() {
        return "target/dist/association.properties";
    }

    private static String here(Path root, String file) {
        return root.resolve("packaging/installer").resolve(file).toString();
    }

    private static String dist(Path root) {
        return root.resolve("target/dist").toString();
    }

    private static void add(List<String> all, String... arguments) {
        all.addAll(List.of(arguments));
    }
}
