package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.collation.page.AsideKind;
import org.postil.collation.watch.Watch;

/// Whatever is corrected in two texts that were compared, comparing them again finds what comparing
/// them anew does.
class AgainTest {

    @Test
    void correctedTextsAreComparedAgainAsIfAnew() {
        for (int seed = 0; seed < 4; seed++) {
            var made = new Rewritten(seed, 2_500, 4, 20 + 60 * seed);
            follow(new WitnessText("A", "", made.a), new WitnessText("B", "", made.b), seed, 12);
        }
    }

    @Test
    void soIsTheTelegram() throws IOException {
        var gold = new Gold();
        for (int seed = 0; seed < 3; seed++) follow(gold.a, gold.b, seed, 12);
    }

    @Test
    void soIsWhatIsComparedByOtherRules() throws IOException {
        var gold = new Gold();
        Comparison found = Collation.of(gold.a, gold.b);
        for (AsideKind kind : AsideKind.values()) {
            Rules rules = Rules.STANDARD.comparing(Set.of(kind));
            found = Collation.again(found, gold.a, gold.b, rules, Watch.NOBODY);
            assertSame(found, Collation.of(gold.a, gold.b, rules, Watch.NOBODY));
        }
    }

    private static void follow(WitnessText first, WitnessText second, int seed, int edits) {
        var random = new Random(seed);
        WitnessText a = first;
        WitnessText b = second;
        Comparison found = Collation.of(a, b);
        for (int edit = 0; edit < edits; edit++) {
            if (random.nextInt(3) > 0) a = edited(a, random);
            else b = edited(b, random);
            found = Collation.again(found, a, b, Rules.STANDARD, Watch.NOBODY);
            assertSame(found, Collation.of(a, b));
        }
    }

    private static void assertSame(Comparison again, Comparison anew) {
        assertThat(again.variants()).isEqualTo(anew.variants());
        assertThat(again.links()).isEqualTo(anew.links());
        assertThat(again.moves()).isEqualTo(anew.moves());
        again.moves().forEach(move -> assertThat(again.links(move)).isEqualTo(anew.links(move)));
        assertThat(again.setAside()).isEqualTo(anew.setAside());
        assertThat(again.body()).isEqualTo(anew.body());
        assertThat(again.unrelated()).isEqualTo(anew.unrelated());
    }

    /// A letter, a few words, a sentence that is there twice then, or a whole paragraph away.
    private static WitnessText edited(WitnessText one, Random random) {
        String text = one.text();
        int at = random.nextInt(text.length());
        int length = List.of(1, 20, 150, 600).get(random.nextInt(4));
        int end = Math.min(text.length(), at + length);
        String put =
                switch (random.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> "e";
                    default -> text.substring(at / 2, Math.min(text.length(), at / 2 + length));
                };
        int gone = random.nextBoolean() ? at : end;
        return new WitnessText(
                one.siglum(), one.name(), text.substring(0, at) + put + text.substring(gone));
    }
}
