package org.postil.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.postil.log.Log;
import org.postil.message.Message;
import org.postil.session.OpenProject;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Fonts;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.Theme;
import org.postil.ui.text.TypeSize;
import org.postil.ui.window.command.Shortcuts;
import org.postil.ui.window.frame.Busy;
import org.postil.ui.window.frame.OnceDrawn;
import org.postil.ui.window.frame.Placing;
import org.postil.ui.window.guide.GuideDesk;
import org.postil.ui.window.memory.Memory;
import org.postil.ui.window.memory.Settings.Place;
import org.postil.ui.window.project.Early;
import org.postil.ui.window.project.Loaded;
import org.postil.ui.window.states.EarlierStates;
import org.postil.ui.window.states.PuttingBack;
import org.postil.ui.window.states.When;
import org.postil.ui.window.tour.Seen;
import org.postil.ui.window.tour.Tour;

/// One window of Postil, from its opening to its end: it shows the welcome or one project, and
/// passes from the one to the other once all is saved.
public final class Shell {

    private final Stage stage;
    private final Memory memory;
    private final Dialogs dialogs;
    private final SampleProject sample;
    private final Filing filing;
    private final GuideDesk guide;
    private final Tour tour;
    private final StackPane content = new StackPane();
    private final Busy busy;
    private final Scene scene;
    private Optional<MainWindow> project = Optional.empty();

    public Shell(Stage stage, Memory memory, Dialogs dialogs, SampleProject sample) {
        this.stage = stage;
        this.memory = memory;
        this.dialogs = dialogs;
        this.sample = sample;
        filing = new Filing(this, dialogs, sample);
        guide = new GuideDesk(stage, this::shortcuts);
        Fonts.load();
        // Before the first control, which would bring the toolkit's own look with it.
        theme().begin();
        tour = new Tour(this::seen);
        busy = new Busy();
        Place place = memory.settings().place();
        scene = new Scene(new StackPane(content, tour, busy), place.width(), place.height());
        applyTheme();
        scene.setOnDragOver(filing::dragOver);
        scene.setOnDragDropped(filing::dropped);
    }

    /// Shows the window: on the first of these files, or with the welcome.
    public void show(List<Path> files) {
        show(files.stream().findFirst().map(file -> Early.of(file, safety())));
    }

    /// The same on a file that is being read already.
    void show(Optional<Early> first) {
        stage.setScene(scene);
        OnceDrawn.late(() -> Icons.mark(stage));
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        Placing.put(stage, memory.settings().place());
        stage.setTitle("Postil");
        if (first.isEmpty()) welcome();
        stage.show();
        first.ifPresent(filing::open);
    }

    /// Shows the ways to begin, unless something else is shown.
    void welcome() {
        if (content.getChildren().isEmpty()) content.getChildren().add(new Welcome(this));
    }

    /// The project that is shown; none while the welcome is.
    public Optional<Path> shown() {
        return project.map(window -> window.open().file().path());
    }

    Filing filing() {
        return filing;
    }

    GuideDesk guide() {
        return guide;
    }

    /// The keys of what can be done now; none while the welcome is shown.
    Shortcuts shortcuts() {
        return Shortcuts.of(project.map(window -> window.actions().menus()).orElse(List.of()));
    }

    Tour tour() {
        return tour;
    }

