package org.postil.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Stamp;
import org.postil.store.ProjectFile;
import org.postil.store.Shell.Disk;
import org.postil.text.Anchor;
import org.postil.ui.codebook.CodebookPanel.Part;
import org.postil.ui.library.Wish;

/// What is too much, or comes at the wrong moment, leaves the window and the project whole.
class TooMuchTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void aTagOverTheWholeDocument() {
        String words = desk.text().strip();
        desk.fx(() -> desk.window().panes().current().orElseThrow().requestFocus());
        desk.presses(CONTROL, A).types("t").seesTheValueLine().types("Everything").accepts();
        desk.seesNoValueLine();
        Annotation tag = desk.tagOn(words);
        desk.putsTheCaretIn("Secretary Byrnes");
        assertThat(desk.window().attention().here()).contains(tag);
        desk.photographs("whole-document-light", 1);
        assertThat(desk.nodes(".tag-cell .label"))
                .map(label -> ((Labeled) label).getText())
                .contains("A · before ¶ 1")
                .doesNotContain("A · ¶ 0");
        var hand = new CorrectingDesk(desk).unlocks();
        hand.putsTheCaret("Generalissimo Stalin", 20).presses(BACK_SPACE).types("m").locks();
        assertThat(hand.words(tag.id())).isEqualTo(desk.text().strip());
    }

    @Test
    void tenThousandTagsInOneParagraph() {
        String text = "Stalin said so. ".repeat(4_000).strip();
        Stamp now = desk.window().work().session().stamp();
        var tags = new ArrayList<Annotation>();
        for (int i = 0; i < 10_000; i++) {
            int at = i % 4_000 * 16;
            tags.add(Annotation.of(Anchor.at(at, at + 6 + i % 7), new Tag.NoteTag(), now));
        }
        desk = reopens(text, tags);
        List<Annotation> before = desk.witness().annotations();
        desk.photographs("ten-thousand-light", 1);
        desk.putsTheCaretIn("Stalin");
        assertThat(desk.tagsHere()).isEqualTo(3);
        desk.selects("said so. Stalin").types("n").seesTheValueLine();
        desk.types("Why?").accepts().seesNoValueLine();
        assertThat(desk.tags()).isEqualTo(10_001);
        desk.putsTheCaretIn("Stalin").presses(DELETE);
        desk.await(() -> desk.tags() == 10_000);
        desk.undoes().undoes();
        assertThat(desk.witness().annotations()).isEqualTo(before);
    }

    private Desk reopens(String text, List<Annotation> tags) {
        desk.quits();
        var plain = org.postil.model.Witness.of("A", text);
        var version = plain.withMarks(plain.marks().withAnnotations(tags));
        Path file = folder.resolve("many.postil");
        Project project =
                Project.named("Many").withDocuments(List.of(Document.of("Many", version)));
        try {
            ProjectFile.create(file, project, List.of()).close();
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        Desk again = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        new LibraryDesk(again).goesTo("Many");
        return again.accepts().goesTo("A");
    }

    @Test
    void fiveThousandPeopleOfOneName() {
        desk.does(() -> {
            List<org.postil.edit.Edit> all =
                    IntStream.range(0, 5_000)
                            .<org.postil.edit.Edit>mapToObj(i ->
                                    new AddPerson(
                                            desk.project().codebook().people().size() + i,
                                            Person.named("Ivanov, I.").withRole("clerk " + i)))
                            .toList();
            return new org.postil.edit.Edit.Together(
                    org.postil.message.Message.of("edit.import", all.size()), all);
        });
        desk.selects("Secretary Byrnes").types("p").seesTheValueLine();
        desk.presses(CONTROL, A).types("Ivanov, I.");
        desk.photographs("five-thousand-light", 1).presses(DOWN).accepts().seesNoValueLine();
        var person = ((Tag.PersonTag) desk.tagOn("Secretary Byrnes").tag()).person();
        assertThat(desk.project().codebook().person(person).orElseThrow().role())
                .isEqualTo("clerk 1");
        var register = new RegisterDesk(desk).opens(Part.PEOPLE).finds("clerk 4999");
        desk.photographs("five-thousand-register-light", 1);
        assertThat(register.found()).hasSize(1);
    }

    @Test
    void whatComesWithFormattingIsPastedAsItsWords() {
        String before = desk.text();
        var hand = new CorrectingDesk(desk).unlocks().putsTheCaret("Generalissimo Stalin", 20);
        copies("<b>bold</b>", Optional.of("bold \u202Edlob\u202C"));
        hand.presses(CONTROL, V);
        String words = "Generalissimo Stalinbold \u202Edlob\u202C at";
        assertThat(desk.text()).contains(words);
        desk.photographs("pasted-bidi-light", 1);
        copies("<b>bold</b>", Optional.empty());
        hand.presses(CONTROL, V);
        assertThat(desk.text()).contains(words);
        desk.undoes();
        assertThat(desk.text()).isEqualTo(before);
    }

    private void copies(String html, Optional<String> words) {
        desk.fx(() -> {
            var copied = new ClipboardContent();
            copied.putHtml(html);
            words.ifPresent(copied::putString);
            Clipboard.getSystemClipboard().setContent(copied);
        });
    }

    @Test
    void closingTheWindowWhileFilesAreRead() throws IOException {
        int before = desk.project().documents().size();
        var files = new ArrayList<Path>();
        for (int i = 0; i < 30; i++) {
            String words = "Telegram No. " + i + "\n\n" + ("word" + i + " ").repeat(20_000);
            files.add(Files.writeString(folder.resolve("cable-" + i + ".txt"), words));
        }
        var wish = new Wish.BringIn(files, Optional.empty());
        desk.fx(() -> desk.shell().filing().bringIn(desk.window(), wish));
        desk.quits();
        desk = Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")));
        assertThat(desk.seesAProject().project().documents()).hasSize(before);
        desk.fx(() -> desk.shell().filing().bringIn(desk.window(), wish));
        desk.seesWhatComesIn().presses(ENTER).quits();
        desk = Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")));
        assertThat(desk.seesAProject().project().documents().size())
                .isIn(before, before + files.size());
        assertThat(desk.hasBeenTold()).isFalse();
    }

    @Test
    void aDiskThatIsFullWhileTagsAreMade() throws IOException {
        desk.quits();
        Path small = Files.createDirectory(folder.resolve("small"));
        try (Disk disk = Disk.mount(small, 4096)) {
            Path file = disk.folder().resolve("full.postil");
            Files.copy(folder.resolve("sample.postil"), file);
            desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject().goesTo("A");
            Path ballast = fill(disk.folder());
            desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
            desk.seesStatus("Nothing is lost");
            assertThat(desk.label("#said").split("Nothing is lost")).hasSize(2);
            assertThat(desk.label("#saved")).isEqualTo("Not saved");
            desk.photographs("full-disk-light", 1);
            desk.selects("Mr. Molotov").types("p").seesTheValueLine().accepts();
            int tags = desk.tags();
            Files.delete(ballast);
            desk.presses(CONTROL, S).seesSaved().quits();
            desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
            assertThat(desk.tags()).isEqualTo(tags);
            desk.quits();
        }
    }

    /// Fills a disk to its last byte.
    private static Path fill(Path disk) throws IOException {
        Path ballast = disk.resolve("ballast");
        try (var out = Files.newOutputStream(ballast)) {
            while (true) out.write(new byte[4096]);
        } catch (IOException full) {
            return ballast;
        }
    }
}
