package org.postil.ui.window;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.TagEdit;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.text.WitnessPane;
import org.testfx.api.FxRobot;

/// What hands and eyes do with a text: select with the mouse and with Shift, rest the mouse on
/// tags, fold the sides away; and nothing that is read moves.
class HandsTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
        desk.selects("restrained note").selects("stormy");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void twoClicksSelectTheWordAndThreeTheSentence() {
        goesWithTheMouseTo("conversation");
        robot.clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
        assertThat(desk.selected()).isEqualTo("conversation");
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(desk.selected()).startsWith("Because I thought").endsWith("went alone.");
    }

    @Test
    void shiftAndArrowsSelectInALockedTextWhoseCaretIsSeen() {
        desk.fx(() -> pane().requestFocus());
        int at = desk.text().indexOf("stormy");
        desk.fx(() -> pane().select(new Span(at, at)));
        assertThat(Desk.<Boolean>onFx(() -> pane().lookup(".caret").isVisible())).isTrue();
        for (int i = 0; i < 6; i++) desk.presses(SHIFT, RIGHT);
        assertThat(desk.selected()).isEqualTo("stormy");
        String before = desk.text();
        desk.types("p").seesTheValueLine().leavesTheLine();
        assertThat(desk.text()).isEqualTo(before);
    }

    @Test
    void nothingThatIsReadMovesWhenTagsAreAdded() {
        List<String> seen = List.of("stormy", "President Truman", "restrained note");
        desk.fx(() -> pane().requestFocus());
        List<Bounds> before = where(seen);
        for (String words : List.of("conversation", "interview", "stormy I went alone")) {
            marks(words, "t").types("Weather").accepts().seesNoValueLine();
        }
        marks("thought that the conversation", "s").types("Bevin").accepts().seesNoValueLine();
        marks("thought", "n").types("Why?").accepts().seesNoValueLine();
        assertThat(desk.tagOn("thought").note()).isEqualTo("Why?");
        assertThat(where(seen)).isEqualTo(before);
    }

    @Test
    void aMouseThatRestsIsToldOfEveryTagThereHoweverManyThereAre() {
        int at = desk.text().indexOf("stormy");
        Stamp now = desk.window().work().session().stamp();
        List<Annotation> notes =
                Stream.generate(() -> Annotation.of(Anchor.at(at, at + 6), new Tag.NoteTag(), now))
                        .limit(3)
                        .toList();
        desk.does(() -> new TagEdit.AddAnnotations(desk.witness().id(), notes));
        goesWithTheMouseTo("stormy");
        desk.await(() -> cards().size() == 3);
        goesWithTheMouseTo("restrained");
        desk.await(() -> cards().isEmpty());
        List<Annotation> more =
                Stream.generate(() -> Annotation.of(Anchor.at(at, at + 6), new Tag.NoteTag(), now))
                        .limit(27)
                        .toList();
        desk.does(() -> new TagEdit.AddAnnotations(desk.witness().id(), more));
        goesWithTheMouseTo("stormy");
        desk.await(() -> told().contains("and 25 more: the comma key goes through them"));
        assertThat(cards()).hasSize(5);
    }

    @Test
    void theSidesFoldAwayAndStayFoldedTheNextDay() {
        double narrow = width();
        desk.presses(F9).presses(SHIFT, F9);
        assertThat(width()).isGreaterThan(narrow + 400);
        desk.quits();
        desk = Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")));
        desk.seesAProject();
        assertThat(desk.window().sides().isLeftShown()).isFalse();
        assertThat(desk.window().sides().isRightShown()).isFalse();
        assertThat(desk.openSigla()).containsExactly("A", "B");
        desk.presses(F9).presses(SHIFT, F9);
        assertThat(desk.window().sides().isLeftShown()).isTrue();
    }

    @Test
    void theStatusLineCountsTheWordsAtHandAndThoseThatAreSelected() {
        desk.selects("the conversation might become stormy");
        assertThat(desk.label("#words")).matches("5 of \\d,\\d{3} words");
        new LibraryDesk(desk).goesTo("Cable no. 641");
        desk.presses(ENTER);
        desk.await(() -> desk.label("#words").matches("\\d+ words"));
        desk.photographs("words-light", 1);
    }

    private Desk marks(String words, String letter) {
        int at = desk.text().indexOf(words);
        desk.fx(() -> pane().select(new Span(at, at + words.length())));
        return desk.types(letter).seesTheValueLine();
    }

    private void goesWithTheMouseTo(String words) {
        Bounds at = where(words);
        robot.moveTo(at.getCenterX(), at.getCenterY());
        robot.moveBy(1, 0);
    }

    private List<Bounds> where(List<String> words) {
        return words.stream().map(this::where).toList();
    }

    private Bounds where(String words) {
        int at = desk.text().indexOf(words);
        return Desk.onFx(() ->
                pane().places().screenBounds(new Span(at, at + words.length())).orElseThrow());
    }

    private double width() {
        return Desk.onFx(() -> desk.window().panes().getWidth());
    }

    private static List<?> cards() {
        return tips(".tag-card").toList();
    }

    private static String told() {
        return tips(".label").map(one -> ((Label) one).getText()).toList().toString();
    }

    private static Stream<javafx.scene.Node> tips(String query) {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window instanceof javafx.stage.PopupWindow)
                .flatMap(window -> window.getScene().getRoot().lookupAll(query).stream());
    }

    private WitnessPane pane() {
        return desk.window().panes().current().orElseThrow().text();
    }
}