    Optional<MainWindow> project() {
        return project;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Busy busy() {
        return busy;
    }

    /// Projects that were opened before and are still there, the last first.
    List<Path> recent() {
        return memory.settings().recent().stream().filter(Files::exists).toList();
    }

    /// Shows this project instead of what was shown before, once that is saved.
    void replace(Loaded loaded) {
        replace(loaded, () -> {});
    }

    /// The same, and then something more.
    void replace(Loaded loaded, Runnable then) {
        Runnable shown =
                () -> {
                    show(loaded);
                    then.run();
                };
        leave(shown, () -> giveBack(loaded));
    }

    /// Shows an earlier state of the project in a window of its own, which goes with this one and
    /// is not remembered.
    void showBeside(Loaded loaded, Snapshot state) {
        var beside = new Stage();
        beside.initOwner(stage);
        var shell = new Shell(beside, memory.withoutTrace(), dialogs, sample);
        shell.show(List.of());
        shell.replace(loaded);
        beside.setTitle(
                Texts.text(
                        "ui.states.window",
                        loaded.project().title(),
                        When.moment(state),
                        Texts.of(state.occasion())));
    }

    /// The earlier states of what is shown in this window.
    EarlierStates states(MainWindow window) {
        window.finishTyping();
        return new EarlierStates(window.open(), safety(), dialogs, filing::look);
    }

    SafetyFolder safety() {
        return memory.safety();
    }

    Stage stage() {
        return stage;
    }

    /// Ends the window once all is saved.
    public void quit() {
        memory.change(settings -> settings.withPlace(Placing.of(stage, settings.place())));
        leave(stage::close, () -> {});
    }

    Memory memory() {
        return memory;
    }

    boolean isDark() {
        return memory.settings().dark();
    }

    void turnTheme() {
        memory.change(settings -> settings.withDark(!settings.dark()));
        applyTheme();
        project.ifPresent(window -> window.panes().look());
    }

    /// Sets documents otherwise, now and from now on.
    void setType(UnaryOperator<TypeSize> change) {
        memory.change(settings -> settings.withType(change.apply(settings.type())));
        project.ifPresent(window -> window.panes().setType(memory.settings().type()));
    }

    /// Says what the outside world refused.
    void refused(String titleKey, IOException problem) {
        dialogs.tell(Texts.text(titleKey), Dialogs.sentence(problem));
    }

    private void show(Loaded loaded) {
        OpenProject open = loaded.begin();
        var window = new MainWindow(this, open);
        project = Optional.of(window);
        memory.change(settings -> settings.opened(open.file().path()));
        content.getChildren().setAll(window);
        open.file().whenMended(sentence -> Platform.runLater(() -> window.work().say(sentence)));
        open.copy().ifPresent(copy -> copy.begin(problem -> notKept(window, problem)));
        open.session().onChange(_ -> tour.look());
        stage.setTitle(Texts.text("ui.window.title", open.session().project().title()));
        window.restore(memory.workplace(open.session().project().id()), memory.settings().type());
        window.work().onceWhole().whenRefused(problem -> lose(window, problem));
        var missing = new PuttingBack(open, window.work(), dialogs);
        window.work().onceWhole().run(() -> loaded.missing().ifPresent(missing::offer));
    }

    /// Closes a project of which a text turned out to be damaged after it was shown, and says so.
    private void lose(MainWindow window, IOException problem) {
        leaving(window)
                .lose(() -> {
                    end(window);
                    welcome();
                    filing.repairing().refused(window.open().file().path(), problem);
                });
    }

    private Leaving leaving(MainWindow window) {
        window.finishTyping();
        memory.remember(window.work().project().id(), window.furnishing().workplace());
        return new Leaving(window, dialogs, busy);
    }

    private void end(MainWindow window) {
        project = Optional.empty();
        tour.end();
        content.getChildren().clear();
        window.panes().release();
    }

    private static void notKept(MainWindow window, IOException problem) {
        Log.failed(problem);
        Message sentence = Message.of("ui.states.not-kept", Dialogs.why(problem));
        Platform.runLater(() -> window.work().say(sentence));
    }

    private void leave(Runnable then, Runnable kept) {
        if (project.isEmpty()) {
            then.run();
            return;
        }
        MainWindow window = project.get();
        leaving(window)
                .leave(
                        () -> {
                            end(window);
                            then.run();
                        },
                        kept);
    }

    private void giveBack(Loaded loaded) {
        try {
            loaded.file().close();
        } catch (IOException problem) {
            refused("ui.open.refused", problem);
        }
    }

    private Optional<Seen> seen() {
        return project.map(
                window -> new Seen(window.work().project(), window.desks().comparing().isOn()));
    }

    private void applyTheme() {
        theme().applyTo(scene);
        guide.look(theme());
    }

    private Theme theme() {
        return Theme.of(isDark());
    }
}
