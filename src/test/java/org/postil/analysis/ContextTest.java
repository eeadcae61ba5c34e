package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// What stands around a passage is on one line.
class ContextTest {

    private static final String SIGNS = " \t\n\u000B\f\r\u001C\u00A0\u2003ab“";

    @Test
    void whiteSpaceOfAnyLengthBecomesOneSpace() {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            var words = new StringBuilder();
            for (int k = random.nextInt(9); k > 0; k--) {
                words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertThat(Context.onOneLine(words.toString()))
                    .isEqualTo(words.toString().replaceAll("\\s+", " "));
        }
    }
}
