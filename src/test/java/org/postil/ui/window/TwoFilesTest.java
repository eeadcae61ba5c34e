package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.comparing.Differences;
import org.postil.ui.library.Wish;

/// A student drops the two files of one telegram on an empty project.
class TwoFilesTest {

    private static final List<Path> FILES =
            List.of(
                    Path.of("sample-docs/1946-04-05-smith-cable-1053-published.txt"),
                    Path.of("sample-docs/1946-04-05-smith-cable-1053-archival-ocr.txt"));

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void beginsAProject() {
        desk = Desk.at(folder.resolve("data"));
        desk.wouldName(folder.resolve("new.postil")).clicks("#new").seesAProject();
    }

    @Test
    void keptTogetherTheyAreComparedAtOnceAndOnlyWhatMattersIsLit() {
        drop();
        desk.presses(DOWN);
        assertThat(desk.node("#arrival-place")).isPresent();
        desk.photographs("two-files-arriving", 1).accepts();
        desk.await(() -> differences().flatMap(Differences::currentOne).isPresent());
        assertThat(desk.openSigla()).containsExactly("A", "B");
        assertThat(desk.project().documents()).hasSize(1);
        Differences now = differences().orElseThrow();
        String a = now.compared().a().text();
        assertThat(now.visible().stream().map(one -> one.a().of(a)))
                .containsExactly("", "the", "concession", "", "");
        assertThat(desk.label("#difference-reason")).startsWith("Only in B. The paragraph of A");
        desk.photographs("two-files", 1);
        desk.undoes();
        assertThat(desk.project().documents()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void keptApartTheyAreTwoDocumentsAndNothingIsAskedAgain() {
        drop();
        desk.presses(DOWN).clicks("#arrival-apart").presses(CONTROL, ENTER);
        desk.await(() -> desk.project().documents().size() == 2);
        assertThat(desk.hasBeenTold()).isFalse();
        assertThat(differences()).isEmpty();
    }

    @Test
    void oneIsLikeNothingWhereTheOtherIsLeftOut() {
        drop();
        desk.presses(SPACE).presses(DOWN);
        assertThat(isSeen("#arrival-place")).isFalse();
        desk.accepts();
        desk.await(() -> desk.project().documents().size() == 1);
        assertThat(desk.openSigla()).hasSize(1);
    }

    private boolean isSeen(String query) {
        return Desk.onFx(() -> desk.node(query).filter(Node::isVisible).isPresent());
    }

    private void drop() {
        desk.fx(() ->
                desk.shell()
                        .filing()
                        .bringIn(desk.window(), new Wish.BringIn(FILES, Optional.empty())));
        desk.seesWhatComesIn();
    }

    private Optional<Differences> differences() {
        return Desk.onFx(() -> desk.window().desks().comparing().shown());
    }
}
