package org.postil.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = Words.inEnglish();

    @Test
    void aMessageInsideAMessageIsPutIntoWordsFirst() {
        var april = Message.of("edtf.month", Message.of("edtf.month.april"), "1946");
        assertThat(words.of(Message.of("edtf.approximate", april))).isEqualTo("about April 1946");
    }

    @Test
    void whatFillsAGapIsNeverReadAsAFormat() {
        assertThat(words.of(Message.of("edtf.approximate", "\uD835\uDD18 '{0}' {")))
                .isEqualTo("about \uD835\uDD18 '{0}' {");
    }

    @Test
    void aSentenceEndsInOneFullStop() {
        assertThat(words.of(Message.of("collation.reason.other-words", "Mr", "Stalin.")))
                .isEqualTo("Other words: “Mr” and “Stalin.”");
        assertThat(words.of(Message.of("collation.reason.other-words", "Mr", "Stalin")))
                .isEqualTo("Other words: “Mr” and “Stalin”.");
        assertThat(words.of(Message.of("ui.carry.other", "he", "Person", "B", "Stalin, J. V.")))
                .endsWith("another value: Stalin, J. V.");
    }

    @Test
    void aReasonBehindItsKindDoesNotSayItAgain() {
        assertThat(Reasons.behind("Only in B", "Only in B: the paragraph breaks off."))
                .contains("The paragraph breaks off.");
        assertThat(Reasons.behind("Only in B", "Only in B.")).isEmpty();
        assertThat(Reasons.behind("Spelling", "The same word.")).contains("The same word.");
    }

    @Test
    void aLanguageWithoutWordsSpeaksEnglish() {
        assertThat(Words.in(Locale.JAPAN).of(Message.of("edtf.month.may"))).isEqualTo("May");
    }

    @Test
    void aKeyWithoutWordsIsABug() {
        assertThatThrownBy(() -> words.of(Message.of("edtf.no-such-key")))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("edtf.no-such-key");
    }

    @Test
    void aGapThatNothingFillsIsABug() {
        assertThatThrownBy(() -> words.of(Message.of("edtf.approximate")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edtf.approximate");
    }
}
