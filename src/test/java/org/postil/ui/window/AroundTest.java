package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.Sample;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.InTurn;

/// The texts are there first, and what is around them comes without moving them.
class AroundTest {

    private static final KeyEvent CONTROL_F =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false);

    @TempDir Path folder;
    private Path project;

    /// @param whole whether all was there around the texts
    /// @param width of the lines of the text at hand
    /// @param read how many versions could be read
    private record Sight(boolean whole, Bounds texts, double width, long read) {}

    @BeforeEach
    void makesAProject() throws IOException {
        project = folder.resolve("sample.postil");
        Sample.create(project);
    }

    @Test
    void theTextsAreThereFirstAndStayWhereTheyAre() {
        var seen = new ArrayList<Sight>();
        opens(window -> seen.add(sight(window)));
        assertThat(seen.getFirst().whole()).isFalse();
        assertThat(seen.getLast().whole()).isTrue();
        assertThat(seen).extracting(Sight::texts).containsOnly(seen.getFirst().texts());
    }

    @Test
    void theTextAtHandIsThereBeforeOthersAndItsLinesStayAsTheyAre() {
        var seen = new ArrayList<Sight>();
        opens(window -> seen.add(sight(window)));
        assertThat(seen.getFirst().read()).isEqualTo(1);
        assertThat(seen.getLast().read()).isEqualTo(2);
        assertThat(seen).extracting(Sight::width).containsOnly(seen.getFirst().width());
    }

    @Test
    void aPanelThatIsAskedForIsThereAtOnce() {
        var whole = new ArrayList<Boolean>();
        opens(window -> {
            whole.add(window.isWhole());
            window.see("document");
            whole.add(window.isWhole() && window.side().seen().equals("document"));
        });
        assertThat(whole).startsWith(false, true);
    }

    @Test
    void theFirstKeyDoesWhatItSays() {
        var found = new ArrayList<Boolean>();
        opens(window -> {
            if (!window.isWhole()) {
                Event.fireEvent(window.getScene().getFocusOwner(), CONTROL_F);
                found.add(window.getScene().getRoot().lookup("#find-field") != null);
            }
        });
        assertThat(found).containsExactly(true);
    }

    @Test
    void nothingComesToAWindowThatWasLeft() {
        var left = new ArrayList<MainWindow>();
        var later = new InTurn();
        Desk desk =
                looks(window -> {
                    left.add(window);
                    ((Pane) window.getParent()).getChildren().remove(window);
                    later.begin(Collections.nCopies(6, () -> {}));
                    return false;
                });
        desk.await(later::isDone);
        assertThat(left.getFirst().isWhole()).isFalse();
        assertThat(left.getFirst().lookup(".menu-bar")).isNull();
    }

    private static Sight sight(MainWindow window) {
        Panes panes = window.panes();
        WitnessPane current = panes.current().orElseThrow().text();
        return new Sight(
                window.isWhole(),
                panes.localToScene(panes.getLayoutBounds()),
                current.focusTarget().getLayoutBounds().getWidth(),
                panes.all().stream().filter(pane -> pane.text().witness().isPresent()).count());
    }

    /// Opens the project and does this before every frame in which its texts are laid out, until
    /// all is there.
    private void opens(Consumer<MainWindow> eachFrame) {
        looks(
                        window -> {
                            eachFrame.accept(window);
                            return !window.isWhole();
                        })
                .seesAProject();
    }

    /// The same, as long as it is true.
    private Desk looks(Predicate<MainWindow> eachFrame) {
        return Desk.at(
                folder.resolve("data"),
                shell -> {
                    shell.show(List.of(project));
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            shell.project().ifPresent(this::look);
                        }

                        private void look(MainWindow window) {
                            if (window.panes().getWidth() == 0) return;
                            if (!eachFrame.test(window)) stop();
                        }
                    }.start();
                });
    }
}
