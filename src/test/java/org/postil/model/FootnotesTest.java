package org.postil.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.SetAside.Kind;
import org.postil.model.id.Id;
import org.postil.text.Anchor;

/// A text is told with its notes in braces, each on a line of its own.
class FootnotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𝔘 one.[1] two\n{[1] See 𝔘.}",
                "one.1 two\n{1 See.}",
                "one1, two\n{1. See.}",
                "one,* two\n{* See.}",
                "one.† two\n{† See.}",
                "one[1] two\n{1. See.}"
            })
    void aNoteIsFoundByItsMark(String told) {
        assertThat(marks(told)).singleElement().asString().startsWith("one").contains(" See");
    }

    @Test
    void marksAndNotesGoInOrderThoughTheirNumbersBeginAnewOnEachPage() {
        assertThat(marks("one.1 two\n{1 First.}\nthree.1 four.2\n{1 Second.}\n{2 Third.}"))
                .containsExactly("one.1 <- 1 First.", "three.1 <- 1 Second.", "four.2 <- 2 Third.");
    }

    @Test
    void twoNotesOfOneNumberAtTheEndHaveTheirMarksInOrder() {
        assertThat(marks("one[1] two[1]\n{[1] first}\n{[1] second}"))
                .containsExactly("one[1] <- [1] first", "two[1] <- [1] second");
    }

    @Test
    void aMarkThatCouldBeOfTwoNotesIsOfTheFirst() {
        assertThat(marks("one[1] two.1 ten[*]\n{[1] first}\n{1 second}\n{1 none}\n{* third}"))
                .containsExactly("one[1] <- [1] first", "two.1 <- 1 second", "ten[* <- * third");
    }

    @Test
    void aMarkBehindItsNoteIsNone() {
        assertThat(marks("{1 none}\none.1 two.1\n{1 first}\n{1 second}\n{1 none}"))
                .containsExactly("one.1 <- 1 first", "two.1 <- 1 second");
    }

    @Test
    void aNoteWithinANoteHasItsMarkThere() {
        assertThat(marks("one[1]\n{[1] first[*]}\n{[*] inner}"))
                .containsExactly("one[1] <- [1] first[*]", "first[*] <- [*] inner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1946 and 1 base\n{1 See.}",
                "p. 11 and A1b\n{1 See.}",
                "a ** b\n{* See.}",
                "one.1 two\n{See there.}",
                "one.1 two\n{2 See.}",
                "{1 See.}\none.1",
                "no notes.1"
            })
    void whatOnlyLooksLikeAMarkIsNone(String told) {
        assertThat(marks(told)).isEmpty();
    }

    @Test
    void aPlaceFindsItsNoteByTheMarkAndByTheLabel() {
        Footnotes notes = notes("one.[1] two\n{[1] See.}");
        assertThat(notes.at(3)).isEmpty();
        assertThat(notes.at(4)).isPresent();
        assertThat(notes.at(7)).isPresent();
        assertThat(notes.at(8)).isEmpty();
        assertThat(notes.at(12)).isPresent();
        assertThat(notes.at(17)).isEmpty();
    }

    /// Each as the word that bears the mark, and the note.
    private static List<String> marks(String told) {
        String text = told.replace("{", "").replace("}", "");
        return notes(told).all().stream()
                .map(one -> {
                    int end = one.mark().end();
                    int word = 1 + Math.max(before(text, ' ', end), before(text, '\n', end));
                    return text.substring(word, end) + " <- " + one.note().of(text);
                })
                .toList();
    }

    private static int before(String text, char sign, int end) {
        return text.lastIndexOf(sign, end - 1);
    }

    private static Footnotes notes(String told) {
        var asides = new ArrayList<SetAside>();
        var text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            if (c == '{') start = text.length();
            else if (c == '}') {
                asides.add(
                        new SetAside(Id.fresh(), Anchor.at(start, text.length()), Kind.FOOTNOTE));
            } else text.append(c);
        }
        Witness plain = Witness.of("A", text.toString());
        return Footnotes.of(plain.withMarks(plain.marks().withSetAside(asides)));
    }
}
