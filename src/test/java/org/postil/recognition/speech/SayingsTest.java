package org.postil.recognition.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                    “It is late,” replied the Japanese Ambassador. | Ambassador> “It is late,”
                    The Japanese Ambassador said that he was late. | Ambassador~ The Japanese Ambassador said that he was late.
                    The Minister for Foreign Affairs told me so. | Affairs~ The Minister for Foreign Affairs told me so.
                    Ambassador replied that he knew. | Ambassador~ Ambassador replied that he knew.
                    Mr. Vyshinski came in. He at once said no. | Vyshinski~ He at once said no.
                    When Mr. Vyshinski came, he told me so. | Vyshinski~ When Mr. Vyshinski came, he told me so.
                    The key problem, he went on, was Germany. | Molotov~ The key problem, he went on, was Germany.
                    Added that he was tired. | Molotov~ Added that he was tired.
                    Added the note was late. | Molotov~ Added the note was late.
                    Stated Mr. Vyshinski was tired. | Molotov~ Stated Mr. Vyshinski was tired.
                    Stated Iran must pay. | Molotov~ Stated Iran must pay.
                    He swore that he was tired. | Molotov~ He swore that he was tired.
                    He began by saying, “I am late.” | Molotov> “I am late.”
                    He said “I am late”. | Molotov> “I am late”
                    He spoke of the “long-term policy.” He said no more. | Molotov~ He spoke of the “long-term policy.” / Molotov~ He said no more.
                    His Excellency replied that he knew. | Molotov~ His Excellency replied that he knew.
                    Mr. Molotov reported that he had met us. | Molotov~ Mr. Molotov reported that he had met us.
                    Mr. Molotov reported to Moscow. |
                    I drew out a letter which he said was old. |
                    I left (Mr. Vyshinski said it was late) at ten. |
                    Mr. Vyshinski and I agreed that it was late. |
                    He went on a journey. |
                    Said note was delivered to the Legation on May 3. |
                    Added importance attaches to the note. |
                    Felt need for the note. |
                    Stressed relations were the result. |
                    He brought out a letter from his desk. |
                    He swore the oath of his office. |
                    He volunteered for the army. |
                    He confessed the murder. |
                    He begged in the street. |
                    He questioned the witness. |
                    He professed the faith. |
                    Mr. Molotov, Mr. Vyshinski and the note said so. |
                    He did not say why he had come. |
                    I was told that it was late. |
                    The so-called "war party" grew. |
                    """)
    void theOneWhoSpeaksStandsWithTheVerb(String sentence, String said) {
        assertThat(said(BEFORE + sentence)).isEqualTo(said == null ? "" : said);
    }

    /// `the general situation` and `Major difficulties` are nobody.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The general situation was discussed.",
                "The chief difficulty is oil.",
                "The major part was oil.",
                "The chief stated aim was oil.",
                "General discussion followed.",
                "Major difficulties remained."
            })
    void anOfficeIsSomebodyOnlyByItsCapitalAndBeforeAVerb(String sentence) {
        String text = "Molotov received me at noon. " + sentence + " He said that Iran must pay.";
        assertThat(all("Mr. Molotov came.\n\n" + text))
                .extracting(Saying::speaker)
                .containsExactly("Molotov");
        String general = "Mr. Molotov came.\n\nThe General was there. He said that it was late.";
        assertThat(all(general)).extracting(Saying::speaker).containsExactly("The General");
    }

    /// Older despatches write offices small.
    @Test
    void anOfficeInSmallLettersIsSomebodyWhereItSaysSomething() {
        String text = "I saw him at noon. The minister said that Iran must pay.";
        assertThat(all("Mr. Molotov came.\n\n" + text))
                .extracting(Saying::speaker)
                .containsExactly("The minister");
    }

    /// `he` is not whoever was named last, and a word tells two holders of an office apart.
    @Test
    void whoIsMetIsWhoSpeaks() {
        String met =
                "Memorandum by the Secretary of State\n\nI had a talk with Lord Russell about the"
                        + " letter of Mr. Huse. He said that it was late.\n\n";
        assertThat(all(met).getLast().speaker()).isEqualTo("Russell");
        String two =
                "The Japanese Ambassador called. I told him of the despatch from Ambassador Forbes."
                        + " The Ambassador said that he knew.";
        assertThat(all(two).getLast().speaker()).isEqualTo("The Japanese Ambassador");
        assertThat(all(met + "I replied that I knew.").getLast().speaker())
                .isEqualTo("Secretary of State");
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
