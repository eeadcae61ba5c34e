package org.postil.excerpt.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.EvenMetrics;
import org.postil.excerpt.layout.Run.Origin;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Lines fit their measure and lose no letter. Letters of size 10 are 5 points wide.
class BreakerTest {

    private static final Look LOOK = Look.of(Face.SERIF, 10);

    private final Glyphs glyphs = new Glyphs(new EvenMetrics());
    private final Breaker breaker = new Breaker(new EvenMetrics(), glyphs);

    @Test
    void aLineEndsWhereTheNextWordDoesNotFit() {
        assertThat(broken("the quick brown fox", 50)).containsExactly("the quick", "brown fox");
        assertThat(broken("the quick brown fox", 49)).containsExactly("the quick", "brown fox");
        assertThat(broken("the quick brown fox", 44))
                .containsExactly("the", "quick", "brown", "fox");
    }

    @Test
    void aWordThatIsLongerThanALineIsBroken() {
        assertThat(broken("a𝔘𝔘𝔘𝔘𝔘𝔘b c", 20)).containsExactly("a𝔘𝔘𝔘", "𝔘𝔘𝔘b", "c");
    }

    @Test
    void noWordIsBrokenAtItsApostrophe() {
        assertThat(broken("at each other’s ends", 70)).containsExactly("at each", "other’s ends");
        assertThat(broken("in l'\uD835\uDD18nion", 30))
                .containsExactly("in", "l'\uD835\uDD18nio", "n");
        assertThat(broken("‘at each other’ ends", 75)).containsExactly("‘at each other’", "ends");
    }

    @Test
    void theNumberOfAGlossStaysWithItsWord() {
        Run number = new Run("12", LOOK.raised(), List.of(), 12);
        List<Line> lines = breaker.lines(List.of(Run.of("he met (Qavam)", LOOK), number), 74, 0);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().words()).isEqualTo("(Qavam)");
        assertThat(lines.getLast().notes()).containsExactly(12);
    }

    @Test
    void aLineKnowsTheWordsOfTheVersionThatStandOnIt() {
        var origin = new Origin(new Id<>(new java.util.UUID(0, 1)), new Span(100, 119));
        Run run = new Run("the quick brown fox", LOOK, List.of(origin), 0);
        List<Line> lines = breaker.lines(List.of(run), 50, 0);
        assertThat(lines.get(0).origins().getFirst().span()).isEqualTo(new Span(100, 109));
        assertThat(lines.get(1).origins().getFirst().span()).isEqualTo(new Span(110, 119));
    }

    @Test
    void aLetterThatAFaceLacksIsTakenFromAnother() {
        Line line = breaker.lines(List.of(Run.of("a ἀ b", LOOK)), 500, 0).getFirst();
        assertThat(line.fragments())
                .extracting(one -> one.look().face())
                .containsExactly(Face.SERIF, Face.SANS, Face.SERIF);
        assertThat(glyphs.missing()).isEmpty();
    }

    @Test
    void aLetterThatNoFaceHasIsShownAsASquareAndNoted() {
        Line line = breaker.lines(List.of(Run.of("a שלום b", LOOK)), 500, 0).getFirst();
        String shown = line.fragments().stream().map(Fragment::shown).collect(Collectors.joining());
        assertThat(shown).isEqualTo("a □□□□ b");
        assertThat(line.words()).isEqualTo("a שלום b");
        assertThat(glyphs.missing()).containsExactly(0x5D5, 0x5DC, 0x5DD, 0x5E9);
    }

    @Test
    void aMarkAndItsLetterBecomeOne() {
        Line line = breaker.lines(List.of(Run.of("e\u0301", LOOK)), 500, 0).getFirst();
        assertThat(line.words()).isEqualTo("\u00E9");
    }

    /// Laws: no line is wider than the measure; the lines together are the words.
    @Test
    void linesFitAndLoseNothing() {
        var random = new Random(4);
        for (int i = 0; i < 300; i++) {
            var words = new StringBuilder();
            for (int j = 0; j < 1 + random.nextInt(60); j++) {
                words.append("x".repeat(1 + random.nextInt(14))).append(j % 7 == 3 ? "-" : " ");
            }
            double measure = 20 + random.nextInt(200);
            List<Line> lines = breaker.lines(List.of(Run.of(words.toString(), LOOK)), measure, 0);
            assertThat(lines).allMatch(line -> line.width() <= measure + 0.1);
            String all = lines.stream().map(Line::words).collect(Collectors.joining());
            assertThat(all.replace(" ", "")).isEqualTo(words.toString().replace(" ", ""));
        }
    }

    private List<String> broken(String words, double measure) {
        return breaker.lines(List.of(Run.of(words, LOOK)), measure, 0).stream()
                .map(Line::words)
                .toList();
    }
}
