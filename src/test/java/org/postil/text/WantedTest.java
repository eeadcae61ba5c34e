package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedTest {

    @Test
    void wordsAreFoundWhereverTheyStandNoneOverAnother() {
        assertThat(new Wanted("aa", false, false).in("aaaa AA"))
                .containsExactly(new Span(0, 2), new Span(2, 4), new Span(5, 7));
        assertThat(new Wanted("aa", true, false).in("aaaa AA"))
                .containsExactly(new Span(0, 2), new Span(2, 4));
        assertThat(new Wanted("(a.", true, false).in("b(a.")).containsExactly(new Span(1, 4));
        assertThat(new Wanted("", true, false).in("abc")).isEmpty();
    }

    @Test
    void capitalsOfEveryAlphabetAreTheSameUnlessTheyMatter() {
        assertThat(new Wanted("Сталин", false, false).in("𝔘 СТАЛИН"))
                .containsExactly(new Span(3, 9));
    }

    @Test
    void aWholeWordHasNoLetterBesideIt() {
        assertThat(new Wanted("Stalin", true, true).in("Stalin, Stalingrad"))
                .containsExactly(new Span(0, 6));
    }

    @Test
    void aLetterIsFoundWithItsMarksOrNotAtAll() {
        assertThat(new Wanted("e", true, false).in("e\u0301e")).containsExactly(new Span(2, 3));
    }
}
