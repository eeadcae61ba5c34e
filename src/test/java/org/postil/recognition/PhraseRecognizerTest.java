package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.recognition.phrase.KeyPhrase;
import org.postil.recognition.phrase.PhraseText;

class PhraseRecognizerTest {

    @Test
    void peopleAreNoTopics() {
        assertThat(words("Mr. Ernest Bevin came. Mr. Ernest Bevin said so.")).isEmpty();
    }

    @Test
    void neitherAreTheyWhereOnlyAnotherDocumentGivesTheirTitle() {
        String other = "The oil. Bao Dai spoke. The gas. Bao Dai. The tea. Of Bao Dai. By Bao Dai.";
        assertThat(words(other)).contains("Bao Dai");
        String titled = "The Emperor Dai and Mr. Dai. " + "The rain fell on the grain. ".repeat(9);
        assertThat(words(other, titled)).doesNotContain("Bao Dai", "Bao");
    }

    @Test
    void whatIsCalledAfterAPersonIsOne() {
        assertThat(words("Mr. Marshall came. The Marshall Plan. His Marshall Plan."))
                .containsExactly("Marshall Plan");
    }

    @Test
    void datesAreNoTopics() {
        assertThat(words("On April 5, 1946 at noon. On April 5, 1946 at noon.")).isEmpty();
    }

    private static List<String> words(String... texts) {
        List<PhraseText> all =
                Stream.of(texts).map(text -> new PhraseText(text, List.of())).toList();
        return PhraseRecognizer.in(all, List.of()).ofDocument(0, 9).stream()
                .map(KeyPhrase::words)
                .toList();
    }
}
