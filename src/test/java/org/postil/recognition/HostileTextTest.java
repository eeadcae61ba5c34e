package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// No text takes thrice as long as a plain one of its length, once the program is warm.
class HostileTextTest {

    private static final int WARM = 8;

    private static final List<String> WORST =
            List.of(
                    "1 ",
                    "((((",
                    "Mr. ",
                    "A. B. ",
                    "naughty strings",
                    "No. 5. ",
                    "5/4/46 ",
                    "5 p.m. ");

    /// A text that is slow so often is slow.
    private static final int PATIENCE = 40;

    @Test
    void nothingTakesThriceAsLongAsPlainText() throws IOException {
        String plain = Hostile.plain(Hostile.LENGTH);
        long ordinary = Long.MAX_VALUE;
        for (int run = 0; run < WARM; run++) ordinary = Math.min(ordinary, Hostile.cost(plain));
        Map<String, String> texts = Hostile.texts();
        for (String name : WORST) {
            String hostile = Objects.requireNonNull(texts.get(name), name);
            long least = Long.MAX_VALUE;
            for (int run = 0; run < PATIENCE && least > 3 * ordinary; run++)
                least = Math.min(least, Hostile.cost(hostile));
            assertThat(least).as(name).isLessThanOrEqualTo(3 * ordinary);
        }
    }
}
