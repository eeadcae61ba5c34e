package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.Sample;

/// The texts are there first, and what is around them comes without moving them.
class AroundTest {

    @TempDir Path folder;
    private Path project;

    /// @param whole whether all was there around the texts
    private record Sight(boolean whole, Bounds texts) {}

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
    void aPanelThatIsAskedForIsThereAtOnce() {
        var whole = new ArrayList<Boolean>();
        opens(window -> {
            whole.add(window.isWhole());
            window.see("document");
            whole.add(window.isWhole() && window.side().seen().equals("document"));
        });
        assertThat(whole).startsWith(false, true);
    }

    private static Sight sight(MainWindow window) {
        return new Sight(
                window.isWhole(), window.panes().localToScene(window.panes().getLayoutBounds()));
    }

    /// Opens the project and does this before every frame in which its texts are laid out, until
    /// all is there.
    private void opens(Consumer<MainWindow> eachFrame) {
        Desk.at(
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
                                    if (window.isWhole()) stop();
                                    eachFrame.accept(window);
                                }
                            }.start();
                        })
                .seesAProject();
    }
}
