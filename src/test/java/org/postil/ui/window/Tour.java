package org.postil.ui.window;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.ui.access.Scenery;
import org.postil.ui.codebook.CodebookPanel.Part;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Segments;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.demo.Picture;
import org.postil.ui.window.frame.SidePanel;

/// Goes to every place of the program: the welcome, the window with each of its panels, lines and
/// cards, and the dialogs.
final class Tour {

    private static final String NAME = "Generalissimo Stalin";

    private final Path folder;
    private final Way way;
    private final Desk desk;
    private final RegisterDesk register;
    private final BiConsumer<String, Scenery> visit;

    /// How the program is looked at.
    enum Way {
        /// On a laptop of 13 inches whose screen has two pixels for a point.
        LAPTOP(1280, 800, 2),
        /// The same in the dark, with letters of three times their size.
        LARGE_LETTERS(1280, 800, 1),
        /// In the dark, on a wall: as high as the screen that JavaFX keeps in memory, of 1,000
        /// lines, has room for.
        PROJECTOR(1920, 940, 1);

        private final double width;
        private final double height;
        private final double scale;

        Way(double width, double height, double scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }
    }

    private Tour(Path folder, Way way, BiConsumer<String, Scenery> visit) {
        this.folder = folder;
        this.way = way;
        this.visit = visit;
        desk = Desk.at(folder.resolve("data"));
        register = new RegisterDesk(desk);
    }

    /// Takes the tour in a new window, and a picture of each place under `target/screenshots/tour`.
    ///
    /// @param folder where the program may keep its files
    /// @param visit called on the JavaFX thread at each place, with its name and what is seen there
    static void take(Path folder, Way way, BiConsumer<String, Scenery> visit) {
        var tour = new Tour(folder, way, visit);
        if (way != Way.LAPTOP) tour.desk.turnsDark();
        tour.desk.opensTheSample(folder.resolve("sample.postil"));
        tour.desk.resizes(way.width, way.height);
        if (way == Way.LARGE_LETTERS) {
            tour.desk.fx(() -> tour.desk.shell().setType(type -> type.withScale(3)));
        }
        tour.reading();
        tour.lines();
        tour.cards();
        tour.correcting();
        tour.excerpts();
        tour.registers();
        tour.comparing();
        tour.panels();
        tour.dialogs();
        tour.welcome();
    }

    private void reading() {
        desk.goesTo("A").selects(NAME).types("p").seesTheValueLine().accepts();
        desk.putsTheCaretIn(NAME);
        see("reading");
        new LibraryDesk(desk).goesTo("Cable no. 641");
        run("remove");
        run("show-bin");
        see("bin");
        desk.fx(() -> desk.window().library().showBin(false));
        run("rename");
        see("a name being written");
        desk.leavesTheLine();
    }

    private void lines() {
        for (String letter : List.of("s", "p", "d", "t", "n")) {
            desk.goesTo("A").selects("President Truman").types(letter);
            see("value line " + letter);
            desk.leavesTheLine();
        }
        desk.selects("President Truman");
        line("pick", "picker");
        desk.selects("Mr. Molotov");
        line("set-aside", "setting aside");
        run("find");
        desk.await(() -> desk.node(".found-layer").isPresent());
        see("find bar");
        desk.leavesTheLine();
        line("go-to", "paragraph");
        line("palette", "palette");
        desk.goesTo("A").selects("Mr. Molotov").typesHolding("P", List.of(SHIFT));
        desk.accepts();
        see("kept on");
        run("end-keeping");
    }

    private void line(String command, String name) {
        run(command);
        see(name);
        desk.leavesTheLine();
    }

    private void cards() {
        desk.goesTo("A").putsTheCaretIn(NAME);
        line("tag-all", "same words elsewhere");
        desk.selects("Stalin");
        line("replace", "replace");
        run("find-all");
        desk.fx(() -> ((TextField) node("#find-all-field")).setText("stalin"));
        desk.await(() -> desk.label("#find-all-count").contains("place"));
        for (Node view : choices("#find-all-views")) {
            desk.fx(((ToggleButton) view)::fire);
            see("find in all, " + ((ToggleButton) view).getText());
        }
        desk.fx(() -> ((MenuButton) node("#find-all-searches")).getItems().getFirst().fire());
        see("name of a search");
        desk.leavesTheLine();
        closeDrawer();
        arrivals();
        footnote();
        overview();
        closeDrawer();
    }

