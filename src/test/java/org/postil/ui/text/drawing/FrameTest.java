package org.postil.ui.text.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.ui.text.TypeSize;

/// Where the text stands between its margins.
class FrameTest {

    private static final Offset<Double> ROUNDED = Offset.offset(2.0);

    @ParameterizedTest
    @ValueSource(doubles = {170, 300, 380, 480, 600, 1000, 1600})
    void threeTimesTheRoomHasTheSamePartsForLettersThreeTimesTheirSize(double width) {
        Frame usual = frame(width, 1);
        Frame large = frame(3 * width, 3);
        assertThat(large.left()).isCloseTo(3 * usual.left(), ROUNDED);
        assertThat(large.right()).isCloseTo(3 * usual.right(), ROUNDED);
        assertThat(large.names()).isCloseTo(3 * usual.names(), ROUNDED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 2, 3})
    void theNarrowestPaneHasMoreForTheTextThanForItsMargins(double scale) {
        double narrowest = TypeSize.USUAL.withScale(scale).narrowestPane();
        Frame frame = frame(narrowest, scale);
        assertThat(narrowest - frame.left() - frame.right())
                .isGreaterThan(frame.left() + frame.right());
    }

    private static Frame frame(double width, double scale) {
        return Frame.of(width, Frame.EM * scale, 70, 0.55);
    }
}
