package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;

/// A teacher chooses how the words stand on the sheet, sees it, and prints it on paper.
class SheetLayoutTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void hasAnExcerpt() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("B");
        desk.selects("I went alone. Mr. Molotov was with Stalin.").types("x");
        desk.selects("The conference lasted a little over 2 hours").types("x");
        desk.selects("alone").types("g").enters("Without an interpreter").accepts();
        desk.presses(KeyCode.CONTROL, KeyCode.P);
        desk.await(() -> !pages().isEmpty());
    }

    @Test
    void aScriptWithGlossesInTheMarginIsChosenSeenAndUndone() {
        choose("#sheet-layout", Layout.SCRIPT);
        choose("#sheet-glosses", Glosses.MARGIN);
        desk.await(() -> pages().getFirst().contains("Without an"));
        assertThat(arrangement().layout()).isEqualTo(Layout.SCRIPT);
        assertThat(arrangement().glosses()).isEqualTo(Glosses.MARGIN);
        desk.photographs("excerpt-layout", 1);
        desk.fx(() -> desk.window().panes().requestFocus());
        desk.undoes();
        desk.undoes();
        assertThat(arrangement()).isEqualTo(Arrangement.STANDARD);
        desk.quits();
    }

    @Test
    void anotherVersionIsSetBesideThePassages() {
        choose("#sheet-layout", Layout.WORKSHEET);
        desk.await(() -> pages().getFirst().contains("\nA: From"));
        choose("#sheet-variants", Variants.BLANK);
        desk.await(() -> pages().getFirst().contains("Write down"));
        desk.photographs("excerpt-worksheet", 1);
        desk.clicks("#sheet-against").enters("X").presses(KeyCode.ENTER);
        desk.await(() -> pages().getFirst().contains("No other version"));
        assertThat(arrangement().against()).isEqualTo("X");
        desk.quits();
    }

    @Test
    void aMeaningIsProposedWhereTheWordsAreExplainedAgain() {
        desk.fx(() -> desk.window().desks().excerpts().make());
        desk.fx(() -> desk.window().panes().requestFocus());
        desk.selects("I went alone. Mr. Molotov was with Stalin.").types("x");
        desk.selects("alone").types("g");
        assertThat(entry().getText()).isEqualTo("Without an interpreter");
        desk.accepts();
        desk.selects("Mr. Molotov").types("g");
        assertThat(entry().getText()).startsWith("Soviet Foreign Minister");
        desk.accepts();
        assertThat(desk.project().excerpts().getLast().passages().getFirst().alterations())
                .extracting(one -> ((Alteration.Gloss) one).meaning())
                .containsExactly("Without an interpreter", "Soviet Foreign Minister (1890–1986)");
        desk.quits();
    }

    private TextField entry() {
        return (TextField) desk.node("#sheet-entry").orElseThrow();
    }

    @Test
    void thePrinterGetsThePagesThatAreSeen() {
        var printer = new PrinterInMemory(9);
        List<String> seen = pages();
        desk.has(printer).presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        desk.seesStatus("One page is with the printer");
        assertThat(printer.pages()).isEqualTo(seen);
        assertThat(printer.ended()).isTrue();
        desk.quits();
    }

    @Test
    void withoutAPrinterOneSentenceSaysSo() {
        desk.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        assertThat(desk.told()).startsWith("This computer has no printer.");
        desk.quits();
    }

    @Test
    void aPrinterThatFailsIsNamed() {
        desk.has(new PrinterInMemory(0)).presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        assertThat(desk.told()).contains("The printer In memory did not take all pages.");
        desk.quits();
    }

    private Arrangement arrangement() {
        return desk.project().excerpts().getLast().style().arrangement();
    }

    @SuppressWarnings("unchecked")
    private <E> void choose(String box, E value) {
        desk.fx(() -> ((ComboBox<E>) desk.node(box).orElseThrow()).setValue(value));
    }

    /// The words of the pages that are seen.
    private List<String> pages() {
        return Desk.onFx(() ->
                desk.node("#page-preview .pages").stream()
                        .flatMap(all -> ((Parent) all).getChildrenUnmodifiable().stream())
                        .map(group -> ((Parent) group).getChildrenUnmodifiable().getFirst())
                        .map(page -> PrinterInMemory.words((Pane) page))
                        .toList());
    }
}
