package org.postil.ui.text.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.Ink;

/// What is read stands out by 4.5:1, what is seen by 3:1, on both themes and over every colour that
/// a kind of tag may have (WCAG 2, 1.4.3 and 1.4.11).
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double LINE = 3;
    private static final List<String> OKABE_ITO =
            List.of(
                    "#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00",
                    "#CC79A7");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void lettersStandOutOnEverySurface(String theme) throws IOException {
        Theme colours = Theme.of(theme);
        for (String surface : List.of("paper", "surface", "surface-sunken")) {
            for (String letters : List.of("ink", "ink-faint", "accent")) {
                assertThat(Ink.contrast(colours.colour(letters), colours.colour(surface)))
                        .as("%s on %s", letters, surface)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        Color paper = colours.colour("paper");
        assertThat(Ink.contrast(colours.colour("caret"), paper)).isGreaterThanOrEqualTo(LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsThatAreSelectedOrSetAsideAreStillRead(String theme) throws IOException {
        Theme colours = Theme.of(theme);
        Color paper = colours.colour("paper");
        Color ink = colours.colour("ink");
        Color selected = over(paper, colours.colour("selection"));
        assertThat(Ink.contrast(ink, selected)).isGreaterThanOrEqualTo(TEXT);
        Color grey = over(ink, Color.color(red(paper), green(paper), blue(paper), Drawing.VEIL));
        assertThat(Ink.contrast(grey, paper)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyKindOfTagIsSeenByItsLineAndReadByItsLetter(String theme) throws IOException {
        Color paper = Theme.of(theme).colour("paper");
        for (String colour : everyColour()) {
            Ink ink = Ink.of(colour, paper);
            assertThat(Ink.contrast(ink.line(), paper)).as(colour).isGreaterThanOrEqualTo(LINE);
            assertThat(Ink.contrast(ink.letter(), paper)).as(colour).isGreaterThanOrEqualTo(TEXT);
            assertThat(Ink.contrast(ink.on(), ink.letter()))
                    .as(colour)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsAreReadUnderEveryTintAndUnderAllOfThem(String theme) throws IOException {
        Theme colours = Theme.of(theme);
        Color paper = colours.colour("paper");
        for (String colour : everyColour()) {
            for (int kinds = 0; kinds < 12; kinds++) {
                Color pile = paper;
                for (int i = 0; i < kinds; i++) {
                    pile = over(pile, Tints.tint(topic(colour), paper, kinds));
                }
                pile = over(pile, Tints.emphasised(topic(colour), paper));
                assertThat(Ink.contrast(colours.colour("ink"), pile))
                        .as("%d of %s", kinds, colour)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aLineIsSeenUponTheTintOfEveryOtherKind(String theme) throws IOException {
        Color paper = Theme.of(theme).colour("paper");
        for (String colour : everyColour()) {
            for (String under : OKABE_ITO) {
                Color tint = over(paper, Tints.emphasised(topic(under), paper));
                assertThat(Ink.contrast(Ink.of(colour, paper).line(), tint))
                        .as("%s on %s", colour, under)
                        .isGreaterThanOrEqualTo(LINE);
            }
        }
    }

    private static List<String> everyColour() {
        var colours = new ArrayList<String>(OKABE_ITO);
        Layer.BUILT_IN.forEach(layer -> colours.add(layer.colour()));
        colours.addAll(List.of("#FFFFFF", "#808080", "#FF0000", "#00FF00", "#0000FF", "#FFFF00"));
        var random = new Random(6);
        for (int i = 0; i < 300; i++) {
            colours.add("#%06X".formatted(random.nextInt(0x1000000)));
        }
        return colours;
    }

    /// The kind with the strongest tint, in another colour.
    private static Layer topic(String colour) {
        Layer topic = Layer.BUILT_IN.get(3);
        return new Layer(topic.id(), "Topic", "T", colour, topic.line(), topic.values());
    }

    private static Color over(Color under, Color over) {
        Color solid = Color.color(red(over), green(over), blue(over));
        return under.interpolate(solid, over.getOpacity());
    }

    private static double red(Color colour) {
        return colour.getRed();
    }

    private static double green(Color colour) {
        return colour.getGreen();
    }

    private static double blue(Color colour) {
        return colour.getBlue();
    }

    /// The colours of a theme's sheet.
    private record Theme(Map<String, Color> colours) {

        private static final Pattern LINE = Pattern.compile("-postil-([a-z-]+): ([^;]+);");

        static Theme of(String name) throws IOException {
            Path sheet = Path.of("src/main/resources/org/postil/ui", name + ".css");
            Matcher line = LINE.matcher(Files.readString(sheet));
            Map<String, Color> colours = new HashMap<>();
            while (line.find()) colours.put(line.group(1), Color.web(line.group(2)));
            return new Theme(colours);
        }

        Color colour(String name) {
            return Objects.requireNonNull(colours.get(name), name);
        }
    }
}
