package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document.State;
import org.postil.model.Project;

/// The library by keys alone.
class LibraryTest {

    private static final String MESSAGE = "Message, Stalin to Truman A*";
    private static final String CABLE = "Telegram 1053, Smith to the Secretary of State A* B";
    private static final String PAGE = "Message, Stalin to Truman, page 2 A*";
    private static final String DEKANOZOV = "Cable no. 641, Dekanozov to Stalin A*";
    private static final String KELLY = "Telegram 608, Kelly to the Foreign Office A*";

    @TempDir Path folder;
    private Desk desk;
    private LibraryDesk library;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        library = new LibraryDesk(desk);
    }

    @Test
    void aVersionGoesUnderAnotherDocumentAndBack() {
        Project before = desk.project();
        library.goesTo("Telegram 1053", "B").does("Put Under").sees(".choice-line");
        desk.photographs("library-under-light", 1).types("Dekano").accepts();
        assertThat(library.lists())
                .containsExactly(
                        MESSAGE,
                        CABLE.replace(" B", ""),
                        PAGE,
                        DEKANOZOV.replace("A*", "A* B"),
                        KELLY);
        desk.undoes();
        assertThat(desk.project()).isEqualTo(before);
        library.goesTo("Telegram 1053", "A").does("Document of Its Own");
        assertThat(library.lists().get(1))
                .isEqualTo("Telegram 1053, Smith to the Secretary of State B*");
        assertThat(library.lists().get(2)).endsWith("(A) A*");
        library.goesTo("Telegram 1053").does("Put Under").sees(".choice-line");
        desk.types("(A)").accepts();
        assertThat(library.lists()).hasSize(5);
        desk.seesSaved().quits();
    }

    @Test
    void namesAreChangedWhereTheyStand() {
        library.goesTo("Telegram 608");
        desk.presses(KeyCode.F2).photographs("library-rename-light", 1);
        desk.presses(KeyCode.CONTROL, KeyCode.A).types("Kelly’s talk").accepts();
        assertThat(library.lists()).contains("Kelly’s talk A*");
        library.goesTo("Telegram 1053", "B");
        desk.presses(KeyCode.F2).presses(KeyCode.CONTROL, KeyCode.A).types("Arch").accepts();
        assertThat(library.lists().get(1)).isEqualTo(CABLE.replace("B", "Arch"));
        desk.presses(KeyCode.F2).presses(KeyCode.CONTROL, KeyCode.A).types("A").accepts();
        desk.seesStatus("has a version A already");
        desk.presses(KeyCode.F2).types("nobody").leavesTheLine();
        assertThat(library.lists().get(1)).isEqualTo(CABLE.replace("B", "Arch"));
        library.does("Main Version");
        assertThat(library.document("Telegram 1053").mainWitness().siglum()).isEqualTo("Arch");
        desk.quits();
    }

    @Test
    void documentsStandInTheReadersOrderByDateOrByTitle() {
        library.goesTo("Telegram 608");
        desk.presses(KeyCode.ALT, KeyCode.UP).presses(KeyCode.ALT, KeyCode.UP);
        assertThat(library.lists()).containsExactly(MESSAGE, CABLE, KELLY, PAGE, DEKANOZOV);
        library.does("By Title");
        assertThat(library.lists()).containsExactly(DEKANOZOV, MESSAGE, PAGE, CABLE, KELLY);
        desk.presses(KeyCode.ALT, KeyCode.UP).seesStatus("own order");
        library.does("By Date");
        assertThat(library.lists()).containsExactly(MESSAGE, CABLE, PAGE, DEKANOZOV, KELLY);
        desk.seesSaved().quits();
        desk = Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")));
        desk.seesAProject();
        assertThat(new LibraryDesk(desk).lists().getLast()).isEqualTo(KELLY);
        desk.quits();
    }

    @Test
    void whatIsTypedFiltersTheDocuments() {
        library.goesTo("Telegram 608");
        desk.types("MOSCOW 194").photographs("library-filter-light", 1);
        assertThat(library.lists()).containsExactly(CABLE, KELLY);
        desk.types("zz").photographs("library-no-fit-light", 1);
        assertThat(library.lists()).isEmpty();
        desk.leavesTheLine();
        assertThat(library.lists()).hasSize(5);
        desk.quits();
    }

    @Test
    void forwardOverDoneDocumentsToTheLast() {
        assertThat(library.done()).isEqualTo("0 of 5 done");
        library.goesTo("Message, Stalin");
        desk.accepts().presses(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(desk.openSigla()).contains("A");
        assertThat(desk.text()).startsWith("Search in");
        desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(library.done()).isEqualTo("1 of 5 done");
        desk.presses(KeyCode.CONTROL, KeyCode.PAGE_UP);
        for (int i = 0; i < 4; i++) {
            desk.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        }
        assertThat(library.done()).isEqualTo("5 of 5 done");
        desk.seesStatus("All 5 documents are done").photographs("library-done-light", 1);
        desk.undoes();
        assertThat(library.document("Telegram 608").state()).isEqualTo(State.NEW);
        desk.quits();
    }

    @Test
    void theFirstTagBeginsADocumentAndItsUndoMakesItNewAgain() {
        Project before = desk.project();
        desk.goesTo("B").selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        assertThat(library.document("Telegram 1053").state()).isEqualTo(State.BEGUN);
        desk.photographs("library-begun-light", 1).undoes();
        assertThat(desk.project()).isEqualTo(before);
        desk.quits();
    }

    @Test
    void whatIsRemovedWaitsInTheBinUntilItIsEmptied() {
        library.goesTo("Cable no. 641");
        desk.presses(KeyCode.DELETE);
        library.goesTo("Telegram 1053", "A");
        desk.presses(KeyCode.DELETE);
        assertThat(library.lists())
                .containsExactly(MESSAGE, CABLE.replace("A* B", "B*"), PAGE, KELLY);
        assertThat(desk.openSigla()).containsExactly("B");
        library.does("Show the Bin").sees("#empty-bin");
        desk.photographs("bin-light", 1).turnsDark().photographs("bin-dark", 1).turnsDark();
        desk.presses(KeyCode.DOWN).accepts();
        assertThat(library.lists()).contains(DEKANOZOV);
        library.does("Empty the Bin");
        assertThat(desk.told()).contains("Telegram 1053", "Version A", "can't be undone");
        assertThat(desk.project().allWitnesses()).hasSize(6);
        desk.wouldAnswer(0);
        library.does("Empty the Bin");
        assertThat(desk.project().allWitnesses()).hasSize(5);
        desk.seesStatus("The bin is empty").seesSaved().undoes();
        assertThat(library.sees(".to-bin")).isFalse();
        desk.quits();
        Desk again =
                Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")))
                        .seesAProject();
        assertThat(again.project().allWitnesses()).hasSize(5);
        again.quits();
    }

    @Test
    void copiedTextBecomesADocumentWhoseTitleAndDateAreFound() {
        library.copiesElsewhere(
                        String.join(
                                "\r\n\r\n",
                                "Telegram from the Embassy in Moscow",
                                "Moscow, April 8, 1946",
                                "𝔘 text"))
                .goesTo("Message, Stalin");
        desk.presses(KeyCode.CONTROL, KeyCode.V);
        desk.await(() -> desk.window().work().project().documents().size() == 6);
        assertThat(library.lists().getLast()).isEqualTo("Telegram from the Embassy in Moscow A*");
        assertThat(desk.text())
                .isEqualTo(
                        "Telegram from the Embassy in Moscow\n\nMoscow, April 8, 1946\n\n𝔘 text");
        assertThat(library.document("Telegram from").metadata().date().orElseThrow().text())
                .isEqualTo("1946-04-08");
        desk.undoes();
        assertThat(library.lists()).hasSize(5);
        library.copiesElsewhere(" \n ").entersLibrary();
        desk.presses(KeyCode.CONTROL, KeyCode.V).seesStatus("There is no text to paste");
        desk.quits();
    }

    @Test
    void anEmptyLibrarySaysWhatToDo() {
        desk.quits();
        desk =
                Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")))
                        .seesAProject();
        library = new LibraryDesk(desk);
        for (int i = 0; i < 5; i++) {
            library.entersLibrary();
            desk.presses(KeyCode.HOME).presses(KeyCode.DELETE);
        }
        assertThat(library.lists()).isEmpty();
        desk.photographs("library-empty-light", 1).turnsDark().photographs("library-empty-dark", 1);
        desk.quits();
    }
}
