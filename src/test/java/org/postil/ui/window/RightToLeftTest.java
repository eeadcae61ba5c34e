package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.store.ProjectFile;

/// Documents that are written from right to left, or both ways, are read and tagged as others are.
class RightToLeftTest {

    private static final String HEBREW =
            "השגריר סמית נפגש עם גנרליסימו סטאלין בקרמלין ביום 5 באפריל 1946.";
    private static final String ARABIC =
            "اجتمع السفير سميث مع ستالين في الكرملين يوم ٥ نيسان ١٩٤٦.";
    private static final String MIXED =
            "He wrote: \"שלום לך, Smith\" and, in the margin, سلام عليكم (peace be with you), 1946.";
    private static final String TEXT =
            String.join(
                    "\n\n",
                    "מברק מס׳ 641",
                    (HEBREW + " ").repeat(4).strip(),
                    (ARABIC + " ").repeat(4).strip(),
                    (MIXED + " ").repeat(3).strip());

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensSuchADocument() throws IOException {
        Path file = folder.resolve("letters.postil");
        Document letter = Document.of("מברק 641", Witness.of("A", TEXT));
        Project project = Project.named("Letters").withDocuments(List.of(letter));
        ProjectFile.create(file, project, List.of()).close();
        desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        desk.goesTo("A");
    }

    @Test
    void tagsStandOnTheWordsThatWereSelected() {
        for (String words : List.of("גנרליסימו סטאלין", "ستالين", "שלום לך, Smith")) {
            desk.selects(words).types("p").seesTheValueLine().accepts().seesNoValueLine();
            assertThat(desk.tagOn(words).anchor().quote(TEXT)).isEqualTo(words);
        }
        desk.selects("ביום 5 באפריל 1946").types("d").seesTheValueLine();
        new RegisterDesk(desk).overwrites("1946-04-05");
        desk.accepts().seesNoValueLine();
        desk.selects("(peace be with you)");
        desk.photographs("right-to-left-light", 1).turnsDark().photographs("right-to-left-dark", 1);
        desk.seesSaved().quits();
    }

    @Test
    void theKeyboardWidensFromTheWordAtTheCaret() {
        desk.putsTheCaretIn("סטאלין").presses(KeyCode.F8);
        assertThat(selected()).isEqualTo("סטאלין");
        desk.presses(KeyCode.F8);
        assertThat(selected()).isEqualTo(HEBREW);
        desk.quits();
    }

    private String selected() {
        return Desk.onFx(() -> desk.window().panes().current().orElseThrow().text().selection())
                .of(TEXT);
    }
}
