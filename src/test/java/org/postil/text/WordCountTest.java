package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "' — … '|0",
                "Truman's far-off letter, 1946.|4",
                "'It is -- he said - so.'|5",
                "Товарищ Сталин сказал|3",
                "U.S.|2",
                "cafe\u0301 𝔘𝔫𝔦|2"
            })
    void theyAreCountedAsAReaderCountsThem(String text, int words) {
        assertThat(WordCount.of(text, new Span(0, text.length()), List.of())).isEqualTo(words);
    }

    @Test
    void onlyWhatIsInTheStretchAndNotSetAsideCounts() {
        String text = "HEADER one two FOOTER three";
        List<Span> aside = List.of(new Span(0, 6), new Span(15, 21));
        assertThat(WordCount.of(text, new Span(0, text.length()), aside)).isEqualTo(3);
        assertThat(WordCount.of(text, new Span(7, 14), aside)).isEqualTo(2);
        assertThat(WordCount.of(text, new Span(11, text.length()), aside)).isEqualTo(2);
    }
}
