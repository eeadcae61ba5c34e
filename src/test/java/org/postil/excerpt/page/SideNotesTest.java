package org.postil.excerpt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.EvenMetrics;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;

/// Glosses in the margin stand beside their words, on their page, and never over each other.
class SideNotesTest {

    @Test
    void aGlossStandsBesideItsWord() {
        SetSheet sheet = set(story(3, 60).gloss("word1x", "meaning"), Edition.STUDENT);
        Page page = Pagination.of(sheet).getFirst();
        Placed mark =
                texts(page).stream().filter(one -> one.fragment().note() > 0).findFirst().get();
        Placed gloss = glosses(page).getFirst();
        assertThat(gloss.y()).isCloseTo(mark.y() + mark.fragment().look().rise(), within());
        assertThat(gloss.x()).isEqualTo(sheet.design().sideLeft());
    }

    @Test
    void atTheFootOfAPageGlossesMoveUp() {
        Handouts handouts = story(10, 16).gloss("word9x", "a long meaning ".repeat(40));
        SetSheet sheet = set(handouts, Edition.STUDENT);
        Page page = Pagination.of(sheet).getFirst();
        Placed mark =
                texts(page).stream().filter(one -> one.fragment().note() > 0).findFirst().get();
        assertThat(glosses(page).getFirst().y()).isLessThan(mark.y() - 40);
        double bottom = sheet.design().height() - sheet.design().margin();
        assertThat(glosses(page).getLast().y()).isBetween(bottom - 20, bottom);
    }

    @Test
    void glossesStandOnThePageOfTheirWordsAndNeverOverEachOther() {
        var random = new Random(3);
        for (int round = 0; round < 60; round++) {
            Handouts handouts = story(30, 1 + random.nextInt(60));
            for (int i = 0; i < 30; i++) {
                String meaning = "meaning of 𝔘 ".repeat(1 + random.nextInt(8));
                if (random.nextInt(3) > 0) handouts.gloss("word" + i + "x", meaning);
            }
            SetSheet sheet = set(handouts, Edition.STUDENT);
            for (Page page : Pagination.of(sheet)) check(page, sheet.design());
        }
    }

    private static void check(Page page, Design design) {
        List<Integer> marks =
                texts(page).stream().map(one -> one.fragment().note()).filter(n -> n > 0).toList();
        List<Placed> glosses = glosses(page);
        assertThat(glosses.stream().map(one -> one.block().getFirst().note()).distinct())
                .containsExactlyElementsOf(marks);
        double line = 0;
        for (Placed one : glosses) {
            double right = one.x() + one.fragment().width();
            assertThat(one.x()).isGreaterThanOrEqualTo(design.sideLeft());
            assertThat(right).isLessThan(design.width() - design.margin() + 1);
            assertThat(one.y()).isBetween(design.margin(), design.height() - design.margin());
            boolean sameLine = Math.abs(one.y() - line) < 0.01;
            if (!sameLine) assertThat(one.y()).isGreaterThan(line + design.smallLeading() - 0.01);
            line = one.y();
        }
        for (Placed one : texts(page)) {
            if (glosses.contains(one)) continue;
            double right = one.x() + one.fragment().width();
            assertThat(right).isLessThan(design.left() + design.measure() + 1);
        }
    }

    @Test
    void fiveHundredGlossesGoOnOnTheNextPages() {
        Handouts handouts = story(500, 1);
        for (int i = 0; i < 500; i++) handouts.gloss("word" + i + "x", "the meaning of word " + i);
        var found = new ArrayList<Integer>();
        for (Page page : Pagination.of(set(handouts, Edition.STUDENT))) {
            for (Placed one : glosses(page)) {
                int note = one.block().getFirst().note();
                if (found.isEmpty() || found.getLast() != note) found.add(note);
            }
        }
        assertThat(found).isEqualTo(IntStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void onlyASheetWithGlossesMakesRoomForThem() {
        double plain = set(story(1, 9), Edition.STUDENT).design().measure();
        Handouts glossed = story(1, 9).gloss("word0x", "meaning");
        assertThat(set(glossed, Edition.STUDENT).design().measure()).isLessThan(plain - 100);
        assertThat(set(glossed, Edition.KEY).design().measure()).isEqualTo(plain);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    private static Handouts story(int paragraphs, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append("word").append(i).append("x").append(" and more".repeat(words));
            text.append(".\n\n");
        }
        return Handouts.of(text.toString().strip()).addAll();
    }

    private static SetSheet set(Handouts handouts, Edition edition) {
        handouts.arranged(new Arrangement(Layout.TEXT, Glosses.MARGIN, Variants.MARKED, ""));
        return SetSheet.of(handouts.sheet(), edition, new EvenMetrics());
    }

    private static List<Placed> texts(Page page) {
        return page.texts().stream().filter(one -> one.part() == Part.TEXT).toList();
    }

    private static List<Placed> glosses(Page page) {
        return texts(page).stream()
                .filter(one -> one.block().getFirst().role() == Role.GLOSS)
                .toList();
    }
}
