package org.postil.recognition.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edtf.Edtf;
import org.postil.recognition.Suggestions;

/// What is said in running prose, written as `speaker> words` for direct and `speaker~ words` for
/// reported speech.
class SayingsTest {

    private static final String BEFORE =
            "Marshal Stalin received me at nine. Mr. Molotov was there.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Marshal Stalin replied: "He tried to instigate war." | Stalin> "He tried to instigate war."
                    "Russia," said Marshal Stalin, "is not stupid at all." | Stalin> "Russia," / Stalin> "is not stupid at all."
                    “We know our friends,” he said. | Molotov> “We know our friends,”
                    I asked: “Is that all?” | I> “Is that all?”
                    He said "nyet" and left. | Molotov~ He said "nyet" and left.
                    In reply I said that we had never wished it. | I~ In reply I said that we had never wished it.
                    This, he said, was correct. | Molotov~ This, he said, was correct.
                    Mr. Molotov then asked why; I replied that I knew nothing. | Molotov~ Mr. Molotov then asked why / I~ I replied that I knew nothing.
                    Mr. Molotov smiled and replied: "I mean it." | Molotov> "I mean it."
                    He turned to me and said that he was late. | Molotov~ He turned to me and said that he was late.
                    Mr. Vyshinski, who was present, added that it was late. | Vyshinski~ Mr. Vyshinski, who was present, added that it was late.
                    He, however, said nothing of it. | Molotov~ He, however, said nothing of it.
                    The Shah told me that he was tired. | Shah~ The Shah told me that he was tired.
                    According to General Zahedi, the army was loyal. | Zahedi~ According to General Zahedi, the army was loyal.
                    Mr. Molotov, Mr. Vyshinski and the note said so. |
                    He did not say why he had come. |
                    I was told that it was late. |
                    The so-called "war party" grew. |
                    """)
    void theOneWhoSpeaksStandsWithTheVerb(String sentence, String said) {
        assertThat(said(BEFORE + sentence)).isEqualTo(said == null ? "" : said);
    }

    @Test
    void whatStandsUnderALabelIsLeftToTheTurns() {
        String text = "Stalin: “He said that he was tired.”\n\nSir D. Kelly: “I said so too.”";
        assertThat(all(text)).isEmpty();
    }

    private static String said(String text) {
        return all(text).stream()
                .filter(one -> one.span().start() >= BEFORE.length())
                .map(one -> surname(one) + (one.reported() ? "~ " : "> ") + one.span().of(text))
                .collect(Collectors.joining(" / "));
    }

    private static String surname(Saying one) {
        return one.speaker().substring(one.speaker().lastIndexOf(' ') + 1);
    }

    private static List<Saying> all(String text) {
        return Suggestions.of(text, Optional.of(Edtf.parse("1946-04-05"))).sayings();
    }
}
