package org.postil.excerpt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.edit.excerpt.Excerpting;
import org.postil.excerpt.EvenMetrics;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;

/// Pages hold every line once, in order, within their margins, glosses where their words are.
class PaginationTest {

    @ParameterizedTest
    @EnumSource(SheetStyle.Type.class)
    void everyLineStandsOnceAndWithinTheMargins(SheetStyle.Type type) {
        for (Paper paper : Paper.values()) {
            SetSheet sheet = set(story(40, 9), new SheetStyle(paper, type, Numbering.EVERY, false));
            List<Page> pages = Pagination.of(sheet);
            assertThat(numbers(pages)).isEqualTo(upTo(sheet.numbered()));
            double bottom = sheet.design().height() - sheet.design().margin() + 1;
            double right = sheet.design().width() - sheet.design().margin() + 1;
            for (Page page : pages) {
                for (Placed one : texts(page)) {
                    assertThat(one.y()).isBetween(sheet.design().margin(), bottom);
                    assertThat(one.x() + one.fragment().width()).isLessThan(right);
                }
                assertThat(page.rules()).allMatch(rule -> rule.y() <= bottom);
            }
        }
    }

    @Test
    void linesNeverStandOverEachOther() {
        Handouts handouts = story(30, 7);
        for (int i = 0; i < 30; i++) handouts.gloss("word" + i + "x", "the meaning of word " + i);
        for (Page page : Pagination.of(set(handouts, SheetStyle.STANDARD))) {
            double before = -1;
            for (Placed one : texts(page)) {
                assertThat(one.y() + one.fragment().look().rise())
                        .isGreaterThanOrEqualTo(before - 0.01);
                before = one.y() + one.fragment().look().rise();
            }
        }
    }

    @Test
    void noLineOfAParagraphStandsAlone() {
        for (int words = 30; words < 60; words++) {
            List<Page> pages = Pagination.of(set(story(40, words), SheetStyle.STANDARD));
            for (Page page : pages) {
                List<Placed> texts = texts(page);
                assertThat(onPage(texts, texts.getFirst().block().getFirst())).isNotEqualTo(1);
                assertThat(onPage(texts, texts.getLast().block().getFirst())).isNotEqualTo(1);
            }
        }
    }

    @Test
    void aHeadingStandsWithWhatItHeads() {
        for (int words = 3; words < 40; words++) {
            Handouts handouts = story(1, words);
            for (int i = 0; i < 9; i++)
                handouts.does(
                        handouts.excerpting()
                                .add(
                                        handouts.witness().id(),
                                        handouts.at(handouts.witness().text())));
            for (Page page : Pagination.of(set(handouts, SheetStyle.STANDARD))) {
                List<Placed> texts = texts(page);
                assertThat(texts.getLast().block().getFirst().role()).isNotEqualTo(Role.HEADING);
            }
        }
    }

    @Test
    void aGlossStandsOnThePageOfItsWord() {
        Handouts handouts = story(40, 40);
        for (int i = 0; i < 40; i += 3) handouts.gloss("word" + i + "x", "meaning " + i);
        for (Page page : Pagination.of(set(handouts, SheetStyle.STANDARD))) {
            List<Integer> marks = new ArrayList<>();
            List<Integer> glosses = new ArrayList<>();
            for (Placed one : texts(page)) {
                if (one.fragment().note() > 0) marks.add(one.fragment().note());
                Block block = one.block().getFirst();
                if (block.role() == Role.GLOSS && !glosses.contains(block.note())) {
                    glosses.add(block.note());
                }
            }
            assertThat(glosses).isEqualTo(marks);
        }
    }

    @Test
    void fiveHundredGlossesOnAPageGoOnOnTheNext() {
        Handouts handouts = story(500, 1);
        for (int i = 0; i < 500; i++) handouts.gloss("word" + i + "x", "the meaning of word " + i);
        SetSheet sheet = set(handouts, SheetStyle.STANDARD);
        var glosses = new ArrayList<Integer>();
        for (Page page : Pagination.of(sheet)) {
            for (Placed one : texts(page)) {
                Block block = one.block().getFirst();
                if (block.role() == Role.GLOSS && !glosses.contains(block.note())) {
                    glosses.add(block.note());
                }
            }
        }
        assertThat(glosses).isEqualTo(upTo(500));
    }

    @Test
    void aParagraphOfAHundredThousandLettersGoesOverManyPages() {
        SetSheet sheet = set(Handouts.of("wort ".repeat(20_000)).addAll(), SheetStyle.STANDARD);
        List<Page> pages = Pagination.of(sheet);
        assertThat(pages.size()).isGreaterThan(10);
        assertThat(sheet.numbered()).isGreaterThan(900);
    }

    @Test
    void anEmptyExcerptHasAPage() {
        assertThat(Pagination.of(set(Handouts.of("𝔘"), SheetStyle.STANDARD))).hasSize(1);
    }

    /// Paragraphs of so many words, the first of each told apart by a number.
    private static Handouts story(int paragraphs, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append("word")
                    .append(i)
                    .append("x")
                    .append(" and more".repeat(words))
                    .append(".\n\n");
        }
        return Handouts.of(text.toString().strip()).addAll();
    }

    private static SetSheet set(Handouts handouts, SheetStyle style) {
        Excerpting excerpting = handouts.excerpting();
        handouts.does(excerpting.change(handouts.excerpt().withStyle(style)));
        return SetSheet.of(handouts.sheet(), Edition.STUDENT, new EvenMetrics());
    }

    private static long onPage(List<Placed> texts, Block block) {
        if (block.role() != Role.PASSAGE || block.lines().size() == 1) return 0;
        return texts.stream()
                .filter(one -> one.block().getFirst().equals(block))
                .map(one -> one.y() + one.fragment().look().rise())
                .distinct()
                .count();
    }

    private static List<Placed> texts(Page page) {
        return page.texts().stream().filter(one -> one.part() == Part.TEXT).toList();
    }

    private static List<Integer> numbers(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.texts().stream())
                .filter(one -> one.part() == Part.LINE_NUMBER)
                .map(one -> Integer.valueOf(one.fragment().words()))
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }
}
