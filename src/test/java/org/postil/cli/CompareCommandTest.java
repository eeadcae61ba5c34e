package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `postil compare`, run within this program.
class CompareCommandTest {

    private static final String TEXT = "\uD835\uDD18 The cat sat on the mat.\n";

    @TempDir Path folder;

    @Test
    void twoFilesBecomeJsonWithOffsetsInCodePoints() throws IOException {
        String one = file("one.txt", "\uFEFF\uD835\uDD18 The cat sat\r\non the mat.\r\n");
        String two = file("two.txt", "\uD835\uDD18 The cat sat\non a mat.\n");
        JsonNode json = compared(one, two, "--sigla", "P,Q");
        assertThat(json.get("witnesses").get(0).get("siglum").asString()).isEqualTo("P");
        assertThat(json.get("witnesses").get(0).get("chars").asInt()).isEqualTo(26);
        assertThat(json.get("alignment").get(1).toString()).isEqualTo("[2,5,2,5]");
        JsonNode variant = json.get("variants").get(0);
        assertThat(variant.get("a").toString())
                .isEqualTo("{\"start\":17,\"end\":20,\"text\":\"the\"}");
        assertThat(variant.get("b").toString())
                .isEqualTo("{\"start\":17,\"end\":18,\"text\":\"a\"}");
    }

    @Test
    void aProjectIsToldFromATextByItsContent() throws IOException {
        String project = folder.resolve("cables.txt").toString();
        run("new", project);
        run("import", project, file("one.txt", TEXT), "--document", "Cat");
        run("import", project, file("two.txt", TEXT.replace("cat", "dog")), "--document", "Cat");
        JsonNode json = compared(project, "--document", "Cat");
        assertThat(json.get("variants").get(0).get("a").get("text").asString()).isEqualTo("cat");
        assertThat(json.get("variants").get(0).get("b").get("text").asString()).isEqualTo("dog");
    }

    @Test
    void oneTextAloneIsWrongUsageAndAPictureIsRefused() throws IOException {
        String text = file("one.txt", TEXT);
        Path picture = folder.resolve("two.txt");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        assertThat(CommandLineTool.run("compare", text)).isEqualTo(2);
        assertThat(CommandLineTool.run("compare", text, picture.toString())).isEqualTo(1);
    }

    private JsonNode compared(String... arguments) throws IOException {
        Path out = folder.resolve("out.json");
        var all = new ArrayList<String>();
        all.add("compare");
        all.addAll(List.of(arguments));
        all.add("-o");
        all.add(out.toString());
        run(all.toArray(String[]::new));
        return JsonMapper.shared().readTree(out.toFile());
    }

    private static void run(String... arguments) {
        assertThat(CommandLineTool.run(arguments)).isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
