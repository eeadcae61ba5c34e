package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

    @Test
    void aFewWordsAmongOthersKeepTheirOrderAndStayOnOneLine() {
        assertThat(RightToLeft.withBlanks("He said שלום עולם twice\nand left"))
                .isEqualTo("He said שלום\u00A0עולם twice\nand left");
        assertThat(RightToLeft.withBlanks("سلام (1946) عليكم"))
                .isEqualTo("سلام\u00A0(1946)\u00A0عليكم");
    }

    @Test
    void inManyWordsALineMayEndBehindEach() {
        String words = "שלום עולם ".repeat(5).strip();
        assertThat(RightToLeft.withBlanks(words)).isEqualTo(words.replace(' ', '⠀'));
        assertThat(RightToLeft.withBlanks("He said " + words + " twice"))
                .isEqualTo("He said " + words.replace(' ', '⠀') + " twice");
    }

    @Test
    void lengthStaysAndSpacesComeBack() {
        String text = "𝔘 שלום  עולם\u00A0 \n\n سلام\u200Bعليكم .";
        String shown = RightToLeft.withBlanks(text);
        assertThat(shown).hasSameSizeAs(text);
        assertThat(RightToLeft.withSpaces(RightToLeft.withBlanks("שלום עולם")))
                .isEqualTo("שלום עולם");
    }

    @Test
    void noBreakSpacesOfOtherTextStay() {
        assertThat(RightToLeft.withSpaces("«\u00A0mot\u00A0»")).isEqualTo("«\u00A0mot\u00A0»");
    }

    @Test
    void otherTextIsTheSameObject() {
        String text = "Dear Mr. Ataturk — Привет, 東京 \uD835\uDD18";
        assertThat(RightToLeft.withBlanks(text)).isSameAs(text);
    }
}
