package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Pictures: a text with the tagged words in `[]`.
class SpliceTest {

    @Test
    void typingBeforeATagMovesIt() {
        moves("the [quick] fox", insert(0, "See "), "See the [quick] fox");
    }

    @Test
    void typingBehindATagLeavesIt() {
        moves("the [quick] fox", insert(10, "red "), "the [quick] red fox");
    }

    @Test
    void typingAtEitherEdgeDoesNotStretchATag() {
        moves("the [quick] fox", insert(4, "very "), "the very [quick] fox");
        moves("the [quick] fox", insert(9, "est"), "the [quick]est fox");
    }

    @Test
    void typingInsideATagStretchesIt() {
        moves("the [quck] fox", insert(6, "i"), "the [quick] fox");
    }

    @Test
    void correctingExactlyTheTaggedWordKeepsIt() {
        moves("by [Qavan] then", replace(3, "Qavan", "Qavam"), "by [Qavam] then");
    }

    @Test
    void deletingAPartTrimsATag() {
        moves("the [quick brown] fox", replace(0, "the quick", ""), "[ brown] fox");
        moves("the [quick brown] fox", replace(9, " brown fox", ""), "the [quick]");
    }

    @Test
    void replacingAcrossAnEdgeTrimsATag() {
        moves("the [quick] fox", replace(2, "e qu", "at s"), "that s[ick] fox");
    }

    @Test
    void deletingAllOfATagLeavesNothingOfIt() {
        assertThat(replace(2, "e quick f", "").map(new Span(4, 9))).isEmpty();
        assertThat(replace(4, "quick", "").map(new Span(4, 9))).isEmpty();
        assertThat(replace(2, "e quick f", "xyz").map(new Span(4, 9))).isEmpty();
    }

    @Test
    void twoSplicesThatTouchAreOne() {
        assertThat(replace(4, "n", "").then(insert(4, "m"))).contains(replace(4, "n", "m"));
        assertThat(insert(2, "ab").then(insert(3, "x"))).contains(insert(2, "axb"));
        assertThat(insert(2, "ab").then(replace(1, "zab", "q"))).contains(replace(1, "z", "q"));
        assertThat(insert(2, "ab").then(replace(3, "bc", ""))).contains(replace(2, "c", "a"));
        assertThat(insert(2, "ab").then(insert(5, "c"))).isEmpty();
        assertThat(insert(2, "ab").then(insert(1, "c"))).isEmpty();
    }

    @Test
    void aSpliceThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replace(0, "cat", "dog").applyTo("a cat"))
                .withMessageContaining("cat");
    }

    @Test
    void mappingIsMonotone() {
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            String text = Texts.random(random, 30);
            Splice splice = Texts.splice(random, text);
            int a = random.nextInt(text.length() + 1);
            int b = a + random.nextInt(text.length() + 1 - a);
            for (Bias bias : Bias.values()) {
                assertThat(splice.map(a, bias)).isLessThanOrEqualTo(splice.map(b, bias));
            }
            assertThat(splice.map(a, Bias.BEFORE)).isLessThanOrEqualTo(splice.map(a, Bias.AFTER));
            assertThat(splice.map(b, Bias.AFTER)).isBetween(0, splice.applyTo(text).length());
        }
    }

    @Test
    void whatASpliceDoesNotTouchKeepsItsWords() {
        var random = new Random(2);
        for (int round = 0; round < 20_000; round++) {
            String text = Texts.random(random, 30);
            Splice splice = Texts.splice(random, text);
            Span span = Texts.span(random, text);
            boolean apart = span.end() <= splice.at() || splice.removedEnd() <= span.start();
            if (span.isEmpty() || !apart) continue;
            Span moved = splice.map(span).orElseThrow();
            assertThat(moved.of(splice.applyTo(text))).isEqualTo(span.of(text));
        }
    }

    @Test
    void aSpliceAndItsInverseAreNothing() {
        var random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String text = Texts.random(random, 30);
            Splice splice = Texts.splice(random, text);
            assertThat(splice.inverse().applyTo(splice.applyTo(text))).isEqualTo(text);
        }
    }

    @Test
    void joinedSplicesDoWhatBothDid() {
        var random = new Random(4);
        int joined = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = Texts.random(random, 12);
            Splice first = Texts.splice(random, text);
            Splice next = Texts.splice(random, first.applyTo(text));
            Optional<Splice> both = first.then(next);
            if (both.isEmpty()) continue;
            joined++;
            assertThat(both.get().applyTo(text)).isEqualTo(next.applyTo(first.applyTo(text)));
        }
        assertThat(joined).isGreaterThan(5_000);
    }

    private static Splice insert(int at, String inserted) {
        return Splice.insert(at, inserted);
    }

    private static Splice replace(int at, String removed, String inserted) {
        return new Splice(at, removed, inserted);
    }

    private static void moves(String before, Splice splice, String after) {
        String text = before.replaceAll("[\\[\\]]", "");
        Span tag = new Span(before.indexOf('['), before.indexOf(']') - 1);
        Anchor anchor = new Anchor.Passage(List.of(tag)).through(List.of(splice), text);
        assertThat(picture(splice.applyTo(text), anchor.hull())).isEqualTo(after);
    }

    private static String picture(String text, Span span) {
        return text.substring(0, span.start())
                + "["
                + span.of(text)
                + "]"
                + text.substring(span.end());
    }
}
