package org.postil.ui.window;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.format.json.ProjectJson;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.ui.window.project.Export;

/// Somebody corrects a text under its tags, with keys only.
class CorrectingTest {

    @TempDir Path folder;
    private Desk desk;
    private CorrectingDesk hand;
    private Id<Annotation> tag;

    @BeforeEach
    void tagsAName() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        hand = new CorrectingDesk(desk);
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine();
        desk.accepts().seesNoValueLine();
        tag = desk.tagOn("Generalissimo Stalin").id();
    }

    @AfterEach
    void closes() {
        desk.quits();
    }

    @Test
    void aLetterCorrectedInsideATaggedWordLeavesTheTagOnTheWord() {
        String before = desk.text();
        hand.unlocks().putsTheCaret("Generalissimo", 4).presses(BACK_SPACE).types("erа𝔘");
        desk.photographs("correcting-light", 1).turnsDark().photographs("correcting-dark", 1);
        assertThat(hand.words(tag)).isEqualTo("Generа𝔘ralissimo Stalin");
        assertThat(hand.caret()).isEqualTo(before.indexOf("Generalissimo") + 3 + 5);
        int steps = hand.undoesAllTyping(before);
        desk.seesStatus("Undone:");
        hand.locks();
        for (int i = 0; i < steps; i++) desk.redoes();
        assertThat(hand.words(tag)).isEqualTo("Generа𝔘ralissimo Stalin");
    }

    @Test
    void backspaceAndRetypingAtATagsLastLetterCorrectsTheTaggedWord() {
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20).presses(BACK_SPACE, 2).types("jn");
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Staljn");
        hand.presses(CONTROL, BACK_SPACE).types("Stalin");
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Stalin");
        hand.presses(ENTER).types("x");
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Stalin");
        assertThat(desk.text()).contains("Generalissimo Stalin\nx");
    }

    @Test
    void theTextIsShownWithItsCorrectionsAsItCameAndAsItReads() {
        String before = desk.text();
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20).types("!").locks();
        hand.unlocks().putsTheCaret("Molotov", 7).presses(BACK_SPACE, 2).types("off").locks();
        desk.presses(SHIFT, F2);
        assertThat(redline())
                .contains("Generalissimo Stalin!")
                .hasSizeGreaterThan(before.length() + 2);
        desk.photographs("redline-light", 1).turnsDark().photographs("redline-dark", 1);
        desk.clicks(".redline-card .center-pill");
        assertThat(redline()).isEqualTo(before);
        desk.clicks(".redline-card .right-pill");
        assertThat(redline()).isEqualTo(desk.text());
        desk.undoes();
        assertThat(redline()).isEqualTo(desk.text());
    }

    private String redline() {
        return Desk.onFx(
                () -> ((StyleClassedTextArea) desk.node("#redline").orElseThrow()).getText());
    }

    @Test
    void lettersOfALockedTextAskForTags() {
        String before = desk.text();
        hand.unlocks().locks();
        desk.selects("Molotov").types("p").seesTheValueLine().leavesTheLine().seesNoValueLine();
        assertThat(desk.text()).isEqualTo(before);
    }

    @Test
    void undoingInADocumentThatIsNotOnTheScreenOpensItThere() {
        String before = desk.text();
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20).types("!").locks();
        hand.opensInstead("Cable no. 641");
        assertThat(desk.text()).isNotEqualTo(before);
        desk.undoes();
        desk.seesStatus("Telegram 1053").seesStatus("version A");
        assertThat(desk.text()).isEqualTo(before);
        assertThat(hand.caret()).isEqualTo(before.indexOf("Generalissimo Stalin") + 20);
        assertThat(hand.seesWords("Generalissimo Stalin")).isTrue();
        desk.redoes();
        assertThat(desk.text()).contains("Stalin!");
    }

    @Test
    void aTagWhoseWordsAreDeletedIsKeptInATrayAndPutBack() {
        hand.seesPlaces("all 30 tags in place");
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20);
        hand.presses(CONTROL, BACK_SPACE).presses(CONTROL, BACK_SPACE).locks();
        assertThat(hand.isLost(tag)).isTrue();
        hand.seesPlaces("1 of 30 tags lost its place");
        desk.selects("Mr. Molotov");
        hand.sees("lost");
        desk.photographs("lost-light", 1).turnsDark().photographs("lost-dark", 1).turnsDark();
        hand.presses(TAB).presses(SPACE);
        assertThat(hand.words(tag)).isEqualTo("Mr. Molotov");
        hand.seesPlaces("all 30 tags in place");
        desk.undoes();
        assertThat(hand.isLost(tag)).isTrue();
    }

    @Test
    void oneCorrectionIsRevertedAndTheOthersStay() {
        String before = desk.text();
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20).presses(BACK_SPACE).types("m");
        hand.putsTheCaret("Mr. Molotov", 4).types("W. ").locks();
        hand.sees("corrections");
        desk.photographs("corrections-light", 1);
        desk.turnsDark().photographs("corrections-dark", 1).turnsDark();
        hand.presses(DOWN).presses(ENTER);
        assertThat(hand.selected()).isEqualTo("m");
        hand.sees("corrections").presses(TAB).presses(SPACE);
        assertThat(desk.text()).isEqualTo(before.replaceFirst("Mr. Molotov", "Mr. W. Molotov"));
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Stalin");
        desk.seesStatus("put back").undoes();
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Stalim");
    }

    @Test
    void wordsAreReplacedWhereTheyAreCheckedAndTakenBackAtOnce() {
        String before = desk.text();
        desk.selects("Stalin");
        hand.presses(CONTROL, H).types("Staljn");
        desk.photographs("replace-light", 1).turnsDark().photographs("replace-dark", 1).turnsDark();
        hand.unchecksTheFirstPlace().presses(ENTER);
        int first = before.indexOf("Stalin") + "Stalin".length();
        String replaced =
                before.substring(0, first)
                        + before.substring(first).replaceAll("(?i)stalin", "Staljn");
        assertThat(desk.text()).isEqualTo(replaced);
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Staljn");
        desk.seesStatus("correct “Stalin” to “Staljn” at").undoes();
        assertThat(desk.text()).isEqualTo(before);
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Stalin");
    }

    @Test
    void whatIsPastedIsCleanedAndWhatIsTooMuchIsRefused() {
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20);
        hand.pastes(" \r\n\uD835 словом\0");
        assertThat(desk.text()).contains("Generalissimo Stalin \n\uFFFD словом at 9");
        assertThat(hand.words(tag)).isEqualTo("Generalissimo Stalin");
        desk.seesStatus("no text can keep");
        String before = desk.text();
        hand.pastes("x".repeat(5_000_000));
        desk.seesStatus("too much to paste");
        assertThat(desk.text()).isEqualTo(before);
    }

    @Test
    void whatAnInputMethodComposesBecomesTextOnlyOnceItIsCommitted() {
        String before = desk.text();
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 13);
        hand.composes("ni", "").composes("nihao", "");
        assertThat(desk.text()).isEqualTo(before);
        hand.composes("", "你好𝔘");
        assertThat(hand.words(tag)).isEqualTo("Generalissimo你好𝔘 Stalin");
        assertThat(desk.witness().transcription().corrections()).hasSize(1);
    }

    @Test
    void theExportHasTheOriginalTextAndTheCorrections() throws IOException {
        String original = desk.text();
        hand.unlocks().putsTheCaret("Generalissimo Stalin", 20).presses(BACK_SPACE).types("m");
        Path json = folder.resolve("out.json");
        Export.JSON.write(desk.project(), json);
        try (InputStream in = Files.newInputStream(json)) {
            Witness read =
                    ProjectJson.read(in).project().witness(desk.witness().id()).orElseThrow();
            assertThat(read).isEqualTo(desk.witness());
            assertThat(read.transcription().original()).isEqualTo(original);
            assertThat(read.transcription().corrections()).hasSize(1);
        }
    }
}
