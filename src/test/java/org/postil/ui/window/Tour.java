package org.postil.ui.window;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.ui.access.Scenery;
import org.postil.ui.codebook.CodebookPanel.Part;
import org.postil.ui.window.frame.SidePanel;

/// Goes to every place of the program: the welcome, the window with each of its panels, lines and
/// cards, and the dialogs.
final class Tour {

    private static final String NAME = "Generalissimo Stalin";

    private final Path folder;
    private final Desk desk;
    private final Sights sights;
    private final RegisterDesk register;

    private Tour(Path folder, Sights.Way way, BiConsumer<String, Scenery> visit) {
        this.folder = folder;
        desk = Desk.at(folder.resolve("data"));
        register = new RegisterDesk(desk);
        sights = new Sights(desk, way, visit);
    }

    /// Takes the tour in a new window, and a picture of each place under `target/screenshots/tour`.
    ///
    /// @param folder where the program may keep its files
    /// @param visit called on the JavaFX thread at each place, with its name and what is seen there
    static void take(Path folder, Sights.Way way, BiConsumer<String, Scenery> visit) {
        var tour = new Tour(folder, way, visit);
        if (way != Sights.Way.LAPTOP) tour.desk.turnsDark();
        tour.desk.opensTheSample(folder.resolve("sample.postil"));
        tour.desk.resizes(way.width(), way.height());
        if (way == Sights.Way.LARGE_LETTERS) {
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
        new DialogTour(tour.desk, tour.sights).take();
        tour.welcome();
    }

    private void reading() {
        desk.goesTo("A").selects(NAME).types("p").seesTheValueLine().accepts();
        desk.putsTheCaretIn(NAME);
        sights.see("reading");
        new LibraryDesk(desk).goesTo("Cable no. 641");
        sights.run("remove");
        sights.run("show-bin");
        sights.see("bin");
        desk.fx(() -> desk.window().library().showBin(false));
        sights.run("rename");
        sights.see("a name being written");
        desk.leavesTheLine();
    }

    private void lines() {
        for (String letter : List.of("s", "p", "d", "t", "n")) {
            desk.goesTo("A").selects("President Truman").types(letter);
            sights.see("value line " + letter);
            desk.leavesTheLine();
        }
        desk.selects("President Truman");
        sights.line("pick", "picker");
        desk.selects("Mr. Molotov");
        sights.line("set-aside", "setting aside");
        sights.run("find");
        desk.await(() -> desk.node(".found-layer").isPresent());
        sights.see("find bar");
        desk.leavesTheLine();
        sights.line("go-to", "paragraph");
        sights.line("palette", "palette");
        desk.goesTo("A").selects("Mr. Molotov").typesHolding("P", List.of(SHIFT));
        desk.accepts();
        sights.see("kept on");
        sights.run("end-keeping");
    }

    private void cards() {
        desk.goesTo("A").putsTheCaretIn(NAME);
        sights.line("tag-all", "same words elsewhere");
        desk.selects("Stalin");
        sights.line("replace", "replace");
        sights.run("find-all");
        desk.fx(() -> ((TextField) sights.node("#find-all-field")).setText("stalin"));
        desk.await(() -> desk.label("#find-all-count").contains("place"));
        for (Node view : sights.choices("#find-all-views")) {
            desk.fx(((ToggleButton) view)::fire);
            sights.see("find in all, " + ((ToggleButton) view).getText());
        }
        Runnable beside = ((ToggleButton) sights.node("#find-all-beside-line"))::fire;
        desk.fx(beside);
        sights.see("found beside the texts");
        desk.fx(beside);
        desk.fx(() ->
                ((MenuButton) sights.node("#find-all-searches")).getItems().getFirst().fire());
        sights.see("name of a search");
        desk.leavesTheLine();
        sights.closeDrawer();
        arrivals();
        footnote();
        overview();
        sights.closeDrawer();
    }

    private void arrivals() {
        Path text = Path.of("sample-docs/1945-12-23-stalin-to-truman.txt");
        desk.wouldName(text).presses(CONTROL, I);
        desk.seesWhatComesIn();
        sights.see("files that come in");
        desk.leavesTheLine();
    }

    private void overview() {
        sights.run("overview");
        desk.await(() -> desk.node("#timeline").isPresent());
        for (Node form : sights.choices("#overview-forms")) {
            desk.fx(((ToggleButton) form)::fire);
            sights.see("overview " + ((ToggleButton) form).getText());
        }
        desk.fx(((ToggleButton) sights.choices("#overview-forms").getFirst())::fire);
        desk.fx(() -> sights.node("#timeline").requestFocus());
        desk.presses(HOME).presses(SHIFT, RIGHT).presses(SHIFT, RIGHT);
        desk.clicks("#overview-compare");
        sights.see("two selections, with passages");
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
        sights.see("footnote");
        desk.leavesTheLine().undoes().goesTo("A");
    }

    private void correcting() {
        var hand = new CorrectingDesk(desk);
        desk.goesTo("A");
        hand.unlocks().putsTheCaret(NAME, NAME.length());
        sights.see("correcting");
        hand.presses(CONTROL, BACK_SPACE);
        hand.presses(CONTROL, BACK_SPACE).locks();
        sights.run("redline");
        sights.see("corrections in the text");
        sights.closeDrawer();
    }

    private void excerpts() {
        desk.goesTo("B").selects("I went alone. Mr. Molotov was with Stalin.").types("x");
        desk.selects("Mr. Molotov").types("g");
        sights.see("a gloss being written");
        desk.enters("Soviet foreign minister").accepts();
        desk.selects("I went alone.").types("q").enters("Why?").accepts().leavesTheLine();
        sights.run("excerpt-pages");
        desk.await(() -> desk.node("#page-preview .paper").isPresent());
        sights.see("pages of an excerpt");
        sights.run("copy-pages");
        sights.see("pages of a reading copy");
        sights.closeDrawer();
    }

    private void registers() {
        for (Part part : Part.values()) {
            register.opens(part).presses(DOWN);
            sights.see("codebook " + part);
        }
        register.opens(Part.PEOPLE).finds("stalin").chooses("entry-passages");
        sights.see("passages");
        register.finds("stalin").chooses("entry-split");
        sights.see("split");
        register.finds("st").marksAll().chooses("entry-merge");
        sights.see("merge people");
        sights.closeDrawer();
        register.opens(Part.TOPICS).choosesTopic("Iran").chooses("entry-merge");
        register.goesInto(".finder .text-field").types("near");
        sights.see("merge topics");
        sights.closeDrawer();
        adopting();
        sights.run("propose-topics");
        desk.await(() -> desk.node("#create-topics").isPresent());
        sights.see("topics to create");
        sights.closeDrawer();
    }

    private void adopting() {
        Path book = folder.resolve("book.json");
        desk.wouldName(book).fx(() -> desk.shell().filing().out().codebookOut(desk.window()));
        desk.seesStatus("Written");
        register.opens(Part.PEOPLE).finds("bevin").goesInto("#person-name");
        register.overwrites("Bevin, E.").presses(ENTER);
        desk.wouldName(book).fx(() -> desk.shell().filing().codebookIn(desk.window()));
        desk.await(register::isDrawerOpen);
        sights.see("a codebook that comes in");
        sights.closeDrawer();
    }

    private void comparing() {
        desk.goesTo("A");
        sights.run("compare");
        desk.await(() ->
                desk.window()
                        .desks()
                        .comparing()
                        .shown()
                        .flatMap(one -> one.currentOne())
                        .isPresent());
        sights.see("comparing");
        sights.run("carry-over");
        sights.see("tags to copy");
        sights.closeDrawer();
        sights.run("compare-copies");
        sights.see("copies as documents");
        sights.closeDrawer();
        sights.run("compare-all");
        desk.await(() -> desk.label("#versions-count").contains("places"));
        for (Node view : sights.choices(".versions-card .segments")) {
            desk.fx(((ToggleButton) view)::fire);
            sights.see("all versions, " + ((ToggleButton) view).getText());
        }
        sights.closeDrawer();
        sights.run("decide-yourself");
        sights.see("deciding oneself");
        sights.run("decide-yourself");
    }

    private void panels() {
        for (SidePanel panel : Desk.onFx(() -> desk.window().side().panels())) {
            desk.fx(() -> desk.window().see(panel.id()));
            sights.see("panel " + panel.id());
        }
        new LibraryDesk(desk).goesTo("Telegram 608");
        desk.presses(ENTER);
        desk.fx(() -> desk.window().see("document"));
        desk.await(() -> desk.nodes(".stretch").stream().anyMatch(one -> named(one, "599")));
        sights.see("references");
        desk.fx(() -> desk.window().see("tags"));
        desk.fx(() -> ((ToggleButton) sights.node("#tag-filtering")).fire());
        var cards = (ListView<?>) sights.node("#tag-cards");
        desk.fx(() -> cards.getSelectionModel().selectRange(0, 3));
        sights.see("several tags");
    }

    private static boolean named(Node one, String words) {
        return one.getAccessibleText() != null && one.getAccessibleText().contains(words);
    }

    private void welcome() {
        desk.quits();
        Desk next = Desk.at(folder.resolve("data")).seesTheWelcome();
        sights.visit("welcome", next.node(".welcome").orElseThrow(), true);
        next.quits();
    }
}
