package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.text.NaughtyStrings;
import tools.jackson.databind.json.JsonMapper;

/// Texts that make a recogniser work hard, plain ones beside them, and what they cost.
final class Hostile {

    static final int LENGTH = 100_000;

    private static final Path FRUS =
            Path.of("src/test/resources/org/postil/recognition/frus/dev.jsonl");

    private static final List<String> PARTS =
            List.of(
                    "1 ",
                    "((((",
                    "Mr. ",
                    "Mr. Mr.: ",
                    "April 5, ",
                    "April 5, 1946 - ",
                    "April 5-6, ",
                    "5/4/46 ",
                    "5.4.46 ",
                    "5/IV/46 ",
                    "1946-04-05 ",
                    "c. 1946 ",
                    "1924 [1925] ",
                    "No. 5. ",
                    "5th ",
                    "5 p.m. ",
                    "5 p.m. April 5, ",
                    "12:30 ",
                    "yesterday ",
                    "Monday, ",
                    "May or ",
                    "le 5 avril, ",
                    "5 апреля ",
                    "\u201C",
                    "X: \u201C\n",
                    "the ",
                    "A",
                    "A. B. ",
                    "\n",
                    "Q. x\n\nA. y\n\n",
                    "Mr. Xyz ",
                    "Stalin said ",
                    "I said that. ",
                    "he said, \"a\" ",
                    "my telegram No. 5 ");

    private Hostile() {}

    /// What editors printed, again and again.
    static String plain(int length) throws IOException {
        var json = new JsonMapper();
        var joined = new StringBuilder();
        for (String line : Files.readAllLines(FRUS))
            joined.append(json.readTree(line).get("text").asString());
        while (joined.length() < length) joined.append(joined);
        return joined.substring(0, length);
    }

    /// Texts of [#LENGTH], each under what it is made of.
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String part : PARTS)
            texts.put(part.replace("\n", "\\n"), part.repeat(LENGTH / part.length()));
        var naughty = new StringBuilder();
        for (String one : NaughtyStrings.all()) naughty.append(one).append("\n\n");
        while (naughty.length() < LENGTH) naughty.append(naughty);
        texts.put("naughty strings", naughty.substring(0, LENGTH));
        return texts;
    }

    /// How long all recognisers worked on a text, in microseconds of this thread on the processor.
    static long cost(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        assertThat(Suggestions.of(text, Optional.empty())).isNotNull();
        return Math.max(1, (clock.getCurrentThreadCpuTime() - begun) / 1_000);
    }
}
