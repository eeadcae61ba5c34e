package org.postil.excerpt.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.text.Span;

/// Nothing that touches the words is missed, and the order stays.
class NearbyTest {

    @Test
    void whatTouchesTheWordsIsFoundInItsOrder() {
        var random = new Random(5);
        var all = new ArrayList<List<Span>>();
        var nearby = new Nearby<List<Span>>();
        for (int i = 0; i < 400; i++) {
            List<Span> spans = List.of(span(random), span(random));
            all.add(spans);
            nearby.add(spans, spans);
        }
        for (int i = 0; i < 400; i++) {
            Span words = span(random);
            assertThat(nearby.to(words).stream().filter(one -> touches(one, words)))
                    .containsExactlyElementsOf(
                            all.stream().filter(one -> touches(one, words)).toList());
        }
    }

    @Test
    void whatIsFarAwayIsNotLookedAt() {
        var nearby = new Nearby<Integer>();
        for (int i = 0; i < 10_000; i++) nearby.add(i, List.of(new Span(100 * i, 100 * i + 10)));
        assertThat(nearby.to(new Span(500_000, 500_100))).contains(5_000).hasSizeLessThan(50);
    }

    private static boolean touches(List<Span> spans, Span words) {
        return spans.stream()
                .anyMatch(span -> span.start() <= words.end() && words.start() <= span.end());
    }

    private static Span span(Random random) {
        int start = 512 * random.nextInt(40) + random.nextInt(3) - 1;
        int length = 512 * random.nextInt(4) + random.nextInt(3);
        return new Span(Math.max(0, start), Math.max(0, start) + length);
    }
}
