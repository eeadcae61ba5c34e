package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void anAstralLetterIsOneCodePointAndTwoUnits() {
        CodePoints points = CodePoints.of("𝔘nited");
        assertThat(points.length()).isEqualTo(6);
        assertThat(points.count(2)).isEqualTo(1);
        assertThat(points.unit(1)).isEqualTo(2);
        assertThat(points.unit(new Span(1, 6))).isEqualTo(new Span(2, 7));
        assertThat(points.count(1)).as("in the middle of the pair").isZero();
    }

    @Test
    void bothWaysAgreeWithTheJdkOnAnyText() {
        var random = new Random(6);
        for (int round = 0; round < 60; round++) {
            String text = Texts.random(random, 900);
            CodePoints points = CodePoints.of(text);
            for (int codePoint = 0; codePoint <= points.length(); codePoint++) {
                int unit = text.offsetByCodePoints(0, codePoint);
                assertThat(points.unit(codePoint)).isEqualTo(unit);
                assertThat(points.count(unit)).isEqualTo(codePoint);
            }
        }
    }

    @Test
    void aTextOfPairsOnlyIsCountedRightAtEveryStep() {
        String text = "x" + "𝔘".repeat(2_000);
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= 2_000; i++) assertThat(points.count(1 + 2 * i)).isEqualTo(1 + i);
        for (int i = 0; i <= 2_000; i++) assertThat(points.unit(1 + i)).isEqualTo(1 + 2 * i);
    }

    @Test
    void whatIsBeyondTheTextIsRefused() {
        CodePoints points = CodePoints.of("𝔘");
        assertThatThrownBy(() -> points.unit(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.count(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
