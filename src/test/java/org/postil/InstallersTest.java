package org.postil;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.LayerId;

/// What can be known of the installers on any system: what their makers are told, and the icons.
class InstallersTest {

    private static final Path ICONS = Path.of("packaging/icon");
    private static final Path PICTURES = Path.of("src/main/resources/org/postil/ui/icon");

    @ParameterizedTest
    @ValueSource(strings = {"linux", "mac", "windows"})
    void anImageIsTheSameProgramEverywhere(String system) throws Exception {
        assertThat(told("0.1.0", system))
                .containsSequence("--main-class", "org.postil.Postil")
                .containsSequence("--main-jar", "postil-0.1.0.jar")
                .contains("-Djava.library.path=$APPDIR", "-Dorg.sqlite.lib.path=$APPDIR")
                .contains("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    }

    @Test
    void windowsInstallsForOneReaderAndReplacesAnOlderPostil() throws Exception {
        assertThat(told("0.1.0", "windows"))
                .containsSequence("--type", "msi")
                .contains("--win-per-user-install", "--win-menu")
                .containsSequence("--app-version", "0.1.0")
                .containsSequence("--win-upgrade-uuid", "6f3c1c2e-6a3d-4c0b-9f6e-2b1f7d1a0c55")
                .containsSequence("--file-associations", "target/dist/association.properties")
                .anyMatch(argument -> argument.endsWith("postil.ico"));
    }

    @Test
    void aMacKnowsTheProgramByItsNameAndGetsAVersionThatItTakes() throws Exception {
        assertThat(told("0.1.0", "mac"))
                .containsSequence("--type", "dmg")
                .containsSequence("--mac-package-identifier", "org.postil")
                .containsSequence("--app-version", "1.1.0")
                .containsSequence("--file-associations", "target/dist/association.properties")
                .anyMatch(argument -> argument.endsWith("postil.icns"));
        assertThat(told("2.0.3", "mac")).containsSequence("--app-version", "2.0.3");
    }

    @Test
    void theIconHasTheColoursOfTheKindsOfTag() throws IOException {
        String picture = Files.readString(ICONS.resolve("postil.svg"));
        List<String> colours =
                Codebook.empty().layers().stream()
                        .filter(kind -> !kind.id().equals(LayerId.NOTE))
                        .map(kind -> kind.colour().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(colours).hasSize(4).allSatisfy(one -> assertThat(picture).contains(one));
    }

    @Test
    void everyIconNamedIsThere() throws Exception {
        for (String system : List.of("linux", "mac", "windows")) {
            assertThat(told("0.1.0", system))
                    .filteredOn(argument -> argument.matches(".*\\.(png|ico|icns)"))
                    .isNotEmpty()
                    .allMatch(file -> Files.isRegularFile(Path.of(file)), "is there");
        }
    }

    @Test
    void picturesAreAsLargeAsTheirNamesSay() throws IOException {
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024)) {
            BufferedImage picture = ImageIO.read(png(size).toFile());
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsOnly(size);
        }
    }

    @Test
    void theIconForWindowsHoldsTheSamePictures() throws IOException {
        var file =
                ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("postil.ico")))
                        .order(ByteOrder.LITTLE_ENDIAN);
        int count = file.getShort(4);
        var sizes = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            var picture = new byte[file.getInt(6 + 16 * i + 8)];
            file.get(file.getInt(6 + 16 * i + 12), picture);
            sizes.add(sameAsItsFile(picture));
        }
        assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
    }

    @Test
    void theIconForMacsHoldsTheSamePictures() throws IOException {
        var file = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("postil.icns")));
        assertThat(file.getInt(4)).isEqualTo(file.capacity());
        file.position(8);
        var sizes = new ArrayList<Integer>();
        while (file.hasRemaining()) {
            file.getInt();
            var picture = new byte[file.getInt() - 8];
            file.get(picture);
            sizes.add(sameAsItsFile(picture));
        }
        assertThat(sizes).containsExactly(16, 32, 64, 128, 256, 512, 1024);
    }

    @Test
    void everyPartOnTheClassPathIsNamedWithItsLicence() throws IOException {
        String about = Files.readString(Path.of("src/main/resources/org/postil/guide/about.md"));
        String project = Files.readString(Path.of("pom.xml"));
        Stream<String> parts =
                project.lines()
                        .filter(line -> line.contains("<dependency><groupId>"))
                        .filter(line -> !line.contains("<scope>test</scope>"))
                        .filter(line -> line.startsWith("    <dependency>"))
                        .map(line -> line.replaceAll(".*<artifactId>(.*)</artifactId>.*", "$1"));
        assertThat(parts.filter(part -> !about.contains("`" + part + "`"))).isEmpty();
        assertThat(about).contains("Source Serif 4", "Source Sans 3", "OpenJDK", "SQLite");
    }

    private static int sameAsItsFile(byte[] picture) throws IOException {
        int size = ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
        assertThat(picture).isEqualTo(Files.readAllBytes(png(size)));
        return size;
    }

    private static Path png(int size) {
        return PICTURES.resolve("postil-" + size + ".png");
    }

    /// What the makers of installers are told on this system.
    private static List<String> told(String version, String system) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var line =
                List.of(
                        java.toString(),
                        "packaging/installer/Installer.java",
                        version,
                        "--dry-run",
                        system);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return new String(said, StandardCharsets.UTF_8).lines().toList();
    }
}
