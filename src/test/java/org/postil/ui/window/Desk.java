package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.postil.edit.Edit;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.session.Sample;
import org.postil.text.Span;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.print.Printers;
import org.postil.ui.window.demo.Picture;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.memory.Memory;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A reader at the desk: what a person does with the window and sees in it. Keys go through the
/// window as a keyboard's do; the system's own dialogs are answered by what was said before.
final class Desk {

    private static final List<Desk> OPEN = new ArrayList<>();

    private final FxRobot robot = new FxRobot();
    private final Answers answers;
    private final Stage stage;
    private final Shell shell;

    private Desk(Answers answers, Stage stage, Shell shell) {
        this.answers = answers;
        this.stage = stage;
        this.shell = shell;
    }

    /// Sits down at a machine that remembers what is in this folder.
    static Desk at(Path folder) {
        return at(folder, List.of());
    }

    /// The same, with a double click on a project.
    static Desk at(Path folder, List<Path> projects) {
        return at(folder, shell -> shell.show(projects));
    }

    /// The same.
    ///
    /// @param start what is done first
    static Desk at(Path folder, Consumer<Shell> start) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new AssertionError(slow);
        }
        Desk desk =
                onFx(() -> {
                    var answers = new Answers();
                    var stage = new Stage();
                    var memory = new Memory(folder);
                    var shell = new Shell(stage, memory, answers.dialogs(), Sample::create);
                    start.accept(shell);
                    // The screen in memory is smaller than a laptop's, which the window respects.
                    stage.setWidth(1440);
                    stage.setHeight(900);
                    return new Desk(answers, stage, shell);
                });
        OPEN.add(desk);
        settle();
        return desk;
    }

    /// What the reader will answer to the system's own dialogs, and what these said.
    private record Answers(
            Deque<Path> files,
            Deque<Integer> choices,
            Deque<String> told,
            Deque<Printers> printers) {

        Answers() {
            this(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
        }

        Dialogs dialogs() {
            return new Dialogs(
                    _ -> files.isEmpty() ? List.of() : List.of(files.removeFirst()),
                    question -> {
                        told.addLast(question.sentence());
                        return choices.isEmpty() ? question.answers().size() - 1 : choices.remove();
                    },
                    (name, width, height) -> {
                        if (printers.isEmpty()) throw Refused.because("ui.print.none");
                        return printers.getLast().choose(name, width, height);
                    });
        }
    }

    /// Every window of this test is closed, whatever is in it. The screen in memory keeps all
    /// windows there ever were: so their contents are taken from them.
    static void closeAll() {
        List<Desk> all = List.copyOf(OPEN);
        OPEN.clear();
        for (Desk desk : all) {
            if (onFx(desk.stage::isShowing)) desk.closes();
            desk.fx(() -> {
                desk.stage.setOnCloseRequest(null);
                desk.stage.setScene(new Scene(new Group()));
            });
            desk.shell.memory().settle();
        }
    }

    private void closes() {
        fx(shell::quit);
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !onFx(stage::isShowing));
        } catch (TimeoutException stays) {
            fx(stage::hide);
        }
    }

    // What the reader does

    /// Names this file at the next dialog that asks for one.
    Desk wouldName(Path file) {
        answers.files.addLast(file);
        return this;
    }

    /// Has a printer, now and later.
    Desk has(Printers printer) {
        answers.printers.addLast(printer);
        return this;
    }

    /// Presses the button with this index at the next question.
    Desk wouldAnswer(int index) {
        answers.choices.addLast(index);
        return this;
    }

    Desk opensTheSample(Path file) {
        wouldName(file);
        clicks("#sample").seesAProject();
        fx(() -> shell.tour().end());
        return this;
    }

    Desk opens(Path project) {
        fx(() -> shell.filing().open(project));
        return this;
    }

    Desk clicks(String query) {
        await(() -> lookup(query).tryQuery().isPresent());
        robot.clickOn(lookup(query).<Node>query());
        settle();
        return this;
    }

    /// Goes to the pane that shows this version.
    Desk goesTo(String siglum) {
        fx(() -> window().panes().enter(pane(siglum)));
        return this;
    }

    /// Selects words of the current pane where they stand first.
    Desk selects(String words) {
        return selects(words, 0);
    }

    /// Selects words of the current pane where they stand first from an offset on.
    Desk selects(String words, int from) {
        int at = text().indexOf(words, from);
        assertThat(at).as(words).isNotNegative();
        fx(() -> current().requestFocus());
        fx(() -> current().text().select(new Span(at, at + words.length())));
        fx(() -> current().text().reveal(new Span(at, at + words.length())));
        return this;
    }

    Desk putsTheCaretIn(String words) {
        int at = text().indexOf(words) + words.length() / 2;
        fx(() -> current().text().select(new Span(at, at)));
        return this;
    }

    /// Presses a key, with those before it held down. Fired at what has the focus, since the screen
    /// in memory makes no typed letters of pressed keys.
    Desk presses(KeyCode... keys) {
        List<KeyCode> held = List.of(keys);
        KeyCode last = held.getLast();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            fx(() -> fire(key(type, "", last, held)));
        }
        return this;
    }

    Desk types(String words) {
        return typesHolding(words, List.of());
    }

    /// Types with these keys held down.
    Desk typesHolding(String words, List<KeyCode> held) {
        words.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, held))
                .forEach(key -> fx(() -> fire(key)));
        return this;
    }

    /// Writes into the field that has the focus.
    Desk enters(String words) {
        fx(() -> ((TextInputControl) stage.getScene().getFocusOwner()).appendText(words));
        return this;
    }

    private void fire(KeyEvent key) {
        Node focused = stage.getScene().getFocusOwner();
        Event.fireEvent(focused, key);
    }

    private static KeyEvent key(
            EventType<KeyEvent> type, String letter, KeyCode code, List<KeyCode> held) {
        boolean shift = held.contains(KeyCode.SHIFT);
        boolean control = held.contains(KeyCode.CONTROL);
        boolean alt = held.contains(KeyCode.ALT);
        return new KeyEvent(type, letter, "", code, shift, control, alt, false);
    }

    Desk accepts() {
        return presses(KeyCode.ENTER);
    }

    Desk leavesTheLine() {
        return presses(KeyCode.ESCAPE);
    }

    /// Has an edit done that no journey is about.
    Desk does(Supplier<Edit> edit) {
        Edit made = edit.get();
        fx(() -> window().work().perform(made));
        return this;
    }

    Desk undoes() {
        return presses(KeyCode.CONTROL, KeyCode.Z);
    }

    Desk redoes() {
        return presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    Desk turnsDark() {
        fx(() -> shell.turnTheme());
        return this;
    }

    /// Closes the window and waits until it is gone.
    Desk quits() {
        fx(() -> shell.quit());
        await(() -> !stage.isShowing());
        shell.memory().settle();
        return this;
    }

    Desk resizes(double width, double height) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return this;
    }

    // What the reader sees

    Desk seesAProject() {
        await(() -> shell.project().filter(MainWindow::isWhole).isPresent());
        settle();
        return this;
    }

    Desk seesTheWelcome() {
        await(() -> lookup(".welcome").tryQuery().isPresent());
        return this;
    }

    Desk seesTheValueLine() {
        await(() -> lookup(".value-line").tryQuery().isPresent());
        settle();
        return this;
    }

    Desk seesNoValueLine() {
        await(() -> lookup(".value-line").tryQuery().isEmpty());
        return this;
    }

    Desk seesStatus(String words) {
        await(() -> label("#said").contains(words));
        return this;
    }

    Desk seesSaved() {
        await(() -> label("#saved").startsWith("Saved"));
        return this;
    }

    /// What the last dialog said.
    String told() {
        await(() -> !answers.told.isEmpty());
        return answers.told.getLast();
    }

    boolean hasBeenTold() {
        return !answers.told.isEmpty();
    }

    /// What is on the screen by this selector.
    Optional<Node> node(String query) {
        return lookup(query).tryQuery();
    }

    /// All that are there, in the window's order.
    List<Node> nodes(String query) {
        return List.copyOf(lookup(query).queryAll());
    }

    String label(String query) {
        return onFx(() -> lookup(query).<Label>query().getText());
    }

    /// The field of the value line.
    String field() {
        return onFx(() -> lookup(".value-line .text-field").queryTextInputControl().getText());
    }

    Node focused() {
        return onFx(() -> stage.getScene().getFocusOwner());
    }

    Project project() {
        return onFx(() -> window().work().project());
    }

    Witness witness() {
        return onFx(() -> current().text().witness().orElseThrow());
    }

    String text() {
        return witness().text();
    }

    /// The words that are selected in the current pane.
    String selected() {
        return onFx(() -> current().text().selection()).of(text());
    }

    /// The tag on exactly these words in the current pane that was made last.
    Annotation tagOn(String words) {
        Witness here = witness();
        return here.annotations().stream()
                .filter(tag -> tag.anchor().quote(here.text()).equals(words))
                .reduce((one, other) ->
                        one.made().when().isAfter(other.made().when()) ? one : other)
                .orElseThrow(() -> new AssertionError("no tag on " + words));
    }

    /// The tag that the reader looks at.
    Annotation currentTag() {
        return onFx(() -> window().attention().current().orElseThrow());
    }

    /// How many tags are on the words at the caret.
    int tagsHere() {
        return onFx(() -> window().attention().here().size());
    }

    int tags() {
        return (int) project().witnesses().mapToLong(one -> one.annotations().size()).sum();
    }

    List<String> openSigla() {
        Project now = project();
        return onFx(() -> window().panes().open()).stream()
                .map(id -> now.witness(id).orElseThrow().siglum())
                .toList();
    }

    /// Waits for the sheet of files that come in, until its list takes keys.
    Desk seesWhatComesIn() {
        await(() ->
                node("#arrivals")
                        .filter(list -> ((ListView<?>) list).getSkin() != null && list.isFocused())
                        .isPresent());
        return this;
    }

    /// Writes the window as it is to a file under `target/screenshots`.
    Desk photographs(String name, double scale) {
        settle();
        Picture picture = onFx(() -> Picture.of(stage.getScene().getRoot(), scale));
        try {
            Path shots = Files.createDirectories(Path.of("target/screenshots"));
            picture.write(shots.resolve(name + ".png"));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return this;
    }

    Shell shell() {
        return shell;
    }

    MainWindow window() {
        return shell.project().orElseThrow();
    }

    void fx(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        settle();
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }

    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
        } catch (TimeoutException never) {
            throw new AssertionError("it never came to be", never);
        }
    }

    private ReadingPane current() {
        return window().panes().current().orElseThrow();
    }

    private ReadingPane pane(String siglum) {
        return window().panes().all().stream()
                .filter(pane -> pane.text().witness().orElseThrow().siglum().equals(siglum))
                .findFirst()
                .orElseThrow();
    }

    /// In this window, or in what lies over it, such as a menu.
    private NodeQuery lookup(String query) {
        NodeQuery own = robot.from(stage.getScene().getRoot()).lookup(query);
        return own.tryQuery().isPresent() ? own : robot.lookup(query);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
