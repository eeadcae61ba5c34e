package org.postil.session.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.session.tagging.Ends.Side;
import org.postil.text.Anchor.Passage;
import org.postil.text.Span;

/// A passage is told as a text with its stretches in brackets.
class EndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "𝔘 the [quick] fox   | START | true  | 𝔘 [the quick] fox",
                "the [quick] fox, so  | END   | true  | the [quick fox], so",
                "the [quick fox], so  | END   | true  | the [quick fox,] so",
                "the [quick brown] fox| START | false | the quick [brown] fox",
                "the [quick brown] fox| END   | false | the [quick] brown fox",
                "the\\nthe [quick] fox | START | true  | the\\n[the quick] fox",
                "don't [go] o'clock   | END   | true  | don't [go o'clock]",
                "x [don't] go         | START | true  | [x don't] go"
            })
    void anEndMovesByAWord(String before, Side side, boolean outwards, String after) {
        assertThat(moved(before.replace("\\n", "\n"), 0, side, outwards))
                .contains(after.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[quick] fox  | START | true",
                "quick [fox]  | END   | true",
                "the [quick]  | START | false",
                "the [quick]  | END   | false"
            })
    void itStopsWhereTheTextEndsAndWhereNothingWouldBeLeft(
            String before, Side side, boolean outwards) {
        assertThat(moved(before.strip(), 0, side, outwards)).isEmpty();
    }

    /// The place is told as a bar, where the end comes to stand as a bracket.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the qu|ick fox; START; the [quick fox",
                "the quic|k fox; START; the quick [fox",
                "the| quick fox; START; the [quick fox",
                "the quic|k fox; END;   the quick] fox",
                "the q|uick fox; END;   the] quick fox",
                "the quick |fox; END;   the quick] fox",
                "the fox,|  so;  END;   the fox,]  so",
                "𝔘𝔘|𝔘𝔘𝔘 fox;     START; [𝔘𝔘𝔘𝔘𝔘 fox",
                "|the fox;       START; [the fox",
                "the fox|;       END;   the fox]"
            })
    void anEndThatIsPulledComesToTheNearestEdgeOfAWord(String pulled, Side side, String there) {
        String text = pulled.replace("|", "");
        int place = Ends.nearest(text, side, pulled.indexOf('|'));
        String bracket = side == Side.START ? "[" : "]";
        assertThat(text.substring(0, place) + bracket + text.substring(place)).isEqualTo(there);
    }

    @Test
    void theStretchAtTheCaretIsTheOneThatMoves() {
        assertThat(moved("[one] two [three] four", 12, Side.END, true))
                .contains("[one] two [three four]");
        assertThat(moved("[one] two [three] four", 0, Side.END, true))
                .contains("[one two] [three] four");
    }

    @Test
    void stretchesThatMeetBecomeOne() {
        assertThat(moved("[one] [three] four", 6, Side.START, true)).contains("[one three] four");
    }

    /// A random walk of ends is always a passage in the text, and moves nothing but one end.
    @Test
    void noWalkOfEndsLeavesTheText() {
        var random = new Random(7);
        String text =
                "𝔘 “Prosper your efforts,” he said (at 9 o'clock);\n\n  I will help you. é\u0301!";
        Passage passage = new Passage(List.of(new Span(3, 10), new Span(28, 33)));
        for (int i = 0; i < 2_000; i++) {
            var ends = new Ends(text, passage, random.nextInt(text.length()));
            Side side = random.nextBoolean() ? Side.START : Side.END;
            passage = ends.byWord(side, random.nextBoolean()).orElse(passage);
            assertThat(passage.hull().end()).isLessThanOrEqualTo(text.length());
            assertThat(passage.quote(text)).isNotBlank();
        }
    }

    private static Optional<String> moved(String before, int caret, Side side, boolean outwards) {
        String text = before.replace("[", "").replace("]", "");
        return new Ends(text, passage(before), caret)
                .byWord(side, outwards)
                .map(passage -> picture(text, passage));
    }

    private static Passage passage(String picture) {
        var spans = new ArrayList<Span>();
        int brackets = 0;
        int start = 0;
        for (int i = 0; i < picture.length(); i++) {
            if (picture.charAt(i) == '[') start = i - brackets++;
            else if (picture.charAt(i) == ']') spans.add(new Span(start, i - brackets++));
        }
        return new Passage(spans);
    }

    private static String picture(String text, Passage passage) {
        var picture = new StringBuilder(text);
        for (Span span : passage.spans().reversed()) {
            picture.insert(span.end(), ']').insert(span.start(), '[');
        }
        return picture.toString();
    }
}
