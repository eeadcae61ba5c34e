package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.ui.codebook.CodebookPanel;
import org.postil.ui.codebook.CodebookPanel.Part;

/// A reader at the panel "People and topics", by keys only.
final class RegisterDesk {

    private final Desk desk;

    RegisterDesk(Desk desk) {
        this.desk = desk;
    }

    /// Opens the panel and one of its parts.
    RegisterDesk opens(Part part) {
        desk.fx(() -> desk.window().see("codebook"));
        desk.fx(() -> panel().see(part));
        desk.fx(() -> panel().requestFocus());
        return this;
    }

    /// Types into the field that finds people, and goes down to the first that is found.
    RegisterDesk finds(String words) {
        desk.fx(() -> desk.window().side().lookup(".find-field .text-field").requestFocus());
        desk.fx(() -> ((TextInputControl) desk.focused()).selectAll());
        desk.types(words).presses(KeyCode.DOWN);
        return this;
    }

    /// Marks all that are found.
    RegisterDesk marksAll() {
        int shown = Desk.onFx(() -> list().getItems().size());
        for (int i = 1; i < shown; i++) desk.presses(KeyCode.SHIFT, KeyCode.DOWN);
        return this;
    }

    /// Goes down in the tree of topics until this one is chosen.
    RegisterDesk choosesTopic(String name) {
        desk.presses(KeyCode.HOME);
        for (int i = 0; !chosenTopics().equals(List.of(name)); i++) {
            assertThat(i).as("no topic " + name).isLessThan(100);
            desk.presses(KeyCode.DOWN);
        }
        return this;
    }

    RegisterDesk presses(KeyCode... keys) {
        desk.presses(keys);
        return this;
    }

    RegisterDesk types(String words) {
        desk.types(words);
        return this;
    }

    /// Writes something else into the field that has the focus.
    RegisterDesk overwrites(String words) {
        desk.fx(() -> ((TextInputControl) desk.focused()).selectAll());
        desk.types(words);
        return this;
    }

    RegisterDesk goesInto(String query) {
        desk.fx(() -> desk.window().lookup(query).requestFocus());
        return this;
    }

    /// Does what a menu offers under this id.
    RegisterDesk chooses(String command) {
        desk.fx(() ->
                new CodebookMenu(desk.shell(), desk.window())
                        .top().entries().stream()
                                .filter(org.postil.ui.window.command.Command.class::isInstance)
                                .map(org.postil.ui.window.command.Command.class::cast)
                                .filter(one -> one.id().equals(command))
                                .forEach(org.postil.ui.window.command.Command::run));
        return this;
    }

    String drawerTitle() {
        return Desk.onFx(() -> ((Label) desk.window().lookup(".drawer-head > .title")).getText());
    }

    boolean isDrawerOpen() {
        return Desk.onFx(() -> desk.window().lookup(".drawer") != null);
    }

    /// What is listed in the drawer.
    int passages() {
        return Desk.onFx(
                () -> ((ListView<?>) desk.window().lookup(".mention-list")).getItems().size());
    }

    Codebook book() {
        return desk.project().codebook();
    }

    Person person(String name) {
        return book().people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + name));
    }

    Topic topic(String name) {
        return book().topics().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no topic " + name));
    }

    List<String> found() {
        return Desk.onFx(() -> panel().people().finding("").isEmpty() ? List.of() : names());
    }

    private List<String> names() {
        return list().getItems().stream()
                .map(row -> ((org.postil.ui.codebook.people.PersonRow) row).person().name())
                .toList();
    }

    List<String> chosenTopics() {
        return Desk.onFx(() -> panel().topics().chosen().stream().map(Topic::name).toList());
    }

    String problem() {
        return Desk.onFx(() ->
                desk.window().side().lookupAll(".problem").stream()
                        .filter(Node::isVisible)
                        .map(label -> ((Label) label).getText())
                        .findFirst()
                        .orElse(""));
    }

    TreeView<?> tree() {
        return (TreeView<?>) desk.window().lookup("#topics");
    }

    private ListView<?> list() {
        return (ListView<?>) desk.window().lookup("#people");
    }

    private CodebookPanel panel() {
        return desk.window().desks().codebook().panel();
    }
}
