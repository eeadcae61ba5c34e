package org.postil.ui.text.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// A text and what is shown of it: nothing is lost, and every place of the one is found in the
/// other.
class DisplayTextTest {

    @Test
    void blankLinesAreShownAsTheGapOfOneNewline() {
        assertThat(parted("One\n\n\nTwo\nThree\n \t\n\nFour").shown())
                .isEqualTo("One\nTwo\nThree\nFour");
        assertThat(parted("\n\n\nOne\n\n").shown()).isEqualTo("\nOne\n");
        assertThat(parted("").shown()).isEmpty();
        assertThat(parted("\n\n\n").shown()).isEqualTo("\n");
    }

    @Test
    void whereTextIsTypedEveryLineIsShown() {
        String text = "One\n\n\nTwo-\nfold\n \n";
        assertThat(DisplayText.of(text).shown()).isEqualTo(text);
    }

    @Test
    void linesThatAreJoinedKeepTheirHyphensAndBlankLinesPartThem() {
        String text = "We are con-\nvinced that\nour two - \nas ever -\nnations agree.\n\n\nNext\n";
        assertThat(joined(text).shown())
                .isEqualTo(
                        "We are con-\u200Bvinced that our two -  as ever - nations agree.\nNext\n");
    }

    @Test
    void aFoldedStretchIsOneSpaceThatIsAParagraph() {
        String text = "Search in\n\nArchive\nMoscow\nApril\nTOP SECRET\nOne two";
        Witness witness = aside(text, "Search in\n\nArchive", "TOP SECRET", "two");
        DisplayText folded = arranged(witness, Arrangement.Lines.JOINED, Set.of());
        assertThat(folded.shown()).isEqualTo(" \nMoscow April\n \nOne two");
        assertThat(folded.shown(new Span(0, 9))).isEqualTo(new Span(0, 0));
        assertThat(folded.text(new Span(0, 1)).of(text)).isEqualTo("Search in\n\nArchive");

        Set<Id<SetAside>> open = Set.of(witness.setAside().getFirst().id());
        assertThat(arranged(witness, Arrangement.Lines.JOINED, open).shown())
                .isEqualTo("Search in\nArchive\nMoscow April\n \nOne two");
    }

    @Test
    void aLongParagraphIsPartedAtTheEndOfASentence() {
        String text = "Nobody knew. ".repeat(1_000);
        DisplayText display = DisplayText.of(text);
        Lines pieces = Lines.of(display.shown());
        assertThat(pieces.count()).isGreaterThan(5);
        for (int i = 0; i < pieces.count(); i++) {
            assertThat(pieces.span(i).of(display.shown())).startsWith("Nobody").endsWith("knew. ");
            assertThat(display.continuesAt(pieces.span(i).start())).isEqualTo(i > 0);
        }
    }

    @Test
    void aMarkThatTurnsDirectionIsShownAsASignInItsPlace() {
        String text = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C";
        assertThat(DisplayText.of(text).shown()).isEqualTo("▷◁◊▷◁▷◁◊◊▷◁◁");
        DisplayText joined = joined("One\n\u202Etwo-\n\u202Cfold\n\n\nThree\u200F");
        assertThat(joined.shown()).isEqualTo("One ◁two-\u200B◊fold\nThree◁");
        assertThat(joined.text(new Span(4, 5)).of(joined.text())).isEqualTo("\u202E");
        assertThat(joined.text(new Span(21, 22)).of(joined.text())).isEqualTo("\u200F");
        String words = "a\u200Db\u200Cc\u00AD\u2060◁▷◊";
        assertThat(DisplayText.of(words).shown()).isEqualTo(words);
    }

    @Test
    void aSignIsNoPartOfTheTextWhateverIsTyped() {
        DisplayText display = DisplayText.of("one \u202Etwo\u202C three");
        assertThat(display.shown()).isEqualTo("one ◁two◊ three");
        assertThat(display.typed(new Span(6, 6), "x").applyTo(display.text()))
                .isEqualTo("one \u202Etxwo\u202C three");
        assertThat(display.typed(new Span(4, 5), ""))
                .isEqualTo(Splice.delete(display.text(), new Span(4, 5)));
        assertThat(display.typed(new Span(0, 0), "\u2067").inserted()).isEqualTo("\u2067");
        assertThat(display.echo(DisplayText.of("one \u202Etwo three")).removed()).isEqualTo("◊");
    }

    @Test
    void aFoldThatIsOpenedShowsItsOnlyMark() {
        Witness witness = aside("One\n\u202E\nTwo", "\u202E");
        Set<Id<SetAside>> open = Set.of(witness.setAside().getFirst().id());
        DisplayText opened = arranged(witness, Arrangement.Lines.PARTED, open);
        assertThat(opened.shown()).isEqualTo("One\n◁\nTwo");
        assertThat(opened.isReplaced(new Span(4, 5))).isFalse();
        assertThat(arranged(witness, Arrangement.Lines.PARTED, Set.of()).shown())
                .isEqualTo("One\n \nTwo");
    }

