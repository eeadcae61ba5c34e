package org.postil.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `postil find`, `stats` and `timeline`, run within this program.
class OverviewCommandTest {

    @TempDir Path folder;
    private String project;

    @BeforeEach
    void makesTheSample() throws IOException {
        Path file = folder.resolve("sample.postil");
        Sample.create(file);
        project = file.toString();
    }

    @Test
    void hitsHaveTheirPlaceInCodePointsAndTheirTags() throws IOException {
        JsonNode hits = json("find", project, "speaker:Stalin", "Russia", "--format", "json");
        assertThat(hits.size()).isPositive();
        JsonNode hit = hits.get(0);
        assertThat(hit.get("hit").asString()).isEqualTo("Russia");
        assertThat(hit.get("end").asInt() - hit.get("start").asInt()).isEqualTo(6);
        assertThat(hit.get("tags").toString()).contains("\"layer\":\"speaker\"", "Stalin");
        assertThat(hit.get("left").asString()).isNotEmpty();
    }

    @Test
    void aBadQueryIsASentenceAndExitCodeOne() {
        assertThat(CommandLineTool.run("find", project, "oil (")).isEqualTo(1);
        assertThat(CommandLineTool.run("find", project)).isEqualTo(2);
        assertThat(CommandLineTool.run("find", folder.toString(), "oil")).isEqualTo(1);
    }

    @Test
    void csvIsSafeForSpreadsheets() throws IOException {
        String csv = run("find", project, "peace", "--format", "csv");
        assertThat(csv)
                .startsWith("document,title,witness,siglum,start,end,left,hit,right,tags\r\n");
        assertThat(run("stats", project, "--format", "csv"))
                .startsWith("count,document,title,name,mode,turns,words,tags,to\r\n")
                .containsPattern("voice,.*,reported,[0-9]+,[0-9]+,,.*Stalin")
                .contains("topic,", "person,");
    }

    @Test
    void whoSpeaksHowMuchIsCountedDirectAndReportedApart() throws IOException {
        JsonNode voices = json("stats", project).get("voices");
        assertThat(voices.toString()).contains("\"mode\":\"direct\"", "\"mode\":\"reported\"");
        for (JsonNode voice : voices) {
            assertThat(voice.get("words").asInt())
                    .isGreaterThanOrEqualTo(voice.get("turns").asInt());
        }
    }

    @Test
    void theTimelineIsInOrderWithBoundsAndDelays() throws IOException {
        JsonNode moments = json("timeline", project);
        String before = "";
        boolean delayed = false;
        for (JsonNode one : moments) {
            String earliest = one.get("earliest").asString();
            assertThat(earliest).isGreaterThanOrEqualTo(before);
            before = earliest;
            if (one.has("delayDays")) {
                LocalDate day = LocalDate.parse(earliest.substring(0, 10));
                assertThat(one.get("aspect").asString()).isEqualTo("happened");
                delayed |=
                        day.equals(LocalDate.of(1946, 4, 4)) && one.get("delayDays").asInt() == 1;
            }
        }
        assertThat(delayed).isTrue();
    }

    @Test
    void thePictureIsWellFormedAndNeedsNothingElse() throws Exception {
        Path svg = folder.resolve("t.svg");
        assertThat(
                        CommandLineTool.run(
                                "timeline", project, "--format", "svg", "-o", svg.toString()))
                .isZero();
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(document.getElementsByTagName("circle").getLength()).isPositive();
        assertThat(Files.readString(svg)).doesNotContain("href", "<script", "url(");
    }

    @Test
    void aCheckSaysAsJsonWhetherAllIsWell() throws IOException {
        JsonNode check = json("check", project, "--json");
        assertThat(check.get("whole").asBoolean()).isTrue();
        assertThat(check.get("problems").size()).isZero();
        byte[] bytes = Files.readAllBytes(Path.of(project));
        int at = new String(bytes, ISO_8859_1).indexOf("might become stormy");
        bytes[at] = 'M';
        Files.write(Path.of(project), bytes);
        assertThat(CommandLineTool.run("check", project, "--json")).isEqualTo(1);
    }

    private static JsonNode json(String... arguments) throws IOException {
        return JsonMapper.shared().readTree(run(arguments));
    }

    private static String run(String... arguments) {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            assertThat(CommandLineTool.run(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8);
    }
}
