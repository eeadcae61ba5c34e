package org.postil.collation.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.watch.Watch;

/// After an edit all gaps are known but those beside it.
class EarlierTest {

    private static final int WORDS = 4_000;

    @Test
    void afterAnEditOnlyWhatLiesBesideItIsAlignedAnew() {
        var random = new Random(7);
        var words = new ArrayList<String>();
        for (int i = 0; i < WORDS; i++) words.add("w" + random.nextInt(600));
        var others = new ArrayList<>(words);
        for (int i = 10; i < WORDS; i += 30) others.set(i, "other" + i);
        var lexicon = new Lexicon();
        Sequence a = sequence(words, lexicon);
        Sequence b = sequence(others, lexicon);
        Rough before = Aligner.align(a, b, Aids.with(Watch.NOBODY));

        words.set(WORDS / 2, "corrected");
        Sequence edited = sequence(words, lexicon);
        Earlier earlier = Earlier.of(before.workings(), before.alignment(), edited, b);
        var aids = new Aids(new Scores(), earlier, Watch.NOBODY);
        Rough after = Aligner.align(edited, b, aids);
        List<Block> gaps = gaps(after.workings());
        assertThat(gaps).hasSizeGreaterThan(100);
        List<Block> anew =
                gaps.stream().filter(gap -> !earlier.gap(gap, after.workings())).toList();
        assertThat(anew).hasSizeBetween(1, 2);
        assertThat(anew)
                .allMatch(gap -> gap.startA() <= WORDS / 2 + 40 && gap.endA() >= WORDS / 2 - 40);
    }

    private static List<Block> gaps(Workings workings) {
        BitSet anchors = workings.anchors();
        Pairing links = workings.links();
        var gaps = new ArrayList<Block>();
        int i = 0;
        int j = 0;
        for (int next = 0; next < workings.a().size(); next++) {
            if (!anchors.get(next)) continue;
            int there = links.inB(next);
            if (i < next && j < there) gaps.add(new Block(i, next, j, there));
            i = next + 1;
            j = there + 1;
        }
        return gaps;
    }

    private static Sequence sequence(List<String> words, Lexicon lexicon) {
        var tokens = Tokenizer.of("A", String.join(" ", words), lexicon);
        return new Sequence(tokens, IntStream.range(0, tokens.size()).toArray());
    }
}
