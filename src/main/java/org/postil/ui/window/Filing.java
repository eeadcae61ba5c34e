package org.postil.ui.window;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.postil.format.json.codebook.CodebookJson;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.session.Arrival;
import org.postil.session.Gathering;
import org.postil.store.ProjectFile;
import org.postil.store.safety.Snapshot;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.library.Wish;
import org.postil.ui.window.frame.Furnishing;
import org.postil.ui.window.keeping.Arriving;
import org.postil.ui.window.keeping.BringingIn;
import org.postil.ui.window.project.Early;
import org.postil.ui.window.project.Loaded;
import org.postil.ui.window.states.Repairing;

/// What is done with files: making and opening projects, bringing documents in. Reading and writing
/// happens in the background; until it is done nothing else is begun.
final class Filing {

    static final String ENDING = "postil";

    private final Shell shell;
    private final Dialogs dialogs;
    private final SampleProject sample;
    private final WritingOut out;

    Filing(Shell shell, Dialogs dialogs, SampleProject sample) {
        this.shell = shell;
        this.dialogs = dialogs;
        this.sample = sample;
        out = new WritingOut(shell, dialogs, this);
    }

    /// What is written into files besides the project itself.
    WritingOut out() {
        return out;
    }

    void create() {
        newFile("ui.new").ifPresent(path -> make(() -> create(path), shell::replace));
    }

    /// Makes the sample project, and begins the guided start in it.
    void openSample() {
        newFile("ui.sample")
                .ifPresent(path ->
                        make(
                                () -> createSample(path),
                                made -> shell.replace(made, shell.tour()::begin)));
    }

    void open() {
        dialogs.file(FileUse.OPEN, Texts.text("ui.open.title"), "", ENDING).ifPresent(this::open);
    }

    void open(Path path) {
        if (!isShown(path)) open(path, () -> loaded(path));
    }

    /// Opens what is being read already.
    void open(Early early) {
        open(early.path(), early::loaded);
    }

    private void open(Path path, Background.Work<Loaded> work) {
        begin(
                "ui.open.progress",
                () -> withTexts(work.run()),
                shell::replace,
                problem -> {
                    shell.welcome();
                    repairing().refused(path, problem);
                });
    }

    /// Waits for the texts that are shown at first.
    private Loaded withTexts(Loaded loaded) throws IOException {
        Project read = loaded.project();
        return loaded.with(Furnishing.open(shell.memory().workplace(read.id()), read));
    }

    /// Checks projects, and repairs damaged ones.
    Repairing repairing() {
        return new Repairing(dialogs, this::begin, this::open);
    }

    /// Shows an earlier state of the project in a window of its own, to read only.
    void look(Snapshot state) {
        begin(
                "ui.open.progress",
                () -> Loaded.toRead(state.file(), shell.safety()),
                loaded -> shell.showBeside(loaded, state),
                "ui.open");
    }

    /// Asks for another project's codebook and shows what it would bring.
    void codebookIn(MainWindow window) {
        window.finishTyping();
        dialogs.file(FileUse.OPEN, Texts.text("ui.codebook.in.title"), "", "json")
                .ifPresent(path ->
                        begin(
                                "ui.import.progress",
                                () -> codebook(path),
                                theirs -> window.desks().codebook().bringIn(theirs),
                                "ui.codebook.in"));
    }

