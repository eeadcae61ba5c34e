package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the packaged `bin/postil` as a person or a script would.
class CommandLineIT {

    private static final Path POSTIL = Path.of("target/postil/bin/postil").toAbsolutePath();
    private static final Path SAMPLES = Path.of("sample-docs").toAbsolutePath();
    private static final String STALIN = "1945-12-23-stalin-to-truman.txt";
    private static final String PUBLISHED = "1946-04-05-smith-cable-1053-published.txt";
    private static final String ARCHIVAL = "1946-04-05-smith-cable-1053-archival-ocr.txt";

    @TempDir Path folder;
    private String project = "";

    @BeforeEach
    void place() {
        project = folder.resolve("work 𝔘.postil").toString();
    }

    @Test
    void fromFilesToTaggedDocumentsToJsonAndBack() throws Exception {
        succeeds("new", project, "--title", "𝔘nited");
        succeeds("import", project, "--document", "Telegram 1053", sample(PUBLISHED));
        succeeds("import", project, "--document", "Telegram 1053", sample(ARCHIVAL));
        succeeds("import", project, "--document", "Stalin to Truman", sample(STALIN));
        tags(
                "--siglum",
                "A",
                "--layer",
                "date",
                "--find",
                "April 5, 1946 - 6 p.m.",
                "--value",
                "April 5, 1946 - 6 p.m.");
        tags(
                "--siglum",
                "B",
                "--layer",
                "person",
                "--find",
                "interview with Generalissimo Stalin",
                "--value",
                "Stalin, J. V.");
        tags("--siglum", "A", "--layer", "topic", "--find", "oil fields", "--value", "Iran");
        Run all =
                postil(
                        "tag",
                        project,
                        "--document",
                        "Stalin to Truman",
                        "--layer",
                        "person",
                        "--find",
                        "Mr Byrnes",
                        "--all",
                        "--value",
                        "Byrnes");
        assertThat(all.out.lines()).hasSize(3);

        succeeds("export", project, "-o", folder.resolve("one.json").toString());
        String copy = folder.resolve("copy.postil").toString();
        succeeds("new", copy, "--from", folder.resolve("one.json").toString());
        succeeds("export", copy, "-o", folder.resolve("two.json").toString());
        assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
        assertThat(succeeds("check", copy).err).contains("All is well");
        JsonNode date =
                annotations(Files.readString(folder.resolve("one.json")), "date").getFirst();
        assertThat(date.get("date").asString()).isEqualTo("1946-04-05T18:00:00");
        assertThat(date.get("exact").asString()).isEqualTo("April 5, 1946 - 6 p.m.");
    }

    @Test
    void listSaysWhatIsThere() throws Exception {
        succeeds("new", project);
        succeeds("import", project, sample(STALIN), sample(ARCHIVAL));
        JsonNode list = JsonMapper.shared().readTree(succeeds("list", project, "--json").out);
        assertThat(list).hasSize(2);
        JsonNode first = list.get(0);
        assertThat(first.get("date").asString()).isEqualTo("1945-12-23");
        assertThat(first.get("witnesses").get(0).get("file").asString()).isEqualTo(STALIN);
        String text = Files.readString(SAMPLES.resolve(STALIN));
        assertThat(first.get("witnesses").get(0).get("characters").asInt())
                .isEqualTo(text.codePointCount(0, text.length()));
        assertThat(first.get("witnesses").get(0).get("annotations").asInt()).isZero();
        assertThat(succeeds("list", project).out).contains("1945-12-23");
    }

    @Test
    void goodFilesComeInAndBadOnesAreNamed() throws Exception {
        succeeds("new", project);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run run = postil("import", project, sample(STALIN), empty.toString(), folder.toString());
        refused(run, "empty.txt");
        JsonNode list = JsonMapper.shared().readTree(succeeds("list", project, "--json").out);
        assertThat(list).hasSize(1);
    }

    @Test
    void aSecondVersionIsHintedAtButNeverPutTogether() throws Exception {
        succeeds("new", project);
        succeeds("import", project, sample(PUBLISHED));
        Run run = succeeds("import", project, sample(ARCHIVAL));
        assertThat(run.err).contains("looks like another version");
        assertThat(JsonMapper.shared().readTree(succeeds("list", project, "--json").out))
                .hasSize(2);
    }

    @Test
    void offsetsAreCodePoints() throws Exception {
        Path text = Files.writeString(folder.resolve("astral.txt"), "𝔘𝔘 named Stalin here");
        succeeds("new", project);
        succeeds("import", project, "--document", "Astral", text.toString());
        succeeds(
                "tag",
                project,
                "--document",
                "Astral",
                "--layer",
                "note",
                "--start",
                "9",
                "--end",
                "15",
                "--value",
                "who?");
        JsonNode note = annotations(succeeds("export", project).out, "note").getFirst();
        assertThat(note.get("exact").asString()).isEqualTo("Stalin");
        assertThat(note.get("start").asInt()).isEqualTo(9);
        assertThat(note.get("note").asString()).isEqualTo("who?");
    }

