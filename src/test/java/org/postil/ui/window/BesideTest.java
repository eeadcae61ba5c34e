package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.find.Beside;
import org.postil.ui.codebook.CodebookPanel.Part;

/// A reader finds words in notes, tags and registers, beside the passages that have them.
class BesideTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void looksInAllDocuments() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").presses(CONTROL, SHIFT, F);
    }

    @Test
    void tagsAndTopicsAreListedBelowThePassagesAndLeadToThem() {
        write("iran OR smith OR straits");
        int passages = passages();
        assertThat(passages).isPositive();
        assertThat(line().getText()).isEqualTo("Also in 1 note, 5 tags, 1 person, 4 topics");
        assertThat(list().isVisible()).isFalse();
        desk.fx(() -> line().requestFocus());
        desk.presses(ENTER);
        assertThat(list().isVisible()).isTrue();
        assertThat(passages()).isEqualTo(passages);
        desk.photographs("beside-light", 1).turnsDark().photographs("beside-dark", 1);
        desk.resizes(900, 600).photographs("beside-small", 1);
        assertThat(desk.focused()).isSameAs(list());
        Beside.InNote first = (Beside.InNote) found().getFirst();
        desk.presses(ENTER);
        assertThat(desk.currentTag()).isEqualTo(first.tag());
        choose(found().size() - 1);
        desk.presses(ENTER);
        assertThat(desk.window().desks().codebook().panel().part()).isEqualTo(Part.TOPICS);
        assertThat(desk.window().desks().codebook().panel().topics().chosen())
                .containsExactly(((Beside.OfTopic) found().getLast()).topic());
    }

    @Test
    void whatOnlyTheRegisterKnowsIsReachedFromTheFieldByKeys() {
        write("leader opposition");
        assertThat(passages()).isZero();
        desk.fx(() -> field().requestFocus());
        desk.presses(DOWN).presses(ENTER);
        assertThat(found()).hasOnlyElementsOfType(Beside.OfPerson.class);
        desk.photographs("beside-person", 1).presses(ENTER);
        assertThat(desk.window().desks().codebook().panel().people().chosen())
                .containsExactly(((Beside.OfPerson) found().getFirst()).person());
    }

    @Test
    void nothingIsSaidWhereNothingIsFound() {
        write("straits");
        assertThat(line().isVisible()).isTrue();
        desk.fx(() -> field().setText("\"straits"));
        desk.await(() -> !line().isVisible());
        write("straits");
        desk.fx(() -> field().setText(""));
        assertThat(line().isVisible()).isFalse();
        write("speaker:stalin");
        desk.await(() -> !line().isVisible());
    }

    private void write(String words) {
        desk.fx(() -> field().setText("zzzz"));
        desk.await(() -> desk.label("#find-all-count").contains("nothing") && !line().isVisible());
        desk.fx(() -> field().setText(words));
        desk.await(() -> !words.contains(":") ? line().isVisible() : passages() > 0);
    }

    private void choose(int row) {
        desk.fx(() -> {
            list().getSelectionModel().clearAndSelect(row);
            list().requestFocus();
        });
    }

    private int passages() {
        return Desk.onFx(
                () -> ((ListView<?>) desk.node("#find-all-hits").orElseThrow()).getItems().size());
    }

    private List<Beside> found() {
        return Desk.onFx(() -> List.copyOf(list().getItems()));
    }

    private ToggleButton line() {
        return (ToggleButton) desk.node("#find-all-beside-line").orElseThrow();
    }

    private TextField field() {
        return (TextField) desk.node("#find-all-field").orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<Beside> list() {
        return (ListView<Beside>) desk.node("#find-all-beside").orElseThrow();
    }
}