    private void arrivals() {
        Path text = Path.of("sample-docs/1945-12-23-stalin-to-truman.txt");
        desk.wouldName(text).presses(CONTROL, I);
        desk.seesWhatComesIn();
        see("files that come in");
        desk.leavesTheLine();
    }

    private void overview() {
        run("overview");
        desk.await(() -> desk.node("#timeline").isPresent());
        for (Node form : choices("#overview-forms")) {
            desk.fx(((ToggleButton) form)::fire);
            see("overview " + ((ToggleButton) form).getText());
        }
        desk.fx(((ToggleButton) choices("#overview-forms").getFirst())::fire);
        desk.fx(() -> node("#timeline").requestFocus());
        desk.presses(HOME).presses(SHIFT, RIGHT).presses(SHIFT, RIGHT);
        desk.clicks("#overview-compare");
        see("two selections, with passages");
    }

    private void footnote() {
        String text = "No such base.[1]\n\n";
        Witness plain = Witness.of("A", text + "[1] See telegram 1050.");
        Anchor place = Anchor.at(text.length(), plain.text().length());
        var note = new SetAside(Id.fresh(), place, SetAside.Kind.FOOTNOTE);
        Witness version = plain.withMarks(plain.marks().withSetAside(List.of(note)));
        Document document = Document.of("With a note", version);
        desk.does(() -> new AddDocument(document, List.of()));
        desk.fx(() -> desk.window().panes().openBeside(version.id()));
        desk.putsTheCaretIn("[1]").presses(ENTER);
        see("footnote");
        desk.leavesTheLine().undoes().goesTo("A");
    }

    private List<Node> choices(String segments) {
        return List.copyOf(((Segments<?>) node(segments)).getChildren());
    }

    private void correcting() {
        var hand = new CorrectingDesk(desk);
        desk.goesTo("A");
        hand.unlocks().putsTheCaret(NAME, NAME.length());
        see("correcting");
        hand.presses(CONTROL, BACK_SPACE);
        hand.presses(CONTROL, BACK_SPACE).locks();
        run("redline");
        see("corrections in the text");
        closeDrawer();
    }

    private void excerpts() {
        desk.goesTo("B").selects("I went alone. Mr. Molotov was with Stalin.").types("x");
        desk.selects("Mr. Molotov").types("g");
        see("a gloss being written");
        desk.enters("Soviet foreign minister").accepts();
        desk.selects("I went alone.").types("q").enters("Why?").accepts().leavesTheLine();
        run("excerpt-pages");
        desk.await(() -> desk.node("#page-preview .paper").isPresent());
        see("pages of an excerpt");
        run("copy-pages");
        see("pages of a reading copy");
        closeDrawer();
    }

    private void registers() {
        for (Part part : Part.values()) {
            register.opens(part).presses(DOWN);
            see("codebook " + part);
        }
        register.opens(Part.PEOPLE).finds("stalin").chooses("entry-passages");
        see("passages");
        register.finds("stalin").chooses("entry-split");
        see("split");
        register.finds("st").marksAll().chooses("entry-merge");
        see("merge people");
        closeDrawer();
        register.opens(Part.TOPICS).choosesTopic("Iran").chooses("entry-merge");
        register.goesInto(".finder .text-field").types("near");
        see("merge topics");
        closeDrawer();
        adopting();
        run("propose-topics");
        desk.await(() -> desk.node("#create-topics").isPresent());
        see("topics to create");
        closeDrawer();
    }

    private void adopting() {
        Path book = folder.resolve("book.json");
        desk.wouldName(book).fx(() -> desk.shell().filing().out().codebookOut(desk.window()));
        desk.seesStatus("Written");
        register.opens(Part.PEOPLE).finds("bevin").goesInto("#person-name");
        register.overwrites("Bevin, E.").presses(ENTER);
        desk.wouldName(book).fx(() -> desk.shell().filing().codebookIn(desk.window()));
        desk.await(register::isDrawerOpen);
        see("a codebook that comes in");
        closeDrawer();
    }

    private void comparing() {
        desk.goesTo("A");
        run("compare");
        desk.await(() ->
                desk.window()
                        .desks()
                        .comparing()
                        .shown()
                        .flatMap(one -> one.currentOne())
                        .isPresent());
        see("comparing");
        run("carry-over");
        see("tags to copy");
        closeDrawer();
        run("compare-all");
        desk.await(() -> desk.label("#versions-count").contains("places"));
        for (Node view : choices(".versions-card .segments")) {
            desk.fx(((ToggleButton) view)::fire);
            see("all versions, " + ((ToggleButton) view).getText());
        }
        closeDrawer();
        run("decide-yourself");
        see("deciding oneself");
        run("decide-yourself");
    }

