package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.TagEdit;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// The list of tags and the inspector.
class TagListTest {

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
    void aTagOfADocumentThatIsNotOpenIsOneEnterAway() {
        chooses("#scope", 2);
        assertThat(listed()).isEqualTo(desk.tags());
        desk.photographs("tag-list-project-light", 1);
        desk.fx(() -> cards().requestFocus());
        desk.presses(KeyCode.END).presses(KeyCode.ENTER);
        assertThat(desk.witness().annotation(desk.currentTag().id())).isPresent();
        assertThat(desk.openSigla()).contains("A");
        assertThat(desk.currentTag())
                .isEqualTo(desk.project().witnesses().toList().getLast().annotations().getLast());
    }

    @Test
    void filtersNarrowTheListAndCanBeTakenAwayAtOnce() {
        int all = listed();
        desk.fx(() -> ((ToggleButton) desk.node("#tag-filtering").orElseThrow()).fire());
        chooses("#filter-kind", 1);
        assertThat(listed()).isBetween(1, all - 1);
        desk.photographs("tag-list-filters-light", 1);
        chooses("#filter-certainty", 3);
        desk.photographs("tag-list-empty-light", 1);
        desk.turnsDark().photographs("tag-list-filters-dark", 1);
    }

    @Test
    void severalAreMadeUnsureDeletedAndPutBackInOneStepEach() {
        int all = desk.tags();
        desk.fx(() -> cards().requestFocus());
        desk.fx(() -> cards().getSelectionModel().selectRange(0, 3));
        desk.photographs("tag-list-several-light", 1);
        desk.fx(() ->
                ((MenuButton) desk.node("#chosen-certainty").orElseThrow())
                        .getItems()
                        .get(2)
                        .fire());
        desk.await(() -> unsure() >= 3);
        assertThat(desk.undoes().tags()).isEqualTo(all);
        desk.fx(() -> cards().requestFocus());
        desk.fx(() -> cards().getSelectionModel().selectRange(0, 3));
        desk.presses(KeyCode.DELETE);
        desk.await(() -> desk.tags() == all - 3);
        desk.undoes();
        assertThat(desk.tags()).isEqualTo(all);
    }

    @Test
    void chosenTagsAreCopiedAsLinesWithTheirSource() {
        desk.fx(() -> cards().requestFocus());
        desk.fx(() -> cards().getSelectionModel().selectRange(0, 2));
        desk.presses(KeyCode.CONTROL, KeyCode.C);
        String copied = Desk.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(2);
        assertThat(copied.lines().findFirst().orElseThrow())
                .matches("“.+” \\(Telegram 1053.*, 5 April 1946, version A, ¶ \\d+\\) \\[.+]");
    }

    @Test
    void thirtyTagsOnTheSameWordsLeaveTheWindowAsItIs() {
        double before = width();
        int at = desk.text().indexOf("Generalissimo Stalin");
        Stamp now = desk.window().work().session().stamp();
        List<Annotation> notes =
                Stream.generate(() -> Annotation.of(Anchor.at(at, at + 20), new Tag.NoteTag(), now))
                        .limit(30)
                        .toList();
        desk.does(() -> new TagEdit.AddAnnotations(desk.witness().id(), notes));
        desk.putsTheCaretIn("Generalissimo").photographs("inspector-thirty-light", 1);
        assertThat(width()).isEqualTo(before);
    }

    private long unsure() {
        return desk.project()
                .witnesses()
                .flatMap(one -> one.annotations().stream())
                .filter(one -> one.certainty() == Certainty.UNSURE)
                .count();
    }

    private double width() {
        return Desk.onFx(() -> desk.node(".tag-side").orElseThrow().getLayoutBounds().getWidth());
    }

    private void chooses(String box, int index) {
        desk.fx(() ->
                ((ComboBox<?>) desk.node(box).orElseThrow()).getSelectionModel().select(index));
    }

    private ListView<?> cards() {
        return (ListView<?>) desk.node("#tag-cards").orElseThrow();
    }

    private int listed() {
        String count = Desk.onFx(() -> ((Labeled) desk.node("#tag-count").orElseThrow()).getText());
        return Integer.parseInt(count.split(" ")[0]);
    }
}
