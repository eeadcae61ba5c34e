package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.collation.Comparison.Link;
import org.postil.text.Span;

class LinkTest {

    @Test
    void thoseTouchWordsThatOverlapThem() {
        var random = new Random(5);
        for (int run = 0; run < 200; run++) {
            List<Link> links = links(random);
            for (int start = 0; start < 60; start++) {
                var words = new Span(start, start + 1 + random.nextInt(10));
                assertThat(Link.touching(words, links))
                        .isEqualTo(links.stream().filter(one -> one.a().overlaps(words)).toList());
            }
        }
    }

    private static List<Link> links(Random random) {
        var links = new ArrayList<Link>();
        for (int at = random.nextInt(4); at < 50; at += 1 + random.nextInt(8)) {
            var words = new Span(at, at + 1);
            links.add(new Link(words, words));
        }
        return links;
    }
}
