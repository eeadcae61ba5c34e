package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void everyLineEndBecomesANewline() {
        assertThat(CleanText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void whatCannotBeWrittenIsReplacedAndCounted() {
        String dirty = "a\0b\uD835c\uDD18";
        assertThat(CleanText.of(dirty)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(CleanText.unwritable(dirty)).isEqualTo(3);
        assertThat(CleanText.isClean("𝔘 stays")).isTrue();
        assertThat(CleanText.isClean(dirty)).isFalse();
    }

    @Test
    void aTextHasOneLineMoreThanNewlines() {
        Lines lines = Lines.of("one\n\nthree\n");
        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.span(2)).isEqualTo(new Span(5, 10));
        assertThat(lines.span(3)).isEqualTo(new Span(11, 11));
        assertThat(lines.at(4)).isEqualTo(1);
        assertThat(lines.at(10)).isEqualTo(2);
        assertThat(lines.isBlank(1)).isTrue();
    }

    @Test
    void aLetterIsItsBaseAndItsMarks() {
        String text = "e\u0301a";
        assertThat(Breaks.snap(text, 1, Bias.BEFORE)).isZero();
        assertThat(Breaks.snap(text, 1, Bias.AFTER)).isEqualTo(2);
        assertThat(Breaks.snap(text, new Span(1, 3))).isEqualTo(new Span(0, 3));
    }

    @Test
    void theWordAtAPlaceIsTheOneUnderOrJustBeforeIt() {
        String text = "an interview, then";
        assertThat(Breaks.wordAt(text, 5).of(text)).isEqualTo("interview");
        assertThat(Breaks.wordAt(text, 12).of(text)).isEqualTo("interview");
        assertThat(Breaks.wordAt(text, 13)).isEqualTo(new Span(13, 13));
        assertThat(Breaks.wordAt(text, text.length()).of(text)).isEqualTo("then");
        assertThat(Breaks.wordAt("", 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void selectedWhiteSpaceAtTheEndsIsTrimmed() {
        assertThat(Breaks.trim("  two words ", new Span(0, 12))).isEqualTo(new Span(2, 11));
    }
}
