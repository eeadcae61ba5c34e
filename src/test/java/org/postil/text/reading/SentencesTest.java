package org.postil.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.text.Breaks;
import org.postil.text.CleanText;
import org.postil.text.Lines;
import org.postil.text.Span;
import org.postil.text.Texts;

/// Sentences in pictures: each stands in brackets `‹ ›`.
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹I had an interview with Stalin at 9 o'clock last night.› ‹I went alone.›",
                "‹Mr. Molotov was with Gen. J. V. Stalin and Lt. Gen. W. B. Smith.› ‹We sat.›",
                "‹He received me at 10 p.m. (Moscow Time) in the Kremlin.› ‹I was accompanied.›",
                "‹It was 6 p.m.› ‹He said nothing.›",
                "‹At 9 p.m. Stalin received us.›",
                "‹The U. S. Government and the U.S. press agree.› ‹So do I.›",
                "‹He never left the U. S. S. R.› ‹The rest is known.›",
                "‹1053. I had an interview.› ‹It was late.›",
                "‹a. The Straits.› ‹b. Iran.›",
                "‹My telegram No. 599.› ‹Interview with Stalin.›",
                "‹See No. 599.› ‹It is enclosed.›",
                "‹\"No.\"› ‹He would not.›",
                "‹The answer is no.› ‹It was final.›",
                "‹Vol. VI, pp. 732-36, and Art. 5 of the Treaty.› ‹See also ch. 3.›",
                "‹He asked: \"How far is Russia going to go?\"› ‹While we waited, he drew.›",
                "‹\"Why?\" he asked.› ‹\"Because.\"›",
                "‹“Prosper your efforts.› ‹I will help you.”› ‹He rose.›",
                "‹The interpreter read the letter.[1]› ‹After which I spoke.›",
                "‹It cost 5.4 million.› ‹That is much!› ‹Is it?› ‹Yes.›",
                "‹In reply I said. that with regard to Iran there was no idea.›",
                "‹He waited … and then spoke.› ‹We … well …› ‹He left.›",
                "‹He began: . . . and stopped. . . .› ‹Then he went on.›",
                "‹On Dec. 5 he left.› ‹It was in Dec.› ‹He came back in May.›",
                "‹State letter, Aug. 5. 15.› ‹It came at last.›",
                "‹Oil, coal, etc.› ‹He listed all.›",
                "‹Тов. Сталин принял тов. Молотова в 9 ч. вечера.› ‹Он молчал.›",
                "‹В 1946 г. он уехал.› ‹И. В. Сталин остался.›",
                "‹斯大林说。› ‹好。›",
                "‹𝔘nter den Linden.› ‹𝔘nd so weiter.›",
                "‹(He smiled.)› ‹[Then he rose.]›",
            })
    void sentencesEndWhereAReaderEndsThem(String picture) {
        String text = picture.replaceAll("[‹›]", "");
        assertThat(drawn(text, Sentences.of(text, new Span(0, text.length())))).isEqualTo(picture);
    }

    @Test
    void aPlaceBetweenTwoSentencesBelongsToTheNextAndTheEndToTheLast() {
        String text = "  One.   Two.  ";
        Span all = new Span(0, text.length());
        assertThat(Sentences.at(text, all, 0).of(text)).isEqualTo("One.");
        assertThat(Sentences.at(text, all, 5).of(text)).isEqualTo("One.");
        assertThat(Sentences.at(text, all, 6).of(text)).isEqualTo("Two.");
        assertThat(Sentences.at(text, all, 15).of(text)).isEqualTo("Two.");
        assertThat(Sentences.at(" \t ", new Span(0, 3), 2)).isEqualTo(new Span(2, 2));
    }

    @Test
    void noLetterIsLostAndNoneStandsInTwoSentences() {
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            String text = Texts.random(random, 120);
            int from = random.nextInt(text.length() + 1);
            Span stretch = new Span(from, from + random.nextInt(text.length() - from + 1));
            var kept = new StringBuilder();
            int end = stretch.start();
            for (Span sentence : Sentences.of(text, stretch)) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                assertThat(Breaks.trim(text, sentence)).isEqualTo(sentence);
                end = sentence.end();
                kept.append(sentence.of(text));
            }
            assertThat(end).isLessThanOrEqualTo(stretch.end());
            assertThat(withoutSpace(kept.toString())).isEqualTo(withoutSpace(stretch.of(text)));
        }
    }

    @Test
    void theFirstParagraphOfACableIsCutAsAPersonCutsIt() throws IOException {
        Path cable = Path.of("sample-docs/1946-04-05-smith-cable-1053-published.txt");
        String text = CleanText.of(Files.readString(cable));
        int start = text.indexOf("1053. I had");
        Lines lines = Lines.of(text);
        List<String> beginnings =
                Sentences.of(text, lines.span(lines.at(start))).stream()
                        .map(one -> one.of(text).split("\\s+")[0])
                        .toList();
        assertThat(beginnings).containsExactly("1053.", "Because", "Mr.");
    }

    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String drawn(String text, List<Span> sentences) {
        var drawn = new StringBuilder(text);
        for (Span one : sentences.reversed()) {
            drawn.insert(one.end(), '›').insert(one.start(), '‹');
        }
        return drawn.toString();
    }
}
