package org.postil.ui.text.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.ui.codebook.layers.Swatches;
import org.postil.ui.fx.Ink;

/// The kinds that every project has, but for the note, which is grey and has dots: each stands out
/// from white and from a dark page as it is stored, and any two are told apart by the colours in
/// which their lines are drawn, whoever looks.
class EveryEyeTest {

    private static final List<Layer> COLOURED = Layer.BUILT_IN.subList(0, 4);
    private static final Color LIGHT = Color.web("#FFFDF8");
    private static final Color DARK = Color.web("#1A1B1E");

    /// Far enough apart to be told from each other where two lines lie one under the other (CIE
    /// 1976). Two colours of which nobody says that they are the same are 2.3 apart.
    private static final double APART = 8;

    /// How eyes that lack a kind of cone see red, green and blue light (Machado, Oliveira and
    /// Fernandes 2009, complete).
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        WITHOUT_RED(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998),
        WITHOUT_GREEN(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        WITHOUT_BLUE(
                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                0.303900);

        @SuppressWarnings("ImmutableEnumChecker") // nobody else has it
        private final double[] rows;

        Eye(double... rows) {
            this.rows = rows;
        }

        /// Lightness, and how red and how yellow it is: equal steps look equally wide.
        double[] lab(Color colour) {
            double[] light = {
                linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())
            };
            double red = Math.clamp(sum(rows, 0, light), 0, 1);
            double green = Math.clamp(sum(rows, 3, light), 0, 1);
            double blue = Math.clamp(sum(rows, 6, light), 0, 1);
            double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
            double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
            double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double sum(double[] rows, int from, double[] light) {
            return rows[from] * light[0] + rows[from + 1] * light[1] + rows[from + 2] * light[2];
        }

        private static double linear(double part) {
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }

        private static double root(double part) {
            return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FFFFFF", "#1E1E1E"})
    void theyAreSeenAsTheyAre(String page) {
        for (Layer layer : COLOURED) {
            assertThat(Ink.contrast(Color.web(layer.colour()), Color.web(page)))
                    .as("%s on %s", layer.name(), page)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoLookAlikeToAnyEye(Eye eye) {
        for (Color paper : List.of(LIGHT, DARK)) {
            for (Layer one : COLOURED) {
                for (Layer other : COLOURED) {
                    if (one.equals(other)) continue;
                    assertThat(distance(eye, drawn(one, paper), drawn(other, paper)))
                            .as("%s and %s on %s", one.name(), other.name(), paper)
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
    }

    @Test
    void aNewKindIsOfferedAColourThatLooksLikeNoneOfThem() {
        String offered = Swatches.free(Codebook.empty());
        for (Color paper : List.of(LIGHT, DARK)) {
            Color line = Ink.of(offered, paper).line();
            for (Layer layer : COLOURED) {
                assertThat(distance(Eye.USUAL, line, drawn(layer, paper)))
                        .as("%s and %s on %s", offered, layer.name(), paper)
                        .isGreaterThanOrEqualTo(2 * APART);
            }
        }
    }

    private static Color drawn(Layer layer, Color paper) {
        return Ink.of(layer.colour(), paper).line();
    }

    private static double distance(Eye eye, Color one, Color other) {
        double[] a = eye.lab(one);
        double[] b = eye.lab(other);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }
}
