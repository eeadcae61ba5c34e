package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RunningTextTest {

    @Test
    void countsAsCodePointsDoAfterEverySplice() {
        Random random = new Random(7);
        for (int text = 0; text < 50; text++) {
            String current = text % 2 == 0 ? "𝔘 " + Texts.random(random, 40) : "plain";
            var running = new RunningText(current);
            for (int i = 0; i < 20; i++) {
                CodePoints points = CodePoints.of(current);
                assertThat(running.length()).isEqualTo(points.length());
                for (int place = 0; place <= points.length(); place++) {
                    assertThat(running.unit(place)).isEqualTo(points.unit(place));
                    assertThat(running.count(points.unit(place))).isEqualTo(place);
                }
                Splice splice = Texts.splice(random, current);
                current = splice.applyTo(current);
                running.apply(splice);
                assertThat(running.reads(current)).isTrue();
            }
        }
    }

    @Test
    void refusesASpliceThatDoesNotFit() {
        var running = new RunningText("𝔘 fox");
        assertThat(running.fits(new Splice(3, "fax", ""))).isFalse();
        assertThat(running.fits(new Splice(3, "fox ", ""))).isFalse();
        assertThat(running.fits(new Splice(7, "", "x"))).isFalse();
        assertThatThrownBy(() -> running.apply(new Splice(3, "fax", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(running).hasToString("𝔘 fox");
    }
}
