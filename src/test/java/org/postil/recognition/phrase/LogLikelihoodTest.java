package org.postil.recognition.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogLikelihoodTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void keynessIsTwiceTheSumOfCountsTimesTheLogOfWhatChanceWouldGive() {
        assertThat(LogLikelihood.keyness(10, 100, 10, 200)).isCloseTo(20 * Math.log(2), EXACT);
        assertThat(LogLikelihood.keyness(5, 100, 10, 200)).isZero();
        assertThat(LogLikelihood.keyness(1, 100, 10, 200)).isZero();
    }

    @Test
    void thePartsAddUpToTheKeyness() {
        double parts = LogLikelihood.part(8, 100, 10, 200) + LogLikelihood.part(2, 100, 10, 200);
        assertThat(parts).isCloseTo(LogLikelihood.keyness(8, 100, 10, 200), EXACT);
    }

    @Test
    void cohesionIsOneForWordsNeverApartAndNothingForChance() {
        assertThat(LogLikelihood.cohesion(10, 10, 10, 1000)).isCloseTo(1, EXACT);
        assertThat(LogLikelihood.cohesion(10, 100, 100, 1000)).isCloseTo(0, EXACT);
        assertThat(LogLikelihood.cohesion(1, 100, 100, 1000)).isNegative();
    }
}