    private void panels() {
        for (SidePanel panel : Desk.onFx(() -> desk.window().side().panels())) {
            desk.fx(() -> desk.window().see(panel.id()));
            see("panel " + panel.id());
        }
        new LibraryDesk(desk).goesTo("Telegram 608");
        desk.presses(ENTER);
        desk.fx(() -> desk.window().see("document"));
        desk.await(() -> desk.nodes(".stretch").stream().anyMatch(one -> named(one, "599")));
        see("references");
        desk.fx(() -> desk.window().see("tags"));
        desk.fx(() -> ((ToggleButton) node("#tag-filtering")).fire());
        var cards = (ListView<?>) node("#tag-cards");
        desk.fx(() -> cards.getSelectionModel().selectRange(0, 3));
        see("several tags");
    }

    private static boolean named(Node one, String words) {
        return one.getAccessibleText() != null && one.getAccessibleText().contains(words);
    }

    private void dialogs() {
        run("shortcuts");
        desk.await(() -> guide().isPresent());
        Window guide = Desk.onFx(() -> guide().orElseThrow());
        visit("guide", Desk.onFx(() -> guide.getScene().getRoot()), true);
        desk.fx(guide::hide);
        sheet("project history", () -> run("states"));
        var dialogs = Desk.onFx(() -> Dialogs.of((Stage) desk.window().getScene().getWindow()));
        sheet("question", () -> dialogs.confirmsLoss("Title", "A sentence.", "Yes, do", "No"));
        sheet("news", () -> dialogs.tell("Title", "A sentence."));
    }

    private void sheet(String name, Runnable opens) {
        Platform.runLater(opens);
        desk.await(() -> dialog().isPresent());
        Window window = Desk.onFx(() -> dialog().orElseThrow());
        visit(name, Desk.onFx(() -> window.getScene().getRoot()), true);
        desk.fx(window::hide);
    }

    private static Optional<Window> guide() {
        return Window.getWindows().stream()
                .filter(one -> one.getScene().getRoot().lookup(".chapter-page") != null)
                .findFirst();
    }

    private static Optional<Window> dialog() {
        return Window.getWindows().stream()
                .filter(one -> one.getScene().getRoot() instanceof DialogPane)
                .findFirst();
    }

    private void welcome() {
        desk.quits();
        Desk next = Desk.at(folder.resolve("data")).seesTheWelcome();
        visit("welcome", next.node(".welcome").orElseThrow(), true);
        next.quits();
    }

    /// What lies over all else, or the whole window.
    private void see(String name) {
        List<Node> over =
                Desk.onFx(() -> desk.window().getChildren()).stream()
                        .filter(one -> one.isVisible() && !one.isMouseTransparent())
                        .toList();
        boolean covered = over.size() > 1;
        visit(name, covered ? over.getLast() : desk.window(), covered);
    }

    private void visit(String name, Node seen, boolean over) {
        desk.fx(() -> {
            Parent window = seen.getScene().getRoot();
            layOut(window);
            visit.accept(name, new Scenery(seen, over));
            layOut(window);
            photograph(name, window);
        });
    }

    /// Twice, since what is made while it is laid out has no style yet.
    private static void layOut(Parent window) {
        for (int pass = 0; pass < 2; pass++) {
            window.applyCss();
            window.layout();
        }
    }

    private void photograph(String name, Parent window) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
        String way = this.way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            Path shots = Files.createDirectories(Path.of("target/screenshots/tour", way));
            Picture.of(window, this.way.scale).write(shots.resolve(file));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private void closeDrawer() {
        desk.fx(() -> desk.window().drawer().close());
    }

    private Node node(String query) {
        return desk.node(query).orElseThrow(() -> new AssertionError(query));
    }

    private static Stream<Command> commands(Entry entry) {
        return switch (entry) {
            case Command command -> Stream.of(command);
            case Entry.Line _ -> Stream.empty();
            case Entry.Sub sub -> sub.commands().get().stream();
        };
    }

    /// Does what a menu offers under this id now.
    private void run(String command) {
        desk.fx(() ->
                new Actions(desk.shell(), desk.window())
                        .menus().stream()
                                .flatMap(menu -> menu.entries().stream())
                                .flatMap(Tour::commands)
                                .filter(one -> one.id().equals(command) && one.isPossible())
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(command))
                                .run());
    }
}
