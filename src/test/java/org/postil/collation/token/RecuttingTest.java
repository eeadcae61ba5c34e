package org.postil.collation.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postil.collation.watch.Watch;

/// Of a text that was changed only the change is cut anew, and what comes of it is what comes of
/// cutting the whole.
class RecuttingTest {

    private static final List<String> PIECES =
            List.of(
                    "the", "note", "co", "-", "\u00AD", "\n", "\n\n", "\f", " ", "  ", "\t", "'",
                    "\u2019", "...", ".", ",", "12", "5", "\u0301", "中", "文", "𝔘", "\u200D", "&",
                    "é", "Straits", "--", "\u2028", "²");

    @Test
    void aTextIsCutAgainAsIfItWereCutAnew() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            String text = text(random, 30);
            Tokens tokens = Tokenizer.of("A", text, new Lexicon());
            for (int edit = 0; edit < 4; edit++) {
                text = edited(text, random);
                tokens = Tokenizer.again(tokens, text, tokens.lexicon().copy(), Watch.NOBODY);
                Tokens anew = Tokenizer.of("A", text, new Lexicon());
                assertThat(told(tokens)).as("%d: %s", seed, text).isEqualTo(told(anew));
            }
        }
    }

    @Test
    void whatIsNotChangedKeepsItsNumbers() {
        var lexicon = new Lexicon();
        Tokens before = Tokenizer.of("A", "the note of the Straits", lexicon);
        Lexicon another = lexicon.copy();
        Tokens after =
                Tokenizer.again(before, "the old note of the Straits", another, Watch.NOBODY);
        assertThat(after.type(5)).isEqualTo(before.type(4));
        assertThat(lexicon.size()).isEqualTo(another.size() - 1);
    }

    private static List<String> told(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(
                        i -> tokens.span(i) + " " + tokens.before(i) + " " + tokens.form(i).text())
                .toList();
    }

    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    private static String edited(String text, Random random) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
            if (!within) places.add(i);
        }
        int from = random.nextInt(places.size());
        int to = Math.min(places.size() - 1, from + random.nextInt(6));
        String inserted = text(random, random.nextInt(4));
        return text.substring(0, places.get(from)) + inserted + text.substring(places.get(to));
    }
}