    private static Codebook codebook(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return CodebookJson.read(in);
        }
    }

    /// Asks for files and brings them in.
    void bringIn(MainWindow window) {
        bringIn(window, Wish.BringIn.some());
    }

    /// Brings files in, which are asked for where none are named.
    void bringIn(MainWindow window, Wish.BringIn wish) {
        String title = Texts.text("ui.import.title");
        var question = new Dialogs.FileQuestion(FileUse.OPEN_MANY, title, "", "*");
        boolean named = !wish.files().isEmpty();
        bringIn(window, named ? wish.files() : dialogs.files().apply(question), wish.under());
    }

    void dragOver(DragEvent drag) {
        boolean project = projectAmong(files(drag)).isPresent();
        if (drag.getDragboard().hasFiles() && (project || writable().isPresent())) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    void dropped(DragEvent drop) {
        List<Path> files = files(drop);
        Optional<Path> project = projectAmong(files);
        project.ifPresent(this::open);
        if (project.isEmpty()) {
            writable().ifPresent(window -> bringIn(window, files, Optional.empty()));
        }
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    private void bringIn(MainWindow window, List<Path> files, Optional<Id<Document>> under) {
        if (files.isEmpty()) return;
        window.finishTyping();
        Project now = window.work().project();
        bringIn(
                wanted -> Arriving.look(files, now, wanted),
                seen -> window.work().onceWhole().run(() -> show(window, seen, under)));
    }

    private void show(MainWindow window, Arriving.Seen seen, Optional<Id<Document>> under) {
        if (window.work().isLeft()) return;
        if (seen.files().isEmpty()) {
            String told =
                    seen.refused().stream().map(Texts::of).collect(Collectors.joining("\n\n"));
            dialogs.tell(Texts.text("ui.import.told"), told);
            return;
        }
        new Arriving(window.overlay(), window.library())
                .show(
                        seen,
                        window.work().project(),
                        under.isPresent(),
                        files -> take(window, files, under));
    }

    private void take(MainWindow window, List<Arrival> files, Optional<Id<Document>> under) {
        var bringing = new BringingIn(window.work(), window.panes());
        Project now = window.work().project();
        bringIn(
                _ -> Gathering.ofSeen(now, files),
                good -> {
                    if (under.isPresent()) bringing.take(good, under);
                    else bringing.takeTogether(good);
                    if (under.isEmpty() && bringing.isPair(good)) {
                        window.desks().comparing().restart();
                    }
                });
    }

    /// Does a part of bringing in that the reader may call off; then nothing has happened.
    private <T> void bringIn(Latest.LongWork<T> work, Consumer<T> then) {
        var asked =
                new Latest<T>(result -> {
                    shell.busy().end();
                    then.accept(result);
                });
        shell.busy().begin(Texts.text("ui.import.progress"), asked::forget);
        asked.askLong(work);
    }

    /// Does something in the background, with words over the window where it takes long.
    ///
    /// @param refused key of the title of the dialog that says why it was refused
    <T> void begin(String progress, Background.Work<T> work, Consumer<T> then, String refused) {
        begin(progress, work, then, problem -> shell.refused(refused + ".refused", problem));
    }

    private <T> void begin(
            String progress,
            Background.Work<T> work,
            Consumer<T> then,
            Consumer<IOException> refused) {
        shell.busy().begin(Texts.text(progress));
        Background.run(
                work,
                result -> {
                    shell.busy().end();
                    then.accept(result);
                },
                problem -> {
                    shell.busy().end();
                    refused.accept(problem);
                },
                () -> {
                    shell.busy().end();
                    shell.welcome();
                });
    }

    private Optional<Path> newFile(String key) {
        String name = Texts.text(key + ".name") + "." + ENDING;
        return dialogs.file(FileUse.SAVE, Texts.text(key + ".title"), name, ENDING);
    }

    private void make(Background.Work<Loaded> work, Consumer<Loaded> then) {
        begin("ui.open.progress", work, then, "ui.new");
    }

    private Loaded create(Path path) throws IOException {
        String title = String.valueOf(path.getFileName()).replaceFirst("[.]" + ENDING + "$", "");
        ProjectFile.create(path, Project.named(title), List.of()).close();
        return loaded(path);
    }

    private Loaded createSample(Path path) throws IOException {
        sample.createAt(path);
        return loaded(path);
    }

    private Loaded loaded(Path path) throws IOException {
        return Loaded.from(path, shell.safety());
    }

    private boolean isShown(Path path) {
        return shell.shown().filter(shown -> isSame(shown, path)).isPresent();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException missing) {
            return false;
        }
    }

    private Optional<MainWindow> writable() {
        return shell.project().filter(window -> !window.work().isReadOnly());
    }

    private static List<Path> files(DragEvent drag) {
        return drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private static Optional<Path> projectAmong(List<Path> files) {
        return files.stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith("." + ENDING))
                .findFirst();
    }
}
