package org.postil.format.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.message.Refused;
import org.postil.message.Words;
import org.postil.model.annotation.SetAside.Kind;

/// How a text is composed of its pieces.
class ComposerTest {

    private static final Label STAMP = new Label.Aside(Kind.STAMP);

    private final Composer composer = new Composer("𝔘.docx");

    @Test
    void paragraphsAreLinesWithAnEmptyOneBetween() throws Refused {
        composer.paragraph();
        composer.text("𝔘 ");
        composer.text("one ");
        composer.paragraph();
        composer.paragraph();
        composer.text("  ");
        composer.paragraph();
        composer.text("\ttwo");
        composer.lineBreak();
        composer.text("three");
        composer.lineBreak();
        composer.lineBreak();
        composer.lineBreak();
        composer.text("four\n");
        assertThat(text()).isEqualTo("𝔘 one\n\n\ttwo\nthree\n\nfour");
    }

    @Test
    void anyWhiteSpaceBetweenWordsIsOneSpace() throws Refused {
        composer.words(" \n 𝔘\n\t one");
        composer.words("\n");
        composer.words(" two \u00A0 three ");
        composer.line();
        composer.words(" four");
        assertThat(text()).isEqualTo("𝔘 one two \u00A0 three\nfour");
    }

    @Test
    void aNoteLeavesItsMarkAndStandsAtTheEnd() throws Refused {
        composer.text("one");
        composer.note("");
        composer.paragraph();
        composer.text(" \tfirst");
        composer.note("*");
        composer.text("inner");
        composer.endNote();
        composer.paragraph();
        composer.text("goes on");
        composer.endNote();
        composer.text(" two");
        composer.note("[1]");
        composer.endNote();
        composer.note("");
        composer.text("third");
        composer.endNote();
        Composed composed = composer.composed(Stated.NOTHING);
        assertThat(composed.text())
                .isEqualTo(
                        "one[1] two[1][2]\n\n[1] first[*]\n\ngoes on\n\n[*] inner\n\n[1]\n\n[2]"
                                + " third");
        assertThat(quotes(composed))
                .containsExactly("[1] first[*]\n\ngoes on", "[*] inner", "[1]", "[2] third");
    }

    @Test
    void aPageBeginsBetweenParagraphsWhereItCan() throws Refused {
        composer.page("1");
        composer.text("one");
        composer.page("2");
        composer.paragraph();
        composer.text("two and");
        composer.page("");
        composer.text(" more");
        composer.line();
        composer.page("4");
        composer.text("three");
        assertThat(text())
                .isEqualTo("[p. 1]\n\none\n\n[p. 2]\n\ntwo and\n[page break]\nmore\n[p. 4]\nthree");
    }

    @Test
    void aPageOrLineThatBeginsInAWordIsMarkedBehindIt() throws Refused {
        composer.words("com");
        composer.pageInWord("2");
        composer.words("manded the ar");
        composer.lineInWord();
        composer.words("my");
        composer.paragraph();
        composer.words("to go");
        assertThat(text()).isEqualTo("commanded\n[p. 2]\nthe army\n\nto go");
    }

    @ParameterizedTest
    @CsvSource({
        "733, [p. 733]",
        "p. 733, [p. 733]",
        "[Page 733], [p. 733]",
        "p12, [p. 12]",
        "S. 7, [p. 7]",
        "xiv, [p. xiv]",
        "2v, [fol. 2v]",
        "'', [page break]",
        "с. 5, [p. 5]"
    })
    void aPageIsCalledAsTheFileCallsIt(String said, String label) {
        assertThat(PageLabel.of(said)).isEqualTo(label);
    }

    @Test
    void aStretchBeginsAndEndsWithALetter() throws Refused {
        composer.text("one ");
        composer.open(STAMP);
        composer.text(" ");
        composer.paragraph();
        composer.text("RECEIVED ");
        composer.open(STAMP);
        composer.text("5 April");
        composer.close();
        composer.paragraph();
        composer.close();
        composer.open(STAMP);
        composer.paragraph();
        composer.close();
        composer.text("two");
        Composed composed = composer.composed(Stated.NOTHING);
        assertThat(composed.text()).isEqualTo("one\n\nRECEIVED 5 April\n\ntwo");
        assertThat(quotes(composed)).containsExactly("RECEIVED 5 April");
    }

    @Test
    void whatStandsBesideComesBehindItsParagraph() throws Refused {
        composer.text("one");
        composer.beginFloat();
        composer.text("a box");
        composer.paragraph();
        composer.text("of two");
        composer.endFloat();
        composer.text(" goes on");
        composer.paragraph();
        composer.text("two");
        assertThat(text()).isEqualTo("one goes on\n\na box\n\nof two\n\ntwo");
    }

    @Test
    void whatIsCapturedDoesNotComeIntoTheText() throws Refused {
        composer.text("one ");
        composer.capture();
        composer.text("not this");
        assertThat(composer.captured()).isEqualTo("not this");
        composer.text("two");
        assertThat(text()).isEqualTo("one two");
    }

    @Test
    void raisedAndLoweredDigitsAreNoOthers() {
        assertThat(Raised.above("m2th")).isEqualTo("m²th");
        assertThat(Raised.below("U235")).isEqualTo("U₂₃₅");
    }

    @Test
    void listsAreNumberedAsTheyAre() {
        assertThat(Numerals.ROMAN.of(1949)).isEqualTo("mcmxlix");
        assertThat(Numerals.CAPITALS.of(28)).isEqualTo("BB");
        assertThat(Numerals.RUSSIAN.of(3)).isEqualTo("в");
        assertThat(Numerals.ROMAN_CAPITALS.of(-1)).isEqualTo("-1");
        assertThat(Numerals.LETTERS.of(Integer.MAX_VALUE)).isEqualTo("2147483647");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        String million = "a".repeat(1_000_000);
        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 21; i++) composer.text(million);
                        })
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(Words.inEnglish().of(refused.problem()))
                                        .startsWith(
                                                "“𝔘.docx” holds more than 20 million letters"));
    }

    private String text() throws Refused {
        return composer.composed(Stated.NOTHING).text();
    }

    private static List<String> quotes(Composed composed) {
        return composed.stretches().stream()
                .map(stretch -> stretch.span().of(composed.text()))
                .toList();
    }
}
