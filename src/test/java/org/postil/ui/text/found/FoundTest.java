package org.postil.ui.text.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.text.Span;
import org.postil.ui.text.look.DisplayText;

class FoundTest {

    private static final String TEXT = "one two\none two three\none";
    private static final Found ALL =
            new Found(List.of(new Span(0, 3), new Span(8, 15), new Span(22, 25)), 1);

    @Test
    void aParagraphShowsItsOwnPlacesCountedFromItsStart() {
        DisplayText display = DisplayText.of(TEXT);
        assertThat(ALL.marks(new Span(0, 7), display))
                .extracting(mark -> mark.span())
                .containsExactly(new Span(0, 3));
        assertThat(ALL.marks(new Span(8, 21), display))
                .extracting(mark -> mark.span())
                .containsExactly(new Span(0, 7));
        assertThat(ALL.marks(new Span(8, 21), display).getFirst().emphasised()).isTrue();
        assertThat(ALL.marks(new Span(22, 25), display).getFirst().emphasised()).isFalse();
    }

    @Test
    void aPlaceOverTwoParagraphsIsShownInBoth() {
        var found = new Found(List.of(new Span(4, 11)), 0);
        DisplayText display = DisplayText.of(TEXT);
        assertThat(found.marks(new Span(0, 7), display).getFirst().span())
                .isEqualTo(new Span(4, 7));
        assertThat(found.marks(new Span(8, 21), display).getFirst().span())
                .isEqualTo(new Span(0, 3));
    }

    @Test
    void theCurrentOneIsTheFirstThatEndsBehindTheCaretAndAfterTheLastTheFirst() {
        assertThat(ALL.from(0)).isEqualTo(0);
        assertThat(ALL.from(3)).isEqualTo(1);
        assertThat(ALL.from(15)).isEqualTo(2);
        assertThat(ALL.from(25)).isEqualTo(0);
        assertThat(Found.NOTHING.from(0)).isEqualTo(-1);
    }
}
