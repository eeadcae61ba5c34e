package org.postil.ui.window.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void beginningsEndsAndTheTopsOfTheLockMeet() {
        var one = new Pairing(0.2);
        var other = new Pairing(0.5);
        assertThat(other.place(one.way(0))).isZero();
        assertThat(other.place(one.way(0.2))).isEqualTo(0.5, within(1e-9));
        assertThat(other.place(one.way(1))).isEqualTo(1, within(1e-9));
        assertThat(other.place(one.way(0.1))).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void everyPlaceIsFoundAgainAndNoneOvertakesAnother() {
        var random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            var pairing = new Pairing(random.nextInt(5) == 0 ? i % 2 : random.nextDouble());
            double a = random.nextDouble();
            double b = a + (1 - a) * random.nextDouble();
            assertThat(pairing.place(pairing.way(a))).isEqualTo(a, within(1e-9));
            assertThat(pairing.way(a)).isLessThanOrEqualTo(pairing.way(b));
        }
    }
}
