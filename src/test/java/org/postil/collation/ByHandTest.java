package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.collation.Comparison.Link;
import org.postil.collation.variant.Variant;
import org.postil.collation.watch.Watch;
import org.postil.text.Span;

/// Whatever words a person links, even such as cross each other, two texts can be compared, and
/// each of them is what both have and what it has otherwise.
class ByHandTest {

    private static final int TEXTS = 600;
    private static final String[] WORDS =
            ("the of and treaty minister straits apple bravo charlie delta kilo mango river zulu"
                            + " tango yonder said note army ship")
                    .split(" ");

    @Test
    void linksThatCrossEachOtherCanBeCompared() {
        List<String> a = words("army of charlie ship and river x12");
        List<String> b = words("army other29 of charlie ship other46 river x12");
        List<String> links = List.of("army=charlie", "and river=army other29");
        for (List<String> order : List.of(links, links.reversed())) {
            var together = order.stream().map(one -> link(one, a, b)).toList();
            assertThatCode(() -> compare(a, b, together)).doesNotThrowAnyException();
        }
    }

    @Test
    void eachTextIsWhatBothHaveAndWhatItHasOtherwise() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var random = new Random(seed);
            List<String> a = text(random);
            List<String> b = rewritten(a, random);
            var links = new ArrayList<Link>();
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                links.add(new Link(some(a, random), some(b, random)));
            }
            Comparison found = compare(a, b, links);
            if (found.unrelated()) continue;
            assertThat(common(found, true)).as("text %d", seed).isEqualTo(common(found, false));
        }
    }

    private static List<String> text(Random random) {
        var words = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            String number = random.nextInt(3) == 0 ? "" : "x" + random.nextInt(30);
            words.add(WORDS[random.nextInt(WORDS.length)] + number);
        }
        return words;
    }

    private static List<String> rewritten(List<String> text, Random random) {
        var words = new ArrayList<>(text);
        for (int k = 0; k < 6; k++) {
            int i = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(i);
                case 1 -> words.add(i, "new" + random.nextInt(99));
                default -> words.set(i, "other" + random.nextInt(99));
            }
        }
        return words;
    }

    private static Comparison compare(List<String> a, List<String> b, List<Link> together) {
        var byHand = new ByHand(together, List.of(), List.of(), List.of(), List.of(), List.of());
        return Collation.of(
                new WitnessText("A", "A", String.join(" ", a)),
                new WitnessText("B", "B", String.join(" ", b)),
                Rules.STANDARD.aligning(byHand),
                Watch.NOBODY);
    }

    /// The words of one text that are neither in a difference nor moved.
    private static List<String> common(Comparison found, boolean inA) {
        String text = (inA ? found.a() : found.b()).text();
        var otherwise = new BitSet();
        Stream<Span> differing = found.variants().stream().map(inA ? Variant::a : Variant::b);
        Stream<Span> moved =
                found.alignment().moves().stream().map(inA ? found::spanInA : found::spanInB);
        Stream.concat(differing, moved).forEach(span -> otherwise.set(span.start(), span.end()));
        var common = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            common.append(otherwise.get(i) ? ' ' : text.charAt(i));
        }
        return words(common.toString().strip());
    }

    private static Link link(String told, List<String> a, List<String> b) {
        int equals = told.indexOf('=');
        return new Link(
                span(a, words(told.substring(0, equals))),
                span(b, words(told.substring(equals + 1))));
    }

    private static Span span(List<String> text, List<String> words) {
        String all = String.join(" ", text);
        String wanted = String.join(" ", words);
        int start = all.indexOf(wanted);
        return new Span(start, start + wanted.length());
    }

    /// One word or two.
    private static Span some(List<String> text, Random random) {
        int from = random.nextInt(text.size() - 2);
        int to = from + 1 + random.nextInt(2);
        int start = String.join(" ", text.subList(0, from)).length() + (from == 0 ? 0 : 1);
        return new Span(start, start + String.join(" ", text.subList(from, to)).length());
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
