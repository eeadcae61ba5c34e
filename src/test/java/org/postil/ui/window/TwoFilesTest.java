package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
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
        bringIn(FILES);
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
        bringIn(FILES);
        desk.presses(DOWN).clicks("#arrival-apart").presses(CONTROL, ENTER);
        desk.await(() -> desk.project().documents().size() == 2);
        assertThat(desk.hasBeenTold()).isFalse();
        assertThat(differences()).isEmpty();
    }

    @Test
    void oneIsLikeNothingWhereTheOtherIsLeftOut() {
        bringIn(FILES);
        desk.presses(SPACE).presses(DOWN);
        assertThat(isSeen("#arrival-place")).isFalse();
        desk.accepts();
        desk.await(() -> desk.project().documents().size() == 1);
        assertThat(desk.openSigla()).hasSize(1);
    }

    @Test
    void whereTheLikestIsLeftOutTheNextIsShownAndAsksAgain() throws IOException {
        String text = Files.readString(FILES.getFirst());
        bringIn(List.of(FILES.getFirst()));
        desk.accepts();
        desk.await(() -> desk.project().documents().size() == 1);
        Path near = write("near.txt", text.replace("concession", "allowance"));
        Path nearer = write("nearer.txt", text.replace("concession", "allowance") + "\n\n");
        bringIn(List.of(near, nearer));
        desk.presses(SPACE).presses(DOWN);
        assertThat(isSeen("#arrival-place")).isTrue();
        desk.clicks("#arrival-apart").presses(CONTROL, ENTER);
        desk.await(() -> desk.project().documents().size() == 2);
    }

    @Test
    void whatIsShownOfTheChosenFileFollowsTheChecks() {
        bringIn(FILES);
        desk.presses(DOWN);
        assertThat(isSeen("#arrival-place")).isTrue();
        turnsTheFirstCheck();
        assertThat(isSeen("#arrival-place")).isFalse();
        turnsTheFirstCheck();
        assertThat(isSeen("#arrival-place")).isTrue();
    }

    private boolean isSeen(String query) {
        return Desk.onFx(() -> desk.node(query).filter(Node::isVisible).isPresent());
    }

    private void turnsTheFirstCheck() {
        desk.fx(() ->
                desk.node("#arrivals").orElseThrow().lookupAll(".arrival-cell").stream()
                        .filter(cell -> ((ListCell<?>) cell).getIndex() == 0)
                        .map(cell -> (CheckBox) cell.lookup(".check-box"))
                        .forEach(CheckBox::fire));
    }

    private void bringIn(List<Path> files) {
        var wish = new Wish.BringIn(files, Optional.empty());
        desk.fx(() -> desk.shell().filing().bringIn(desk.window(), wish));
        desk.seesWhatComesIn();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Optional<Differences> differences() {
        return Desk.onFx(() -> desk.window().desks().comparing().shown());
    }
}
