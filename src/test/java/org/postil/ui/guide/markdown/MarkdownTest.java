package org.postil.ui.guide.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.ui.guide.markdown.Block.Code;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Block.Items;
import org.postil.ui.guide.markdown.Block.Paragraph;
import org.postil.ui.guide.markdown.Block.Picture;
import org.postil.ui.guide.markdown.Block.Table;
import org.postil.ui.guide.markdown.Run.Style;

/// The guide's Markdown says what it says, and nothing else.
class MarkdownTest {

    @Test
    void headingsKnowTheirLevel() {
        assertThat(Markdown.read("# One\n## Two\n### Three\n"))
                .extracting(block -> ((Heading) block).level())
                .containsExactly(1, 2, 3);
    }

    @Test
    void linesOfAParagraphAreOneAndAnEmptyLineEndsIt() {
        assertThat(Markdown.read("one\ntwo\n\nthree"))
                .containsExactly(paragraph("one two"), paragraph("three"));
    }

    @Test
    void aLineHasFourLooks() {
        Words words = only(Paragraph.class, "Say **so**, `code` and <kbd>Ctrl+[</kbd>.").words();
        assertThat(words.runs())
                .containsExactly(
                        new Run("Say ", Style.PLAIN),
                        new Run("so", Style.BOLD),
                        new Run(", ", Style.PLAIN),
                        new Run("code", Style.CODE),
                        new Run(" and ", Style.PLAIN),
                        new Run("Ctrl+[", Style.KEY),
                        new Run(".", Style.PLAIN));
    }

    @Test
    void everyLineOfAListIsAnItem() {
        assertThat(Markdown.read("- a\n- b\n\n1. c\n2. d"))
                .extracting(block -> ((Items) block).numbered(), Block::parts)
                .containsExactly(tuple(false, List.of("a", "b")), tuple(true, List.of("c", "d")));
    }

    @Test
    void aTableHasAHeadAndRows() {
        Table table = only(Table.class, "| a | b |\n| --- | --- |\n| **c** | d |\n|  | e |");
        assertThat(table.head().cells()).extracting(Words::plain).containsExactly("a", "b");
        assertThat(table.parts()).containsExactly("c · d", " · e");
    }

    @Test
    void codeStandsAsItIs() {
        assertThat(only(Code.class, "```\n# no heading\n\n  **a**\n```").text())
                .isEqualTo("# no heading\n\n  **a**");
    }

    @Test
    void aPictureHasAFileAndWords() {
        assertThat(only(Picture.class, "![A sheet, printed](sheet.png)"))
                .isEqualTo(new Picture("sheet.png", "A sheet, printed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#### Too deep",
                "#No space",
                "> quoted",
                "* a star",
                "    indented",
                "***",
                "a **half",
                "a `half",
                "<b>other</b> signs",
                "```\nwithout an end",
                "| a | b |",
                "| a | b |\n| --- | --- |\n| c |",
                "![](nothing-said.png)",
                "![From outside](https://example.org/a.png)"
            })
    void whatIsNotOfItIsRefused(String source) {
        assertThatThrownBy(() -> Markdown.read(source))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <B extends Block> B only(Class<B> kind, String source) {
        List<Block> blocks = Markdown.read(source);
        assertThat(blocks).hasSize(1);
        return kind.cast(blocks.getFirst());
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(Words.of(words, Style.PLAIN));
    }
}
