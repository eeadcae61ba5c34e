package org.postil.ui.text.look.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postil.text.Span;

class LanesTest {

    @Test
    void theLongerOfTwoThatStartTogetherLiesNextToTheWords() {
        assertThat(Lanes.of(List.of(new Span(0, 4), new Span(0, 9), new Span(5, 8))))
                .containsExactly(1, 0, 1);
    }

    @Test
    void aLaneIsFreeAgainWhereItsSpanEnds() {
        assertThat(Lanes.of(List.of(new Span(0, 4), new Span(4, 6), new Span(3, 5))))
                .containsExactly(0, 0, 1);
    }

    @Test
    void thirtyThatOverlapHaveThirtyLanes() {
        var nested = new ArrayList<Span>();
        for (int i = 0; i < 30; i++) nested.add(new Span(i, 100 - i));
        assertThat(Lanes.of(nested)).containsExactly(IntStream.range(0, 30).toArray());
    }

    @Test
    void noTwoThatOverlapShareALaneAndNoLaneIsMoreThanIsNeeded() {
        var random = new Random(4);
        for (int i = 0; i < 500; i++) {
            List<Span> spans = random(random);
            int[] lanes = Lanes.of(spans);
            for (int a = 0; a < lanes.length; a++) {
                for (int b = 0; b < a; b++) {
                    if (spans.get(a).overlaps(spans.get(b))) {
                        assertThat(lanes[a]).isNotEqualTo(lanes[b]);
                    }
                }
            }
            assertThat(Arrays.stream(lanes).max().orElse(-1) + 1).isEqualTo(deepest(spans));
        }
    }

    private static List<Span> random(Random random) {
        var spans = new ArrayList<Span>();
        for (int i = random.nextInt(40); i > 0; i--) {
            int start = random.nextInt(60);
            spans.add(new Span(start, start + 1 + random.nextInt(25)));
        }
        return spans;
    }

    /// The most spans that cover one character.
    private static int deepest(List<Span> spans) {
        int deepest = 0;
        for (int at = 0; at < 100; at++) {
            int place = at;
            deepest = Math.max(deepest, (int) spans.stream().filter(s -> s.covers(place)).count());
        }
        return deepest;
    }
}
