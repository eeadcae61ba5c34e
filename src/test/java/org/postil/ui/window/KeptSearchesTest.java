package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.SavedSearch;

/// A reader keeps a search, closes the project, and runs it again another day.
class KeptSearchesTest {

    private static final String LINE = "dardanelles OR straits";

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void looksForAStrait() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").presses(CONTROL, SHIFT, F);
        write(LINE);
    }

    @Test
    void aSearchIsKeptAndRunAgainAfterTheProjectWasClosed() {
        keep("The way out");
        assertThat(lines()).containsExactly(LINE);
        String found = desk.label("#find-all-count");
        desk.seesSaved().quits();
        desk = Desk.at(folder.resolve("data")).opens(folder.resolve("sample.postil"));
        desk.seesAProject().presses(CONTROL, SHIFT, F);
        choose("search-run", "The way out");
        desk.await(() -> desk.label("#find-all-count").equals(found));
        assertThat(field().getText()).isEqualTo(LINE);
    }

    @Test
    void itIsRenamedAndForgottenAndBothAreTakenBack() {
        keep("The way out");
        choose("search-rename-one", "The way out");
        desk.fx(() -> nameField().setText("Straits_1"));
        desk.photographs("search-name-light", 1).turnsDark().photographs("search-name-dark", 1);
        desk.accepts();
        assertThat(names()).containsExactly("Straits_1");
        choose("search-forget-one", "Straits_1");
        assertThat(names()).isEmpty();
        assertThat(offered()).isEmpty();
        desk.undoes();
        assertThat(names()).containsExactly("Straits_1");
        assertThat(offered()).containsExactly("Straits_1");
        desk.undoes();
        assertThat(names()).containsExactly("The way out");
        desk.undoes();
        assertThat(names()).isEmpty();
        desk.redoes();
        assertThat(offered()).containsExactly("The way out");
    }

    @Test
    void underTheSameNameItLooksForWhatIsTypedNow() {
        keep("The way out");
        write("molotov");
        keep("The way out");
        assertThat(lines()).containsExactly("molotov");
        desk.undoes();
        assertThat(lines()).containsExactly(LINE);
    }

    @Test
    void aBlankNameAndABlankLineAreNotKept() {
        choose("search-keep", "Keep This Search…");
        desk.fx(() -> nameField().setText("  "));
        desk.accepts();
        assertThat(nameField().isFocused()).isTrue();
        desk.leavesTheLine();
        assertThat(names()).isEmpty();
        assertThat(desk.node("#search-name").filter(one -> one.getParent().isVisible())).isEmpty();
        desk.fx(() -> field().setText(" "));
        assertThat(items("search-keep").getFirst().isDisable()).isTrue();
    }

    private void keep(String name) {
        choose("search-keep", "Keep This Search…");
        desk.fx(() -> nameField().setText(name));
        desk.accepts();
    }

    private void choose(String id, String words) {
        desk.await(() -> items(id).stream().anyMatch(item -> item.getText().equals(words)));
        desk.fx(() ->
                items(id).stream()
                        .filter(item -> item.getText().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private void write(String words) {
        desk.fx(() -> field().setText(words));
        desk.await(() -> desk.label("#find-all-count").contains("place"));
    }

    private TextField field() {
        return (TextField) desk.node("#find-all-field").orElseThrow();
    }

    private TextField nameField() {
        return (TextField) desk.node("#search-name").orElseThrow();
    }

    private List<String> offered() {
        return items("search-run").stream().map(MenuItem::getText).toList();
    }

    private List<MenuItem> items(String id) {
        var menu = (MenuButton) desk.node("#find-all-searches").orElseThrow();
        return all(menu.getItems()).stream().filter(item -> id.equals(item.getId())).toList();
    }

    private static List<MenuItem> all(List<MenuItem> items) {
        var all = new ArrayList<MenuItem>();
        for (MenuItem item : items) {
            all.add(item);
            if (item instanceof Menu menu) all.addAll(all(menu.getItems()));
        }
        return all;
    }

    private List<String> names() {
        return desk.project().searches().stream().map(SavedSearch::name).toList();
    }

    private List<String> lines() {
        return desk.project().searches().stream().map(SavedSearch::line).toList();
    }
}
