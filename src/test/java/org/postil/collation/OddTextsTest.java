package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.collation.variant.Variant;
import org.postil.collation.watch.Watch;

/// Texts that nobody would choose to compare are compared all the same.
class OddTextsTest {

    private static final String NOTE = "The Ambassador read the note aloud in full at noon.\n";

    @Test
    void identicalTextsHaveNoDifferences() {
        Comparison found = compared(NOTE, NOTE);
        assertThat(found.identical()).isTrue();
        assertThat(found.unrelated()).isFalse();
        assertThat(found.variants()).isEmpty();
    }

    @Test
    void whollyDifferentTextsHaveNothingToDoWithEachOther() {
        String a = new Rewritten(1, 3_000, 0, 0).a;
        String b = new Rewritten(2, 3_000, 0, 0).a;
        for (Comparison found : List.of(compared(a, b), compared(NOTE, "Wir fuhren nach Bonn."))) {
            assertThat(found.unrelated()).isTrue();
            assertThat(found.links()).isEmpty();
            assertThat(found.moves()).isEmpty();
            assertThat(found.variants()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "!"})
    void aTextWithoutWordsCanBeCompared(String empty) {
        assertThat(compared(NOTE, empty).links()).isEmpty();
        assertThat(compared(empty, NOTE).links()).isEmpty();
        assertThat(compared(empty, empty).identical()).isTrue();
    }

    @Test
    void aLineOfAMegabyteIsComparedWordForWord() {
        String a = new Rewritten(3, 200_000, 0, 0).a.replace('\n', ' ');
        int at = a.indexOf(' ', a.length() / 2);
        String b = a.substring(0, at) + " put in" + a.substring(at);
        assertThat(a).hasSizeGreaterThan(1_000_000).doesNotContain("\n");
        Variant only = only(compared(a, b));
        assertThat(only.a().isEmpty()).isTrue();
        assertThat(only.b().of(b)).isEqualTo("put in");
    }

    @ParameterizedTest
    @CsvSource({
        "Cyrillic, мы говорили с послом о новой ноте, ноте, речи",
        "Greek, ἐν ἀρχῇ ἦν ὁ λόγος καὶ ὁ λόγος ἦν πρὸς τὸν θεόν, θεόν, ἄνθρωπον",
        "Arabic, قال السفير إن المذكرة طويلة جدا اليوم, طويلة, قصيرة",
        "Chinese, 大使昨天晚上读了这份照会, 昨, 今",
        "combining, la re\u0301ponse du gouvernement est arrive\u0301e hier, hier, demain",
        "astral, the 𝔘nited 𝔑ations met in 𝔓aris today, 𝔓aris, 𝔏ondon",
    })
    void inEveryScriptTheOneWordThatDiffersIsFound(
            String script, String a, String word, String other) {
        String b = a.replace(word, other);
        Variant only = only(compared(a, b));
        assertThat(only.a().of(a)).as(script).isEqualTo(word);
        assertThat(only.b().of(b)).as(script).isEqualTo(other);
    }

    @Test
    void longWorkIsCalledOffWhereverItIsAndSaysHowFarItIs() {
        var made = new Rewritten(5, 12_000, 8, 60);
        var a = new WitnessText("A", "", made.a);
        var b = new WitnessText("B", "", made.b);
        var seen = new ArrayList<Double>();
        Collation.of(a, b, Rules.STANDARD, done -> seen.add(done));
        assertThat(seen).hasSizeGreaterThan(2 * 12_000 / Watch.SOME);
        assertThat(seen).allMatch(done -> done >= 0 && done <= 1);
        double last = 0;
        for (double done : seen.stream().sorted().toList()) {
            assertThat(done - last).isLessThan(0.07);
            last = done;
        }
        for (int at = 0; at < seen.size(); at += seen.size() / 8) {
            int end = at;
            int[] asked = {0};
            assertThatThrownBy(() -> Collation.of(a, b, Rules.STANDARD, _ -> asked[0]++ < end))
                    .isInstanceOf(CancellationException.class);
            assertThat(asked[0]).isEqualTo(end + 1);
        }
    }

    private static Comparison compared(String a, String b) {
        return Collation.of(new WitnessText("A", "", a), new WitnessText("B", "", b));
    }

    private static Variant only(Comparison found) {
        assertThat(found.variants()).hasSize(1);
        return found.variants().getFirst();
    }
}
