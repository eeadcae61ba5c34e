package org.postil.ui.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.session.Arrival;
import org.postil.ui.library.Wish;

/// Files are seen before they come in.
class ArrivingTest {

    private static final Path CABLE =
            Path.of("sample-docs/1946-04-05-smith-cable-1053-published.txt");

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void beginsAProject() {
        desk = Desk.at(folder.resolve("data"));
        desk.wouldName(folder.resolve("new.postil")).clicks("#new").seesAProject();
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void enterTakesInWhatIsSeen() {
        desk.wouldName(CABLE).presses(CONTROL, I);
        seesTheSheet();
        assertThat(Desk.onFx(() -> text().getText())).contains("Stalin");
        assertThat(desk.project().documents()).isEmpty();
        desk.photographs("arriving-one-light", 1).accepts();
        desk.await(() -> desk.project().documents().size() == 1);
        assertThat(only().metadata().get(Field.DATE)).startsWith("1946-04-05");
        desk.undoes();
        assertThat(desk.project().documents()).isEmpty();
    }

    @Test
    void escapeLeavesNothingBehind() {
        desk.wouldName(CABLE).presses(CONTROL, I);
        seesTheSheet();
        desk.presses(ESCAPE);
        assertThat(desk.node(".arrival-sheet")).isEmpty();
        assertThat(desk.project().documents()).isEmpty();
    }

    @Test
    void anEncodingThatIsWrongIsChangedAndTheTitleStays() throws IOException {
        String words = "Mémoire du 5 avril 1946: café, thé, naïveté, où ça?\n";
        Path file = write("memoire.txt", words.getBytes(Charset.forName("IBM850")));
        bringsIn(List.of(file));
        desk.fx(() -> desk.node("#arrival-title").orElseThrow().requestFocus());
        desk.fx(() -> ((TextArea) desk.focused()).setText("Memorandum"));
        choosesEncoding("x-MacCyrillic");
        assertThat(Desk.onFx(() -> text().getText())).doesNotContain("café");
        choosesEncoding("IBM850");
        desk.photographs("arriving-encoding-light", 1);
        desk.presses(CONTROL, ENTER);
        desk.await(() -> desk.project().documents().size() == 1);
        assertThat(only().title()).isEqualTo("Memorandum");
        assertThat(only().mainWitness().text()).contains("café, thé, naïveté, où ça?");
    }

    @Test
    void anEncodingInWhichTheBytesAreNoTextIsRefusedAndTheOldOneStays() throws IOException {
        Path file = write("a.txt", "ÄÖÜäöüß ÄÖÜ".getBytes(Charset.forName("windows-1252")));
        bringsIn(List.of(file));
        String before = Desk.onFx(() -> text().getText());
        desk.fx(() -> encoding().setValue("UTF-8"));
        desk.await(() -> ((Label) node("#arrival-problems")).getText().contains("is not in UTF-8"));
        assertThat(Desk.onFx(() -> text().getText())).isEqualTo(before);
        assertThat(Desk.onFx(() -> encoding().getValue())).isNotEqualTo("UTF-8");
        desk.presses(ESCAPE);
    }

    @Test
    void anEncodingThatIsRefusedLateLeavesTheFileThatIsSeenByThen() throws IOException {
        Path first = write("a.txt", "ÄÖÜäöüß ÄÖÜ".getBytes(Charset.forName("windows-1252")));
        Path second = write("b.txt", "Something else".getBytes(UTF_8));
        bringsIn(List.of(first, second));
        desk.fx(() -> {
            encoding().setValue("UTF-8");
            ((ListView<?>) desk.focused()).getSelectionModel().select(1);
        });
        answersAreThere();
        assertThat(Desk.onFx(() -> text().getText())).isEqualTo("Something else");
        desk.presses(ESCAPE);
    }

    @Test
    void ofTwoEncodingsTheLastCountsHoweverLateTheFirstAnswers() throws IOException {
        Path file = write("a.txt", "ÄÖÜäöüß ÄÖÜ".getBytes(Charset.forName("windows-1252")));
        bringsIn(List.of(file));
        var list = (ListView<?>) desk.focused();
        desk.fx(() -> {
            encoding().setValue("KOI8-R");
            encoding().setValue("UTF-8");
        });
        answersAreThere();
        assertThat(Desk.onFx(() -> ((Arrival) list.getItems().getFirst()).encoding()))
                .isEqualTo("windows-1252");
        desk.presses(ESCAPE);
    }

    @Test
    void ofFortyFilesOneIsLeftOutAndTheRestComesInAtOneStep() throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 40; i++) files.add(write("cable-" + i + ".txt", cable(i)));
        files.add(write("empty.txt", new byte[0]));
        bringsIn(files);
        assertThat(desk.label("#arrival-refused")).contains("empty.txt");
        desk.presses(DOWN).presses(SPACE);
        desk.turnsDark().photographs("arriving-forty-dark", 1);
        desk.wouldAnswer(1).presses(ENTER);
        desk.await(() -> desk.project().documents().size() == 39);
        assertThat(desk.project().documents().stream().map(Document::title))
                .noneMatch(title -> title.contains("No. 1 "));
        desk.undoes();
        assertThat(desk.project().documents()).isEmpty();
    }

    @Test
    void closingTheWindowOverTheSheetBringsNothingIn() {
        bringsIn(List.of(CABLE));
        desk.quits();
        desk = Desk.at(folder.resolve("data"), List.of(folder.resolve("new.postil")));
        assertThat(desk.seesAProject().project().documents()).isEmpty();
    }

    private static byte[] cable(int number) {
        String head = "Telegram No. " + number + " from Moscow\n";
        String date = 1 + number % 30 + " April 1946\n\n";
        String words = ("word" + number + " ").repeat(60);
        return (head + date + words).getBytes(UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void bringsIn(List<Path> files) {
        var wish = new Wish.BringIn(files, Optional.empty());
        desk.fx(() -> desk.shell().filing().bringIn(desk.window(), wish));
        seesTheSheet();
    }

    /// Waits until nothing is done in the background, and what came of it is on the screen.
    private void answersAreThere() {
        desk.await(() ->
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("postil-background")));
        desk.fx(() -> {});
    }

    private void seesTheSheet() {
        desk.seesWhatComesIn();
    }

    private void choosesEncoding(String name) {
        desk.fx(() -> encoding().getItems().add(name));
        desk.fx(() -> encoding().setValue(name));
        desk.await(() -> name.equals(encoding().getValue()));
        desk.await(() ->
                encoding().getItems().indexOf(name) == encoding().getItems().lastIndexOf(name));
    }

    @SuppressWarnings("unchecked") // its items are names
    private ComboBox<String> encoding() {
        return (ComboBox<String>) node("#arrival-encoding");
    }

    private TextArea text() {
        return (TextArea) node("#arrival-text");
    }

    private Node node(String query) {
        return desk.node(query).orElseThrow();
    }

    private Document only() {
        return desk.project().documents().getFirst();
    }
}
