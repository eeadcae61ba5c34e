package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.history.Step;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.LayerLetter;
import org.postil.model.id.LayerId;
import org.postil.store.ProjectFile;
import org.postil.ui.window.command.Shortcuts.Shortcut;

/// Every command by its words, and the way back over several steps.
class CommandsTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
    }

    @Test
    void aCommandIsFoundByAPartOfItsWordsAndDone() {
        desk.goesTo("A").presses(KeyCode.CONTROL, KeyCode.K);
        desk.await(() -> desk.window().lookup(".palette") != null);
        desk.photographs("palette-light", 1).types("dark");
        assertThat(offers()).hasSize(1);
        desk.accepts();
        desk.photographs("palette-did-dark", 1);
        assertThat(Desk.<Boolean>onFx(() -> desk.window().lookup(".palette") == null)).isTrue();
        desk.presses(KeyCode.CONTROL, KeyCode.K).photographs("palette-dark", 1).leavesTheLine();
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().leavesTheLine();
        desk.quits();
    }

    /// A menu's letter, held with Alt, opens it before any command can have the key.
    @Test
    void noCommandHasTheKeyThatOpensAMenu() {
        List<Menu> menus = Desk.onFx(() -> List.copyOf(menuBar().getMenus()));
        List<String> letters =
                menus.stream()
                        .map(Menu::getText)
                        .filter(words -> words.contains("_"))
                        .map(words -> "Alt+" + words.charAt(words.indexOf('_') + 1))
                        .toList();
        assertThat(letters).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(menus.stream().flatMap(menu -> menu.getItems().stream()))
                .map(MenuItem::getAccelerator)
                .filteredOn(Objects::nonNull)
                .extracting(KeyCombination::getDisplayText)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(letters);
    }

    /// Else the kind would tag, and the command have no key.
    @Test
    void noKindOfTagGetsALetterThatACommandHas() {
        Codebook book = desk.project().codebook();
        List<String> letters =
                Desk.onFx(() -> desk.shell().shortcuts()).groups().stream()
                        .flatMap(group -> group.shortcuts().stream())
                        .map(Shortcut::keys)
                        .filter(keys -> keys.matches("[A-Z]"))
                        .toList();
        assertThat(letters).contains("S", "X").doesNotHaveDuplicates();
        assertThat(letters)
                .allSatisfy(letter ->
                        assertThat(LayerLetter.problem(book, new LayerId("mood"), letter))
                                .isPresent());
    }

    private MenuBar menuBar() {
        return (MenuBar) desk.node(".menu-bar").orElseThrow();
    }

    @Test
    void whatNoCommandHasIsSaid() {
        desk.goesTo("A").presses(KeyCode.CONTROL, KeyCode.K).types("zzz");
        assertThat(offers()).isEmpty();
        desk.accepts().leavesTheLine().quits();
    }

    @Test
    void theHistoryGoesBackSeveralStepsAndForthAgain() {
        int before = desk.tags();
        for (String words : List.of("Generalissimo Stalin", "Mr. Molotov", "President Truman")) {
            desk.selects(words).types("p").seesTheValueLine().types("Somebody ").accepts();
        }
        assertThat(desk.tags()).isEqualTo(before + 3);
        desk.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        desk.photographs("history-light", 1);
        desk.presses(KeyCode.DOWN).presses(KeyCode.DOWN).presses(KeyCode.ENTER);
        assertThat(desk.tags()).isEqualTo(before + 1);
        desk.photographs("history-back-light", 1);
        desk.presses(KeyCode.UP).presses(KeyCode.UP).presses(KeyCode.ENTER);
        assertThat(desk.tags()).isEqualTo(before + 3);
        desk.quits();
    }

    @Test
    void theHistorySaysThatOlderStepsWereDropped() {
        for (String words : List.of("Generalissimo Stalin", "Mr. Molotov")) {
            desk.selects(words).types("p").seesTheValueLine().types("Somebody ").accepts();
        }
        desk.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        drops(desk.window().work().session().steps().getLast());
        assertThat(moments()).hasSize(2).last().asString().contains("shortened=true");
        desk.photographs("history-dropped-light", 1);
        desk.fx(() -> desk.window().see("tags"));
        drops(desk.window().work().session().steps().getFirst());
        desk.fx(() -> desk.window().see("history"));
        assertThat(moments()).hasSize(1);
        desk.turnsDark().photographs("history-all-dropped-dark", 1).quits();
    }

    private void drops(Step step) {
        desk.fx(() -> desk.window().work().session().drop(step.number()));
        desk.fx(() -> desk.window().panes().look());
    }

    private List<?> moments() {
        return Desk.onFx(() ->
                List.copyOf(
                        ((ListView<?>) desk.node(".history-panel .list-view").orElseThrow())
                                .getItems()));
    }

    @Test
    void aCopyIsSavedWithWhatWasDoneJustNow() throws IOException {
        int before = desk.tags();
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        Path copy = folder.resolve("copy.postil");
        desk.wouldName(copy).presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        desk.seesStatus("A copy is at").quits();
        try (ProjectFile file = ProjectFile.openToRead(copy)) {
            long tags = file.read().witnesses().mapToLong(one -> one.annotations().size()).sum();
            assertThat(tags).isEqualTo(before + 1);
        }
    }

    private List<?> offers() {
        return Desk.onFx(() ->
                List.copyOf(
                        ((ListView<?>) desk.window().lookup(".palette .list-view")).getItems()));
    }
}
