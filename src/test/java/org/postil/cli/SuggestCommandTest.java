package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `postil suggest`, run within this program.
class SuggestCommandTest {

    private static final Path SAMPLES = Path.of("sample-docs");

    @TempDir Path folder;

    private int exit;

    @Test
    void theArchivalCableSaysItsNumberItsSenderAndItsDay() throws IOException {
        JsonNode document =
                suggested(SAMPLES.resolve("1946-04-05-smith-cable-1053-archival-ocr.txt"))
                        .getFirst()
                        .get("document");
        assertThat(document.get("number").asString()).isEqualTo("1053");
        assertThat(document.get("from").asString()).isEqualTo("Smith");
        assertThat(document.get("date").asString()).isEqualTo("1946-04-05");
        assertThat(document.get("classification").asString()).isEqualTo("TOP SECRET");
    }

    @Test
    void datesSpeakersAndPeopleStandAtTheirWords() throws IOException {
        JsonNode kelly = suggested(SAMPLES.resolve("1949-07-19-kelly-cable-608.txt")).getFirst();
        assertThat(texts(kelly, "date", "1949-07-18T22:00:00"))
                .containsExactly("last night at 10 p.m. (Moscow Time)");
        assertThat(texts(kelly, "person", "D. Kelly")).contains("Sir D. Kelly");
        assertThat(texts(kelly, "speaker", "Stalin"))
                .hasSize(6)
                .allMatch(turn -> !turn.isBlank())
                .contains(
                        "After a few moments exchange of conversation he asked whether there was"
                                + " any way in which he could be of service to me.");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        JsonNode one =
                suggested(file("one.txt", "\uD835\uDD18 On April 5, 1946, I went.\n")).getFirst();
        JsonNode date = one.get("suggestions").get(0);
        assertThat(date.get("start").asInt()).isEqualTo(5);
        assertThat(date.get("end").asInt()).isEqualTo(18);
    }

    @Test
    void runningHeadersAreProposedAsNoPartOfTheDocument() throws IOException {
        JsonNode cable =
                suggested(SAMPLES.resolve("1946-04-05-smith-cable-1053-archival-ocr.txt"))
                        .getFirst();
        assertThat(suggestions(cable))
                .filteredOn(one -> one.path("kind").asString("").equals("running-header"))
                .hasSize(5)
                .allMatch(one -> one.get("layer").asString().equals("aside"));
    }

    @Test
    void aDateThatIsGivenCountsForWhatIsLeftUntold() throws IOException {
        Path letter = file("letter.txt", "I saw him on the 8th inst. and left.\n");
        JsonNode one = suggested(letter, "--date", "1894-07-12").getFirst();
        assertThat(texts(one, "date", "1894-07-08")).hasSize(1);
    }

    @Test
    void theGoodFilesAreReadAndTheBadOnesNamed() throws IOException {
        Path good = file("good.txt", "Moscow, April 5, 1946\n");
        Path missing = folder.resolve("missing.txt");
        List<JsonNode> lines = suggested(good, missing.toString());
        assertThat(lines).hasSize(1);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aWrongDateIsRefused() throws IOException {
        suggested(file("good.txt", "Moscow, April 5, 1946\n"), "--date", "soon");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void whatIsTaggedAlreadyIsNotProposedAgain() throws IOException {
        String project = folder.resolve("one.postil").toString();
        CommandLineTool.run("new", project);
        String cable = SAMPLES.resolve("1949-07-19-kelly-cable-608.txt").toString();
        CommandLineTool.run("import", project, cable);
        String[] tag = "--layer date --find 19th --all --value 1949-07-19".split(" ", -1);
        var all = new ArrayList<String>(List.of("tag", project, "--document", "Kelly cable 608"));
        all.addAll(List.of(tag));
        assertThat(CommandLineTool.run(all.toArray(String[]::new))).isZero();
        JsonNode one = suggested(Path.of(project)).getFirst();
        assertThat(suggestions(one))
                .extracting(it -> it.get("text").asString())
                .contains("July 19, 1949")
                .noneMatch(text -> text.startsWith("19th"));
    }

    @Test
    void eachProposalSaysWhy() throws IOException {
        JsonNode cable =
                suggested(SAMPLES.resolve("1946-04-05-smith-cable-1053-archival-ocr.txt"))
                        .getFirst();
        assertThat(suggestions(cable))
                .allMatch(one -> !one.get("reason").asString().isBlank())
                .allMatch(one -> one.get("confidence").asDouble() > 0);
    }

    @Test
    void theDocumentsOfAProjectAreRead() throws IOException {
        String project = folder.resolve("one.postil").toString();
        CommandLineTool.run("new", project);
        Path cable = SAMPLES.resolve("1949-07-19-kelly-cable-608.txt");
        CommandLineTool.run("import", project, cable.toString());
        JsonNode one = suggested(Path.of(project)).getFirst();
        assertThat(texts(one, "speaker", "Stalin")).hasSize(6);
    }

    @Test
    void whatIsSureEnoughIsTaggedOnce() throws IOException {
        String project = folder.resolve("one.postil").toString();
        CommandLineTool.run("new", project);
        CommandLineTool.run(
                "import", project, SAMPLES.resolve("1949-07-19-kelly-cable-608.txt").toString());
        assertThat(CommandLineTool.run("suggest", project, "--accept-above", "0.9")).isZero();
        String tags = exported(project);
        assertThat(tags).contains("1949-07-18T22:00:00").contains("D. Kelly");
        assertThat(CommandLineTool.run("suggest", project, "--accept-above", "0.9")).isZero();
        assertThat(exported(project)).isEqualTo(tags);
    }

    @Test
    void nothingIsAcceptedOutsideAProject() throws IOException {
        Path text = file("one.txt", "Moscow, April 5, 1946\n");
        suggested(text, "--accept-above", "0.9");
        assertThat(exit).isEqualTo(2);
    }

    private String exported(String project) throws IOException {
        Path out = folder.resolve("out.csv");
        CommandLineTool.run("export", project, "--format", "csv", "-o", out.toString());
        return Files.readString(out);
    }

    private static List<String> texts(JsonNode line, String layer, String value) {
        return suggestions(line).stream()
                .filter(one -> one.get("layer").asString().equals(layer))
                .filter(one -> one.get("value").asString().equals(value))
                .map(one -> one.get("text").asString())
                .toList();
    }

    private static List<JsonNode> suggestions(JsonNode line) {
        return StreamSupport.stream(line.get("suggestions").spliterator(), false).toList();
    }

    private List<JsonNode> suggested(Path file, String... more) {
        var arguments = new ArrayList<String>(List.of("suggest", file.toString()));
        arguments.addAll(List.of(more));
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            exit = CommandLineTool.run(arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
