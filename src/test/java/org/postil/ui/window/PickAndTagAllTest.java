package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;

/// The picker over everything, and the same words elsewhere, by keys alone.
class PickAndTagAllTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void onePickerTagsWithAnyKindOfValue() {
        desk.selects("Generalissimo Stalin").presses(KeyCode.CONTROL, KeyCode.SPACE);
        desk.seesTheValueLine().photographs("picker-light", 1).types("stal");
        desk.photographs("picker-typed-light", 1);
        desk.presses(KeyCode.DOWN).accepts().seesNoValueLine();
        assertThat(desk.tagOn("Generalissimo Stalin").tag()).isInstanceOf(Tag.PersonTag.class);
        desk.turnsDark().selects("interview").presses(KeyCode.CONTROL, KeyCode.SPACE);
        desk.seesTheValueLine().photographs("picker-dark", 1).leavesTheLine().seesNoValueLine();
    }

    @Test
    void aTagBecomesOfAnotherKindInItsPlaceWithItsNote() {
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        Annotation before = desk.tagOn("Generalissimo Stalin");
        desk.types("?").presses(KeyCode.SHIFT, KeyCode.F4).seesTheValueLine();
        desk.types("oil").accepts().seesNoValueLine();
        Annotation after = desk.tagOn("Generalissimo Stalin");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.tag()).isInstanceOf(Tag.TopicTag.class);
        assertThat(after.certainty()).isEqualTo(Annotation.Certainty.LIKELY);
    }

    @Test
    void theSameWordsElsewhereAreTaggedInOneStep() {
        desk.selects("Stalin").types("p").seesTheValueLine().accepts();
        Tag tag = desk.tagOn("Stalin").tag();
        int before = desk.tags();
        desk.presses(KeyCode.F5);
        seesTheList().photographs("tag-all-light", 1);
        int places = places();
        assertThat(places).isGreaterThan(2);
        desk.presses(KeyCode.SPACE).presses(KeyCode.ENTER);
        assertThat(desk.tags()).isEqualTo(before + places - 1);
        assertThat(desk.tagOn("Stalin").tag()).isEqualTo(tag);
        desk.seesStatus("tag " + (places - 1) + " passages");
        desk.undoes();
        assertThat(desk.tags()).isEqualTo(before);
        desk.turnsDark().putsTheCaretIn("Stalin").presses(KeyCode.F5);
        seesTheList().photographs("tag-all-dark", 1);
        desk.presses(KeyCode.ESCAPE);
        assertThat(desk.node(".everywhere")).isEmpty();
        assertThat(desk.tags()).isEqualTo(before);
    }

    @Test
    void closingTheWindowOverAnOpenLineOrListLeavesNothingBehind() {
        int before = desk.tags();
        desk.selects("Stalin").types("p").seesTheValueLine().types("Somebody");
        desk.quits();
        desk =
                Desk.at(folder.resolve("data"), java.util.List.of(folder.resolve("sample.postil")))
                        .seesAProject();
        assertThat(desk.tags()).isEqualTo(before);
        desk.goesTo("A").putsTheCaretIn("9 o'clock last night").presses(KeyCode.F5);
        seesTheList();
    }

    /// Waits until the list has looked for the words.
    private Desk seesTheList() {
        desk.await(() -> desk.node(".everywhere").isPresent());
        desk.await(() -> !desk.label("#counted").isEmpty());
        return desk;
    }

    /// How many places the list of the same words shows.
    private int places() {
        return Desk.onFx(() ->
                ((ListView<?>) desk.node(".checked-passages").orElseThrow()).getItems().size());
    }
}
