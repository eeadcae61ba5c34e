package org.postil.excerpt.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.model.excerpt.Alteration;
import org.postil.text.Span;

/// What is left out shows as one `[…]`, by the conventions.
class CutsTest {

    private static final String TEXT =
            """
            𝔘 He went, as he said, to the Kremlin. It was late. He was tired, and he slept.

            The next day it rained. Nobody came.

            In the end he left.\
            """;

    @Test
    void aClauseLeavesASignInItsPlace() {
        assertThat(cut(", as he said,")).startsWith("𝔘 He went […] to the Kremlin. It was");
        assertThat(cut("as he said")).startsWith("𝔘 He went, […], to the Kremlin. It was");
    }

    @Test
    void aSentenceLeavesASignBetweenItsNeighbours() {
        assertThat(cut("It was late.")).contains("to the Kremlin. […] He was tired");
    }

    @Test
    void theEndOfASentenceLeavesItsFullStop() {
        assertThat(cut(", and he slept.")).contains("He was tired […].|The next");
        assertThat(cut(" to the Kremlin. It was late.")).contains("as he said, […]. He was tired");
    }

    @Test
    void theBeginningOfASentenceLeavesNoFullStop() {
        assertThat(cut("He was tired, and")).contains("It was late. […] he slept.");
    }

    @Test
    void aParagraphLeavesAParagraph() {
        assertThat(cut("The next day it rained. Nobody came."))
                .contains("and he slept.|[…]|In the end");
    }

    @Test
    void neighbouringCutsAreOne() {
        String shown = all().cut("It was late.").cut("He was tired").cut(", and he slept.").shown();
        assertThat(shown).contains("to the Kremlin. […]|The next day");
    }

    @Test
    void aCutFromOneParagraphToTheNextIsOne() {
        assertThat(cut("and he slept.\n\nThe next day")).contains("tired, […].|it rained. Nobody");
    }

    @Test
    void aCutCanBeRestored() {
        Handouts handouts = all();
        String before = handouts.shown();
        handouts.cut("It was late.");
        Alteration cut = handouts.last().alterations().getFirst();
        handouts.does(handouts.excerpting().restore(handouts.last().hold(), cut.hold()));
        assertThat(handouts.shown()).isEqualTo(before);
        assertThat(handouts.witness().marks().holds()).hasSize(1);
    }

    @Test
    void whatIsCutIsCounted() {
        Extract.Shown shown = all().cut("It was late.").cut("Nobody came.").firstShown();
        assertThat(shown.tally()).isEqualTo(new Extract.Tally(2, 5, 0));
    }

    /// Law: however much is cut, two signs never follow each other, and all words that stand are
    /// words of the source, in its order.
    @Test
    void signsNeverFollowEachOther() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Handouts handouts = all();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                int start = random.nextInt(2, TEXT.length());
                int end = random.nextInt(start, TEXT.length()) + 1;
                handouts.cut(new Span(start, Math.min(end, start + 40)).of(TEXT));
            }
            String shown = handouts.shown();
            assertThat(shown).doesNotContainPattern("…\\][^\\p{L}\\p{N}]*\\[…");
            String words = shown.replace("[…]", " ").replaceAll("[^\\p{L}]", "");
            assertThat(isWithin(words, TEXT.replaceAll("[^\\p{L}]", ""))).as(shown).isTrue();
        }
    }

    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int letter : part.codePoints().toArray()) {
            at = whole.indexOf(Character.toString(letter), at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    private static Handouts all() {
        return Handouts.of(TEXT).addAll();
    }

    private static String cut(String words) {
        return all().cut(words).shown();
    }
}
