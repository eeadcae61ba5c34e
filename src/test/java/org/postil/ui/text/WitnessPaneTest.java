package org.postil.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.message.Message;
import org.postil.model.Marks;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

/// A pane scrolls to what it is asked for, and its selection stays on its words.
class WitnessPaneTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.parse("2026-01-02T03:04:05Z"));

    @Test
    void wordsAreRevealedAtAThirdOfTheHeightHoweverTallTheirParagraphIs() throws TimeoutException {
        var random = new Random(20);
        String text = paragraphs(random, 7_900, 40, 0, 7_000, 120, 0, 0, 7_500, 30, 6_000, 900);
        try (var screen = PaneOnScreen.open(420, 400)) {
            screen.show(Witness.of("A", text));
            for (int i = 0; i < 12; i++) {
                int place = 1_000 + random.nextInt(text.length() - 3_000);
                screen.reveal(0);
                screen.reveal(place);
                assertThat(fromTheTop(screen, place))
                        .as("place %d", place)
                        .isCloseTo(133, within(1.5));
            }
        }
    }

    @Test
    void theFirstAndTheLastWordsAreRevealedAtTheEdges() throws TimeoutException {
        String text = paragraphs(new Random(3), 7_900, 7_900);
        try (var screen = PaneOnScreen.open(420, 400)) {
            screen.show(Witness.of("A", text));
            screen.reveal(text.length() - 3);
            assertThat(fromTheTop(screen, text.length() - 3)).isBetween(250.0, 390.0);
            screen.reveal(1);
            assertThat(fromTheTop(screen, 1)).isBetween(5.0, 60.0);
        }
    }

    @Test
    void aSelectionStaysOnItsWordsWhenOneChangeTouchesBothSidesOfIt() throws TimeoutException {
        Witness before = Witness.of("A", "colour and honour, said Stalin, and colour again");
        Witness after =
                corrected(
                        before,
                        new Splice(0, "colour", "color"),
                        new Splice(10, "honour", "honor"),
                        new Splice(34, "colour", "color"));
        try (var screen = PaneOnScreen.open(420, 300)) {
            screen.show(before);
            screen.select("said Stalin");
            screen.show(after);
            assertThat(after.text()).isEqualTo("color and honor, said Stalin, and color again");
            assertThat(screen.selected()).isEqualTo("said Stalin");
            screen.show(before);
            assertThat(screen.selected()).isEqualTo("said Stalin");
        }
    }

    @Test
    void anotherVersionOpensAtItsFirstParagraphThatCounts() throws TimeoutException {
        String furniture = "Search in\n\nDigital Archive\n\nshare document\n\n".repeat(40);
        var aside =
                new SetAside(
                        Id.fresh(), Anchor.at(0, furniture.length()), SetAside.Kind.WEB_FURNITURE);
        Witness witness =
                Witness.of(
                                "A",
                                furniture
                                        + "Moscow, April 5\n\n"
                                        + "I had an interview. ".repeat(200))
                        .withMarks(new Marks(List.of(), List.of(aside), List.of()));
        int begin = furniture.length();
        try (var screen = PaneOnScreen.open(420, 400)) {
            screen.show(Witness.of("B", "Something else"));
            screen.show(witness);
            assertThat(PaneOnScreen.onFx(() -> screen.pane.selection()))
                    .isEqualTo(new Span(begin, begin));
            assertThat(fromTheTop(screen, begin)).isBetween(5.0, 200.0);
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u061C', '\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069'})
    void aTextWithAMarkThatTurnsDirectionIsLaidOutInTheOrderOfItsLetters(char mark)
            throws TimeoutException {
        String text = "abc" + mark + "def " + "and so on ".repeat(30) + mark + " \n" + mark;
        try (var screen = PaneOnScreen.open(420, 300)) {
            screen.show(Witness.of("A", text));
            screen.run(() -> screen.pane.layout());
            assertThat(fromTheLeft(screen, 5)).isGreaterThan(fromTheLeft(screen, 4));
            assertThat(fromTheLeft(screen, 4)).isGreaterThan(fromTheLeft(screen, 3) + 2);
            assertThat(screen.asked(AccessibleAttribute.TEXT)).isEqualTo(text);
        }
    }

    @Test
    void aMarkThatTurnsDirectionIsDeletedAsTheMarkThatItIs() throws TimeoutException {
        var typed = new ArrayList<Splice>();
        try (var screen = PaneOnScreen.open(420, 300)) {
            screen.show(Witness.of("A", "one \u202Etwo"));
            screen.run(() -> screen.pane.openTo(recording(typed)));
            screen.select("\u202E");
            screen.run(() -> ((WitnessArea) screen.pane.focusTarget()).replaceSelection("x"));
            screen.run(() -> ((WitnessArea) screen.pane.focusTarget()).deletePreviousChar());
        }
        assertThat(typed)
                .containsExactly(
                        new Splice(4, "\u202E", "x"), Splice.delete("one \u202E", new Span(4, 5)));
    }

    private static Typist recording(List<Splice> typed) {
        return new Typist() {
            @Override
            public void types(Splice splice) {
                typed.add(splice);
            }

            @Override
            public void moves() {}

            @Override
            public void says(Message sentence) {}
        };
    }

    private static double fromTheLeft(PaneOnScreen screen, int place) {
        return PaneOnScreen.onFx(() ->
                screen.pane
                        .places()
                        .screenBounds(new Span(place, place + 1))
                        .orElseThrow()
                        .getMinX());
    }

    private static double fromTheTop(PaneOnScreen screen, int place) {
        return PaneOnScreen.onFx(() -> {
            Bounds there = screen.pane.places().screenBounds(new Span(place, place)).orElseThrow();
            return there.getMinY() - screen.pane.localToScreen(0, 0).getY();
        });
    }

    private static Witness corrected(Witness witness, Splice... splices) {
        Transcription text =
                witness.transcription()
                        .rewritten(0, Transcription.corrections(List.of(splices), STAMP));
        return witness.with(text, Marks.NONE);
    }

    private static String paragraphs(Random random, int... lengths) {
        var paragraphs = new ArrayList<String>();
        for (int length : lengths) {
            var paragraph = new StringBuilder();
            while (paragraph.length() < length) {
                paragraph.append("interview", 0, 1 + random.nextInt(9)).append(' ');
            }
            paragraphs.add(paragraph.toString());
        }
        return String.join("\n", paragraphs);
    }
}
