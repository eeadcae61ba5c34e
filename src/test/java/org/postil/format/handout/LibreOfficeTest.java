package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.LayerId;

/// LibreOffice opens the Word files and counts their lines as the sheet does. Skipped where it is
/// not installed.
class LibreOfficeTest {

    private static final String FIRST =
            "“I am glad to have this opportunity; I start from two points. It is possible for our two"
                    + " countries to exist side by side, & there is <room>.”";
    private static final String SECOND =
            "“That is true. Suspicions are preventing our relations from improving and being placed"
                    + " on a friendly footing. Отношения наши — дружеские. Ἀρχὴ καὶ τέλος.”";
    private static final String TEXT =
            ("Kelly: " + FIRST + "\n\nStalin: " + SECOND + "\n\nHe sat down. ").repeat(4);

    @TempDir private Path folder;

    @BeforeEach
    void onlyWhereItIs() {
        assumeTrue(office().isPresent(), "LibreOffice is not installed");
    }

    @Test
    void everyLineHasItsNumber() throws IOException, InterruptedException {
        Map<String, SetSheet> sheets = new LinkedHashMap<>();
        for (SheetStyle.Type type : SheetStyle.Type.values()) {
            for (Layout layout : List.of(Layout.TEXT, Layout.SCRIPT)) {
                sheets.put(
                        (type + "-" + layout).toLowerCase(java.util.Locale.ROOT),
                        sheet(type, new Arrangement(layout, Glosses.FOOT, Variants.MARKED, "")));
            }
        }
        sheets.put(
                "marked",
                sheet(
                        SheetStyle.Type.STANDARD,
                        Arrangement.STANDARD.marking(List.of(LayerId.SPEAKER, LayerId.PERSON))));
        for (var one : sheets.entrySet()) {
            HandoutFile.DOCX.write(one.getValue(), folder.resolve(one.getKey() + ".docx"));
        }
        // What it says of its own Java is no matter of the files.
        List<String> said = convert().lines().filter(line -> !line.contains("javaldx")).toList();
        assertThat(said)
                .allMatch(line -> line.startsWith("convert "))
                .hasSameSizeAs(sheets.keySet());
        for (var one : sheets.entrySet()) {
            Path pdf = folder.resolve(one.getKey() + ".pdf");
            assertThat(pdf).exists();
            SortedMap<Integer, String> expected = lines(one.getValue());
            assertThat(read(pdf)).as(one.getKey()).isEqualTo(expected);
        }
    }

    private static SetSheet sheet(SheetStyle.Type type, Arrangement arrangement) {
        Handouts handouts = Handouts.of(TEXT).addAll();
        handouts.says("Kelly", FIRST, Mode.DIRECT).says("Stalin", SECOND, Mode.DIRECT);
        handouts.gloss("Suspicions", "doubts & <fears>").ask("What is true?", "there is");
        var style = new SheetStyle(Paper.A4, type, Numbering.EVERY, false, arrangement);
        handouts.does(handouts.excerpting().change(handouts.excerpt().withStyle(style)));
        return SetSheet.of(handouts.sheet(), Edition.STUDENT, new FontMetrics());
    }

    private static SortedMap<Integer, String> lines(SetSheet sheet) {
        var lines = new TreeMap<Integer, String>();
        for (Block block : sheet.blocks()) {
            if (!block.role().isNumbered()) continue;
            for (int i = 0; i < block.lines().size(); i++) {
                var words = new StringBuilder();
                block.lines().get(i).fragments().forEach(one -> words.append(one.words()));
                lines.put(block.number(i), bare(words.toString()));
            }
        }
        return lines;
    }

    /// By position: a number in the margin, and the words on its line.
    private static SortedMap<Integer, String> read(Path pdf) throws IOException {
        var lines = new TreeMap<Integer, String>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            for (String line : stripper.getText(document).split("\n", -1)) {
                String due = Integer.toString(lines.size() + 1);
                if (!line.startsWith(due + " ")) continue;
                lines.put(lines.size() + 1, bare(line.substring(due.length())));
            }
        }
        return lines;
    }

    private String convert() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(office().orElseThrow());
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(one -> one.toString().endsWith(".docx"))
                    .sorted()
                    .forEach(one -> command.add(one.toString()));
        }
        File said = folder.resolve("said.txt").toFile();
        Process office =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
        boolean ended = office.waitFor(5, TimeUnit.MINUTES);
        if (!ended) office.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(office.exitValue()).isZero();
        return Files.readString(said.toPath(), UTF_8);
    }

    private static Optional<String> office() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(one -> Stream.of("soffice", "libreoffice").map(name -> Path.of(one, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /// Without white space.
    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }
}