    @Test
    void whatIsRefusedSaysWhyAndChangesNothing() throws Exception {
        succeeds("new", project);
        succeeds("import", project, "--document", "Stalin to Truman", sample(STALIN));
        String before = succeeds("export", project).out;
        String[] tag = {"tag", project, "--document", "Stalin to Truman", "--layer"};
        refused(
                postil(with(tag, "date", "--find", "December 23, 1945", "--value", "1945-13")),
                "month");
        refused(postil(with(tag, "person", "--find", "Mr Byrnes", "--value", "Byrnes")), "3");
        refused(
                postil(with(tag, "person", "--find", "Mr Molotov", "--value", "Molotov")),
                "Molotov");
        refused(postil(with(tag, "weather", "--find", "period", "--value", "rain")), "weather");
        refused(
                postil(with(tag, "note", "--start", "10", "--end", "999999", "--value", "x")),
                "999,999");
        refused(
                postil(
                        "tag",
                        project,
                        "--document",
                        "Nobody",
                        "--layer",
                        "note",
                        "--find",
                        "a",
                        "--value",
                        "x"),
                "Nobody");
        refused(postil("export", folder.resolve("missing.postil").toString()), "missing.postil");
        refused(postil("new", project), "work 𝔘.postil");
        assertThat(succeeds("export", project).out).isEqualTo(before);
    }

    @Test
    void aRefusedNewLeavesNoFileBehind() throws Exception {
        Path json =
                Files.writeString(folder.resolve("bad.json"), "{\"format\": \"something else\"}");
        refused(postil("new", project, "--from", json.toString()), "");
        assertThat(Path.of(project)).doesNotExist();
        try (var files = Files.list(folder)) {
            // Where the program keeps its log.
            assertThat(files.filter(file -> !file.endsWith("data"))).containsExactly(json);
        }
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        assertThat(postil("dance").exit).isEqualTo(2);
        assertThat(postil("new").exit).isEqualTo(2);
        assertThat(postil("export", project, "--format", "docx").exit).isEqualTo(2);
        assertThat(
                        postil("tag", project, "--document", "x", "--layer", "note", "--value", "v")
                                .exit)
                .isEqualTo(2);
        assertThat(postil("import", project, "--siglum", "A", "a.txt", "b.txt").exit).isEqualTo(2);
    }

    @Test
    void everyCommandHelps() throws Exception {
        assertThat(succeeds("--help").out).contains("import", "export", "code points");
        for (String command : List.of("new", "import", "list", "tag", "export", "check")) {
            assertThat(succeeds(command, "--help").out).contains("Usage: postil " + command);
        }
    }

    @Test
    void everyFormatComesOut() throws Exception {
        succeeds("new", project);
        succeeds("import", project, "--document", "Stalin to Truman", sample(STALIN));
        succeeds(
                "tag",
                project,
                "--document",
                "Stalin to Truman",
                "--layer",
                "topic",
                "--find",
                "atomic energy",
                "--value",
                "=SUM(A1)");
        assertThat(succeeds("export", project, "--format", "csv").out).contains("'=SUM(A1)");
        JsonNode web =
                JsonMapper.shared()
                        .readTree(succeeds("export", project, "--format", "webannotation").out);
        assertThat(web.get("type").toString()).contains("AnnotationCollection");
        JsonNode whole =
                JsonMapper.shared().readTree(succeeds("export", project, "--with-originals").out);
        assertThat(whole.toString())
                .contains(
                        java.util.Base64.getEncoder()
                                .encodeToString(Files.readAllBytes(SAMPLES.resolve(STALIN))));
    }

    private void tags(String... rest) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("tag", project, "--document", "Telegram 1053"));
        arguments.addAll(List.of(rest));
        assertThat(succeeds(arguments.toArray(String[]::new)).out.strip()).hasSize(36);
    }

    private static List<JsonNode> annotations(String json, String layer) {
        var found = new ArrayList<JsonNode>();
        for (JsonNode one : JsonMapper.shared().readTree(json).get("annotations")) {
            if (one.get("layer").asString().equals(layer)) found.add(one);
        }
        return found;
    }

    private Run succeeds(String... arguments) throws Exception {
        Run run = postil(arguments);
        assertThat(run.exit).as(run.err).isZero();
        return run;
    }

    /// Refused: exit 1, a sentence that names this, no stack trace, nothing on standard output.
    private static void refused(Run run, String named) {
        assertThat(run.exit).as(run.err).isEqualTo(1);
        assertThat(run.err).contains(named).doesNotContain("Exception", "\tat ", "inside Postil");
        assertThat(run.err.strip()).isNotEmpty();
    }

    private static String[] with(String[] head, String... tail) {
        var all = new ArrayList<>(List.of(head));
        all.addAll(List.of(tail));
        return all.toArray(String[]::new);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private record Run(int exit, String out, String err) {}

    private Run postil(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(POSTIL.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("POSTIL_JAVA", System.getProperty("java.home") + "/bin/java");
        builder.environment().put("POSTIL_OPTS", "-Dpostil.data=" + folder.resolve("data"));
        int exit =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        Run run =
                new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
