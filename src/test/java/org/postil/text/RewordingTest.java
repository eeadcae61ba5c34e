package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RewordingTest {

    @Test
    void onlyTheChangedWordIsReplaced() {
        assertThat(reduce("the quick fox", "the slow fox"))
                .containsExactly(new Splice(4, "quick", "slow"));
    }

    @Test
    void aCorrectedLetterReplacesItsWord() {
        assertThat(reduce("by Qavan then", "by Qavam then"))
                .containsExactly(new Splice(3, "Qavan", "Qavam"));
    }

    @Test
    void placesCountInTheTextAsEarlierSplicesLeftIt() {
        assertThat(reduce("a quick b fox", "a slow b hare"))
                .containsExactly(new Splice(2, "quick", "slow"), new Splice(9, "fox", "hare"));
    }

    @Test
    void aTagOnAWordThatStaysIsKeptWhenItsSentenceIsReplaced() {
        String before = "The Generalisimo said that peace was near.";
        String after = "The Generalissimo said, that peace is near.";
        Splice splice = new Splice(0, before, after);
        Anchor peace = Anchor.at(before.indexOf("peace"), before.indexOf("peace") + 5);
        assertThat(peace.through(Rewording.reduce(splice), before).quote(after)).isEqualTo("peace");
        assertThat(peace.through(List.of(splice), before)).isInstanceOf(Anchor.Orphan.class);
    }

    @Test
    void spacesAloneHoldNothingTogether() {
        assertThat(reduce("the old man", "completely different text"))
                .containsExactly(new Splice(0, "the old man", "completely different text"));
    }

    @Test
    void insertionsAndDeletionsStayWhole() {
        assertThat(reduce("", "new words")).containsExactly(Splice.insert(0, "new words"));
        assertThat(reduce("old words", "")).containsExactly(new Splice(0, "old words", ""));
        assertThat(reduce("same", "same")).isEmpty();
    }

    @Test
    void theReducedSplicesGiveTheSameText() {
        var random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            String before = Texts.random(random, 25);
            String after = random.nextBoolean() ? Texts.random(random, 25) : varied(random, before);
            String text = "x " + before + " y";
            for (Splice splice : Rewording.reduce(new Splice(2, before, after))) {
                text = splice.applyTo(text);
            }
            assertThat(text).isEqualTo("x " + after + " y");
        }
    }

    @Test
    void longTextsAreReducedAtTheirEndsOnly() {
        String many = "word other ".repeat(3_000);
        Splice splice =
                new Splice(
                        0,
                        "head " + many + "tail",
                        "head " + many.toUpperCase(java.util.Locale.ROOT) + "tail");
        assertThat(Rewording.reduce(splice))
                .containsExactly(
                        new Splice(
                                5, many.strip(), many.strip().toUpperCase(java.util.Locale.ROOT)));
    }

    private static String varied(Random random, String text) {
        return Texts.splice(random, text).applyTo(text);
    }

    private static List<Splice> reduce(String before, String after) {
        return Rewording.reduce(new Splice(0, before, after));
    }
}
