package org.postil.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What once broke a door, or is likely to, breaks none: the seeds and findings of the search for
/// inputs that break (`mvn -Psoak verify`).
class FindingsTest {

    /// A hang, however busy the machine is.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void everyInputIsAnsweredOrRefusedAtEveryDoor() throws Exception {
        for (String door : List.of("text", "json", "query")) {
            List<Path> inputs = Inputs.files(door);
            assertThat(inputs).isNotEmpty();
            for (Path input : inputs) {
                byte[] bytes = Files.readAllBytes(input);
                assertTimeoutPreemptively(LONGEST, () -> everywhere(bytes), input::toString);
            }
        }
    }

    private static void everywhere(byte[] bytes) {
        Hostile.text(bytes);
        Hostile.json(bytes);
        Hostile.query(bytes);
    }
}
