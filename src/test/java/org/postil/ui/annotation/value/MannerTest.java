package org.postil.ui.annotation.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postil.ui.annotation.value.Told.occasion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;

class MannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𝔘 He asked: \"What [does he] want?\"",
                "Stalin: “[That is true.] Unquestionably”",
                "Stalin: [“That is true.”]",
                "Stalin:\n\n[That is true.]",
                "Er sagte: „Das [ist wahr]“",
                "« Oui, [je suis] »"
            })
    void wordsInQuotationMarksOrAfterALabelAreDirect(String picture) {
        assertThat(Manner.guessed(occasion(picture)).mode()).isEqualTo(Mode.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He asked \"What?\" and said [that it was so].",
                "“Why?” he asked, and [said nothing].",
                "He said three things:\nFirst [nothing]."
            })
    void otherWordsAreReported(String picture) {
        assertThat(Manner.guessed(occasion(picture)).mode()).isEqualTo(Mode.REPORTED);
    }

    @Test
    void aDateInAHeadingIsWhenItWasWrittenAndInALongParagraphWhenItHappened() {
        assertThat(Manner.guessed(occasion("Moscow, [April 5, 1946] - 6 p.m.")).aspect())
                .isEqualTo(Aspect.WRITTEN);
        assertThat(Manner.guessed(occasion("On [5 April] " + "he spoke ".repeat(9))).aspect())
                .isEqualTo(Aspect.HAPPENED);
    }
}