    @Test
    void aPlaceIsFoundAgain() {
        each((text, display) -> {
            for (int p = 0; p <= text.length(); p++) {
                int before = display.text(display.shown(p, Bias.BEFORE));
                int after = display.text(display.shown(p, Bias.AFTER));
                assertThat(before).isLessThanOrEqualTo(p);
                assertThat(after).isGreaterThanOrEqualTo(p);
                if (before < p) assertThat(text.substring(before, p)).isNotEqualTo("");
                assertThat(before == p).isEqualTo(after == p);
            }
            for (int s = 0; s <= display.shown().length(); s++) {
                int place = display.text(s);
                assertThat(
                                List.of(
                                        display.shown(place, Bias.BEFORE),
                                        display.shown(place, Bias.AFTER)))
                        .contains(s);
            }
        });
    }

    @Test
    void bothMapsKeepTheOrder() {
        each((text, display) -> {
            for (int p = 0; p < text.length(); p++) {
                assertThat(display.shown(p, Bias.BEFORE))
                        .isLessThanOrEqualTo(display.shown(p, Bias.AFTER));
                assertThat(display.shown(p, Bias.AFTER))
                        .isLessThanOrEqualTo(display.shown(p + 1, Bias.AFTER));
            }
            for (int s = 0; s < display.shown().length(); s++) {
                assertThat(display.text(s)).isLessThanOrEqualTo(display.text(s + 1));
            }
        });
    }

    @Test
    void whatIsNotReplacedIsShownLetterForLetterAndTheRestIsTheText() {
        each((text, display) -> {
            var whole = new StringBuilder();
            for (int s = 0; s < display.shown().length(); s++) {
                Span there = display.text(new Span(s, s + 1));
                String words = there.of(text);
                char shown = display.shown().charAt(s);
                if (!words.equals(String.valueOf(shown))) {
                    assertThat(shown).isIn('\n', ' ', '\u200B');
                    assertThat(display.isReplaced(there)).isTrue();
                }
                whole.append(words);
            }
            assertThat(whole).hasToString(text);
        });
    }

    @Test
    void noLetterIsCutByALineThatIsOnlyShown() {
        var random = new Random(9);
        for (int i = 0; i < 20; i++) {
            String text =
                    Texts.random(random, 12_000).replace('\n', ' ') + "a\u0301𝔘".repeat(4_000);
            DisplayText display = DisplayText.of(text);
            Lines shown = Lines.of(display.shown());
            assertThat(shown.count()).isGreaterThan(1);
            for (int line = 1; line < shown.count(); line++) {
                int place = display.text(shown.span(line).start());
                assertThat(Breaks.snap(text, place, Bias.BEFORE)).isEqualTo(place);
            }
        }
    }

    private interface Law {
        void holds(String text, DisplayText display);
    }

    private static void each(Law law) {
        var random = new Random(11);
        for (int i = 0; i < 150; i++) {
            int pieces = i % 50 == 0 ? 9_000 : 80;
            String text = Texts.random(random, pieces).replace("-", "\n").replace("the", "the-\n");
            Witness witness = aside(random, text);
            Set<Id<SetAside>> open =
                    witness.setAside().stream()
                            .map(SetAside::id)
                            .filter(_ -> random.nextInt(3) == 0)
                            .collect(Collectors.toSet());
            for (Arrangement.Lines lines : Arrangement.Lines.values()) {
                law.holds(text, arranged(witness, lines, open));
            }
        }
    }

    private static Witness aside(Random random, String text) {
        var aside = new ArrayList<SetAside>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Span span = Texts.span(random, text);
            if (!span.isEmpty()) aside.add(aside(span));
        }
        return Witness.of("A", text).withMarks(new Marks(List.of(), aside, List.of()));
    }

    private static Witness aside(String text, String... words) {
        var aside = new ArrayList<SetAside>();
        for (String one : words) {
            int start = text.indexOf(one);
            aside.add(aside(new Span(start, start + one.length())));
        }
        return Witness.of("A", text).withMarks(new Marks(List.of(), aside, List.of()));
    }

    private static SetAside aside(Span span) {
        return new SetAside(
                Id.fresh(), Anchor.at(span.start(), span.end()), SetAside.Kind.WEB_FURNITURE);
    }

    private static DisplayText parted(String text) {
        return arranged(Witness.of("A", text), Arrangement.Lines.PARTED, Set.of());
    }

    private static DisplayText joined(String text) {
        return arranged(Witness.of("A", text), Arrangement.Lines.JOINED, Set.of());
    }

    private static DisplayText arranged(
            Witness witness, Arrangement.Lines lines, Set<Id<SetAside>> open) {
        return DisplayText.of(witness.text(), Arrangement.of(witness, lines, open));
    }
}
