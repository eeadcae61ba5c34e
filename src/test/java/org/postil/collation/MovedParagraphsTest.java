package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.collation.align.Block;
import org.postil.collation.token.Tokens;

/// Paragraphs that stand elsewhere in the second version are found, whatever the length of the
/// texts, and hardly any word that is the same is left without its like.
class MovedParagraphsTest {

    @ParameterizedTest
    @CsvSource({"1,2000,4", "2,2000,4", "3,2000,4", "4,10000,12", "5,50000,50", "6,200000,200"})
    void movedParagraphsAreFoundAndUnchangedWordsLinked(long seed, int words, int moves) {
        var made = new Rewritten(seed, words, moves, 30);
        Comparison found =
                Collation.of(new WitnessText("A", "", made.a), new WitnessText("B", "", made.b));
        Map<Integer, Integer> links = links(found);
        int unchanged = 0;
        int linked = 0;
        for (int word = 0; word < made.words(); word++) {
            if (made.inB(word) < 0) continue;
            unchanged++;
            if (links.getOrDefault(word, -1) == made.inB(word)) linked++;
        }
        long foundMoves = made.moved.stream().filter(one -> isFound(one, made, links)).count();
        assertThat(foundMoves / (double) made.moved.size()).isGreaterThanOrEqualTo(0.98);
        assertThat(linked / (double) unchanged).isGreaterThanOrEqualTo(0.999);
    }

    private static boolean isFound(int[] paragraph, Rewritten made, Map<Integer, Integer> links) {
        int unchanged = 0;
        int linked = 0;
        for (int word = paragraph[0]; word < paragraph[1]; word++) {
            if (made.inB(word) < 0) continue;
            unchanged++;
            if (links.getOrDefault(word, -1) == made.inB(word)) linked++;
        }
        return linked >= 0.9 * unchanged;
    }

    /// Which word of the first version is linked to which of the second, signs not counted.
    private static Map<Integer, Integer> links(Comparison found) {
        Map<Integer, Integer> wordsA = words(found.tokensA());
        Map<Integer, Integer> wordsB = words(found.tokensB());
        var links = new HashMap<Integer, Integer>();
        found.links().forEach(link -> add(links, wordsA, wordsB, link));
        for (Block move : found.moves()) {
            found.links(move).forEach(link -> add(links, wordsA, wordsB, link));
        }
        return links;
    }

    private static void add(
            Map<Integer, Integer> links,
            Map<Integer, Integer> wordsA,
            Map<Integer, Integer> wordsB,
            Comparison.Link link) {
        Integer a = wordsA.get(link.a().start());
        Integer b = wordsB.get(link.b().start());
        if (a != null && b != null) links.put(a, b);
    }

    private static Map<Integer, Integer> words(Tokens tokens) {
        var numbers = new HashMap<Integer, Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) numbers.put(tokens.start(i), numbers.size());
        }
        return numbers;
    }
}
