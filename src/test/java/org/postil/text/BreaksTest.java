package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BreaksTest {

    @Test
    void snappingLooksOnlyAroundAPlaceAndFindsTheEdgesOfTheWholeText() {
        var random = new Random(11);
        for (int round = 0; round < 400; round++) {
            String text = Texts.random(random, 40) + "e\u0301\u0302" + Texts.random(random, 9);
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            for (int at = 1; at < text.length(); at++) {
                boolean edge = letters.isBoundary(at);
                int before = edge ? at : letters.preceding(at);
                int after = edge ? at : letters.following(at);
                assertThat(Breaks.snap(text, at, Bias.BEFORE)).as(text).isEqualTo(before);
                assertThat(Breaks.snap(text, at, Bias.AFTER)).as(text).isEqualTo(after);
            }
        }
    }

    @Test
    void theLetterBesideAPlaceIsWholeWithItsMarks() {
        String text = "ae\u0301𝔘";
        assertThat(Breaks.letterBefore(text, 3).of(text)).isEqualTo("e\u0301");
        assertThat(Breaks.letterAfter(text, 3).of(text)).isEqualTo("𝔘");
        assertThat(Breaks.letterBefore(text, 0).isEmpty()).isTrue();
        assertThat(Breaks.letterAfter(text, 5).isEmpty()).isTrue();
    }

    @Test
    void theWordBesideAPlaceTakesTheSpaceBetweenThem() {
        String text = "by Qavam, then ";
        assertThat(Breaks.wordBefore(text, 8).of(text)).isEqualTo("Qavam");
        assertThat(Breaks.wordBefore(text, 9).of(text)).isEqualTo(",");
        assertThat(Breaks.wordBefore(text, 15).of(text)).isEqualTo("then ");
        assertThat(Breaks.wordAfter(text, 2).of(text)).isEqualTo(" Qavam");
        assertThat(Breaks.wordAfter(text, 14).of(text)).isEqualTo(" ");
        assertThat(Breaks.wordBefore(text, 0).isEmpty()).isTrue();
    }
}
