package org.postil.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.concordance.FormCount;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.concordance.Strip;
import org.postil.analysis.find.Hit;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.model.id.Stamp;
import org.postil.text.Splice;
import org.postil.ui.fx.Segments;

/// A reader works with every mention of some words in all documents.
class ConcordanceTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void looksForAName() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").presses(CONTROL, SHIFT, F);
        write("dardanelles OR straits");
    }

    @Test
    void allRowsAreTaggedAtOnceAndUntaggedByOneUndo() {
        int before = desk.tags();
        int rows = rows().size();
        assertThat(rows).isGreaterThan(1);
        enterTheRows();
        desk.presses(CONTROL, A);
        desk.await(() -> desk.node("#find-all-tag").orElseThrow().toString().contains("rows"));
        desk.photographs("concordance-light", 1).turnsDark().photographs("concordance-dark", 1);
        desk.presses(CONTROL, SPACE).await(() -> desk.node(".pick-line").isPresent());
        desk.enters("Ways out of the Black Sea").accepts();
        desk.await(() -> desk.tags() == before + rows);
        desk.presses(CONTROL, SPACE).await(() -> desk.node(".pick-line").isPresent());
        desk.leavesTheLine().undoes();
        desk.await(() -> desk.tags() == before);
        assertThat(desk.project().codebook().topics())
                .noneMatch(topic -> topic.name().equals("Ways out of the Black Sea"));
    }

    @Test
    void theSentencesOfSeveralRowsGoToTheExcerptInOneStep() {
        enterTheRows();
        desk.presses(CONTROL, A).presses(X);
        desk.await(() -> !desk.project().excerpts().isEmpty());
        assertThat(desk.project().excerpts().getLast().passages()).hasSizeGreaterThan(1);
        desk.undoes();
        desk.await(() -> desk.project().excerpts().isEmpty());
    }

    @Test
    void onePassageThatSeveralVersionsHaveIsOneRow() {
        write("molotov version:all");
        int apart = rows().size();
        write("molotov");
        desk.fx(((CheckBox) desk.node("#find-all-together").orElseThrow())::fire);
        desk.await(() -> rows().stream().anyMatch(row -> row.hits().size() > 1));
        assertThat(rows()).hasSizeLessThan(apart);
        assertThat(rows().stream().mapToInt(row -> row.hits().size()).sum()).isEqualTo(apart);
        desk.photographs("concordance-versions", 1);
    }

    @Test
    void rowsAreSortedByDateAndByWhoSpeaks() {
        write("the");
        int all = rows().size();
        order(Order.DATE);
        desk.await(() -> dates().equals(dates().stream().sorted().toList()));
        order(Order.SPEAKER);
        desk.await(() -> !rows().getFirst().first().tags().isEmpty());
        assertThat(rows()).hasSize(all);
        desk.photographs("concordance-speakers", 1);
    }

    @Test
    void anotherOrderWhileALineIsLookedForIsOneOfTheNewRows() {
        desk.fx(() -> {
            field().setText("molotov");
            orders().setValue(Order.DATE);
        });
        desk.await(() -> allSay("molotov"));
        assertThat(dates()).isEqualTo(dates().stream().sorted().toList());
    }

    @Test
    void aRowStaysMarkedWhenTheProjectChangesButNotUnderAnotherLine() {
        assertThat(rows()).hasSizeGreaterThan(1);
        enterTheRows();
        desk.fx(() -> list().getSelectionModel().clearAndSelect(1));
        Row before = rows().get(1);
        desk.presses(X);
        desk.await(() -> !desk.project().excerpts().isEmpty());
        desk.await(() -> !rows().get(1).equals(before));
        assertThat(Desk.onFx(() -> list().getSelectionModel().getSelectedIndices()))
                .containsExactly(1);
        write("straits OR dardanelles");
        assertThat(Desk.onFx(() -> list().getSelectionModel().getSelectedIndices()))
                .containsExactly(0);
    }

    @Test
    void aLongListStaysWhereItIsWhenTheProjectChanges() {
        write("the");
        enterTheRows();
        desk.fx(() -> {
            list().getSelectionModel().clearAndSelect(40);
            list().scrollTo(38);
        });
        int first = firstInSight();
        Row before = rows().get(40);
        desk.presses(X);
        desk.await(() -> !rows().get(40).equals(before));
        assertThat(firstInSight()).isEqualTo(first);
    }

    @Test
    void rowsWhoseTextHasChangedAreNotSentToTheExcerpt() {
        Hit hit = rows().getFirst().first();
        Stamp by = desk.window().work().session().stamp();
        var edit = new ReplaceText(hit.witness().id(), Splice.insert(0, "New words. "), by);
        desk.fx(() -> {
            list().getSelectionModel().clearAndSelect(0);
            desk.window().work().perform(edit);
            ((Button) desk.node("#find-all-excerpt").orElseThrow()).fire();
        });
        assertThat(desk.project().excerpts()).isEmpty();
    }

    @Test
    void stripsAndCountsAreDoorsToTheWords() {
        view(1);
        desk.photographs("dispersion-light", 1);
        desk.fx(() -> desk.node("#find-all-strips").orElseThrow().requestFocus());
        Strip first =
                (Strip)
                        ((ListView<?>) desk.node("#find-all-strips").orElseThrow())
                                .getItems()
                                .getFirst();
        desk.presses(ENTER);
        assertThat(desk.selected()).isEqualTo(first.rows().getFirst().first().words());
        view(2);
        desk.photographs("word-counts-light", 1);
        desk.fx(() -> desk.node("#find-all-forms").orElseThrow().requestFocus());
        var forms = (TableView<?>) desk.node("#find-all-forms").orElseThrow();
        int count = ((FormCount) forms.getItems().getFirst()).count();
        desk.presses(ENTER);
        assertThat(marked()).isEqualTo(count);
    }

    private void write(String words) {
        desk.fx(() -> field().setText("zzzz"));
        desk.await(() -> desk.label("#find-all-count").contains("nothing"));
        desk.fx(() -> field().setText(words));
        desk.await(() -> desk.label("#find-all-count").contains("place"));
    }

    private void enterTheRows() {
        desk.fx(() -> desk.node("#find-all-hits").orElseThrow().requestFocus());
    }

    private void view(int number) {
        desk.fx(() -> {
            var views = (Segments<?>) desk.node("#find-all-views").orElseThrow();
            ((ToggleButton) views.getChildren().get(number)).fire();
        });
    }

    private void order(Order order) {
        desk.fx(() -> orders().setValue(order));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Order> orders() {
        return (ComboBox<Order>) desk.node("#find-all-order").orElseThrow();
    }

    private TextField field() {
        return (TextField) desk.node("#find-all-field").orElseThrow();
    }

    private boolean allSay(String word) {
        return !rows().isEmpty()
                && rows().stream().allMatch(row -> row.first().words().equalsIgnoreCase(word));
    }

    private List<Row> rows() {
        return Desk.onFx(() -> List.copyOf(list().getItems()));
    }

    private int firstInSight() {
        return Desk.onFx(() -> {
            list().layout();
            return ((VirtualFlow<?>) list().lookup(".virtual-flow"))
                    .getFirstVisibleCell()
                    .getIndex();
        });
    }

    private int marked() {
        return Desk.onFx(() -> list().getSelectionModel().getSelectedItems().size());
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> list() {
        return (ListView<Row>) desk.node("#find-all-hits").orElseThrow();
    }

    private List<String> dates() {
        return rows().stream()
                .flatMap(row -> row.first().document().metadata().date().stream())
                .map(date -> date.text())
                .toList();
    }
}
