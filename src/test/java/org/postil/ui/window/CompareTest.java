package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.collation.variant.Variant;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.model.Witness;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Landmarks;
import org.postil.session.suggesting.Suggestion;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.suggesting.Suggesting;

/// A student compares the two versions of a telegram.
class CompareTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void comparesTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil"));
        desk.presses(CONTROL, DIGIT2);
        desk.await(() -> differences().flatMap(Differences::currentOne).isPresent());
    }

    @Test
    void opensOnWhatMattersAndWalksIt() {
        assertThat(words(true)).endsWith("", "the", "concession", "", "").hasSize(5);
        assertThat(desk.label("#difference-count")).isEqualTo("1 of 5");
        desk.presses(F7).presses(F7);
        assertThat(desk.label("#difference-count")).isEqualTo("3 of 5");
        assertThat(desk.label("#difference-reason")).contains("concession");
        assertThat(selected(0)).isEqualTo("concession");
        assertThat(selected(1)).isEqualTo("concessions");
        desk.presses(F7);
        assertThat(desk.label("#difference-reason")).startsWith("Only in B. Changes who speaks");
        desk.photographs("compare-light", 1).turnsDark().photographs("compare-dark", 1);
        desk.turnsDark().resizes(1000, 700).photographs("compare-small", 1);
        desk.presses(SHIFT, F7);
        assertThat(desk.label("#difference-count")).isEqualTo("3 of 5");
    }

    @Test
    void chipsHideAndShowWhatTheyCount() {
        desk.clicks("#rank-wording");
        assertThat(differences().orElseThrow().visible()).hasSize(1);
        desk.clicks("#rank-slips").clicks("#rank-names-spelling").clicks("#rank-copies");
        Differences all = differences().orElseThrow();
        assertThat(all.hidden()).isEqualTo(4);
        assertThat(all.visible()).hasSize(all.compared().variants().size() - 4);
        desk.fx(() -> desk.window().see("differences"));
        desk.photographs("compare-all", 2);
    }

    @Test
    void whatWasLeftOutIsComparedOnAClickAndLeftOutOnAnother() {
        int before = differences().orElseThrow().compared().variants().size();
        desk.clicks("#left-out-running-header");
        desk.await(() -> size() > before);
        desk.clicks("#left-out-running-header");
        desk.await(() -> size() == before);
    }

    @Test
    void linesStayLevelWhereverTheReaderScrolls() {
        Landmarks landmarks = differences().orElseThrow().compared().landmarks();
        for (double part = 0.2; part < 0.9; part += 0.1) {
            double to = part;
            desk.goesTo("A").presses(SHIFT);
            desk.fx(() -> text(0).places().showAtTop(to));
            int place = Desk.onFx(() -> text(0).places().placeAtHeight(1.0 / 3));
            double here = Desk.onFx(() -> text(0).places().heightOf(place));
            int there = landmarks.inB(place);
            double level = Desk.onFx(() -> text(1).places().heightOf(there));
            double line = Desk.onFx(() -> 28 / text(0).getHeight());
            assertThat(Math.abs(level - here)).as("at %s", part).isLessThan(line);
        }
    }

    @Test
    void theKeyAndTheButtonLetTheVersionsScrollApart() {
        desk.goesTo("A").presses(CONTROL, L);
        desk.await(() -> !isLevel());
        double before = Desk.onFx(() -> text(1).places().relativeTop().orElseThrow());
        desk.fx(() -> text(0).places().showAtTop(0.6));
        desk.fx(() -> {});
        double after = Desk.onFx(() -> text(1).places().relativeTop().orElseThrow());
        assertThat(after).isEqualTo(before);
        desk.clicks("#level");
        desk.await(this::isLevel);
        desk.fx(() -> desk.window().desks().comparing().end());
        assertThat(Desk.onFx(() -> desk.window().desks().comparing().together().isOn())).isFalse();
    }

    private boolean isLevel() {
        return desk.window().desks().comparing().together().isOn();
    }

    @Test
    void aCorrectionIsComparedAnew() {
        desk.goesTo("A");
        int at = visible().get(2).a().start();
        desk.does(() ->
                new ReplaceText(
                        desk.witness().id(),
                        Splice.replace(desk.text(), new Span(at, at + 10), "concessions"),
                        desk.window().work().session().stamp()));
        desk.await(() -> visible().size() == 4);
    }

    @Test
    void tagsAreCopiedToTheOtherVersionAndOneUndoTakesThemBack() {
        desk.goesTo("A");
        int before = desk.tags();
        desk.clicks("#carry-over").photographs("compare-carry", 1);
        String offer = ((Labeled) desk.node("#carry-propose").orElseThrow()).getText();
        desk.clicks("#carry-copy");
        int added = desk.tags() - before;
        assertThat(added).isPositive();
        assertThat(offer).isEqualTo("Look at " + added + " tags one by one");
        desk.undoes();
        assertThat(desk.tags()).isEqualTo(before);
    }

    @Test
    void tagsAreCarriedOverOneByOneToBeAcceptedOrRejected() {
        desk.goesTo("A").clicks("#carry-over").clicks("#carry-propose");
        desk.await(() -> !carried().isEmpty());
        List<Suggestion> offered = carried();
        Suggestion first = offered.getFirst();
        Suggestion second = offered.get(1);
        desk.photographs("compare-carried", 1);
        int before = inB().annotations().size();

        desk.presses(ENTER);
        assertThat(inB().annotations()).hasSize(before + 1);
        assertThat(inB().annotations()).anyMatch(tag -> tag.anchor().hull().equals(first.span()));
        desk.presses(DELETE);
        assertThat(inB().rejections()).hasSize(1);
        assertThat(carried()).hasSize(offered.size() - 2).doesNotContain(first, second);

        desk.presses(KeyCode.A);
        assertThat(carried()).isEmpty();
        assertThat(inB().annotations()).hasSize(before + offered.size() - 1);
        desk.undoes();
        assertThat(inB().annotations()).hasSize(before + 1);
        assertThat(carried()).hasSize(offered.size() - 2);

        desk.goesTo("A").clicks("#carry-over");
        assertThat(((Labeled) desk.node("#carry-propose").orElseThrow()).getText())
                .isEqualTo("Look at " + (offered.size() - 2) + " tags one by one");
        assertThat(desk.node("#carry-remarks").orElseThrow().getAccessibleText())
                .contains("you did not want it in B.");
    }

    @Test
    void goingBackFromAnExcerptKeepsWhatIsCarriedOver() {
        desk.goesTo("A").clicks("#carry-over").clicks("#carry-propose");
        desk.await(() -> !carried().isEmpty());
        int offered = carried().size();
        desk.presses(CONTROL, DIGIT3).presses(CONTROL, DIGIT2);
        desk.fx(() -> desk.window().see(Suggesting.PANEL));
        assertThat(carried()).hasSize(offered);
        desk.presses(CONTROL, DIGIT2);
        assertThat(differences()).isEmpty();
        assertThat(carried()).isEmpty();
    }

    private List<Suggestion> carried() {
        return Desk.onFx(() ->
                desk.nodes(".suggestion-panel .list-view").stream()
                        .flatMap(list -> ((ListView<?>) list).getItems().stream())
                        .map(Suggestion.class::cast)
                        .filter(one -> one.meaning() instanceof Suggestion.Meaning.Carried)
                        .toList());
    }

    private Witness inB() {
        return Desk.onFx(() -> text(1).witness().orElseThrow());
    }

    @Test
    void allVersionsStandInATableInTheTextAndInAListOfReadings() {
        desk.presses(CONTROL, SHIFT, DIGIT2);
        desk.await(() -> desk.label("#versions-count").matches("[1-9]\\d* of \\d+ places"));
        desk.photographs("versions-table", 1);
        String few = desk.label("#versions-count");
        desk.clicks("#versions-mattering");
        assertThat(desk.label("#versions-count")).isNotEqualTo(few);
        desk.clicks("#versions-mattering").clicks(".versions-card .center-pill");
        assertThat(versions()).contains("concession [concessions B]");
        desk.photographs("versions-inline", 1);
        desk.clicks(".versions-card .right-pill");
        assertThat(versions()).contains("concession] concessions B");
        desk.photographs("versions-readings", 1);
    }

    @Test
    void theTwoCopiesAreSeenAsDocuments() {
        desk.fx(() ->
                desk.window().desks().comparing().deeds().copies().open().orElseThrow().run());
        desk.await(() -> told().contains("TOP SECRET"));
        desk.photographs("compare-copies", 1);
        assertThat(told())
                .contains("Who could read it: A: –. B: TOP SECRET.")
                .contains("How urgent it was: A: –. B: PRIORITY.")
                .contains("File number: A: 711.61/4-546. B: –.");
    }

    private String told() {
        return Desk.onFx(() ->
                desk.node("#copies").map(Node::getAccessibleText).map(String::valueOf).orElse(""));
    }

    private String versions() {
        return Desk.onFx(
                () -> ((StyleClassedTextArea) desk.node("#versions-text").orElseThrow()).getText());
    }

    @Test
    void endingLeavesNothingBehind() {
        desk.presses(CONTROL, DIGIT2);
        assertThat(differences()).isEmpty();
        assertThat(desk.node(".difference-bar")).isEmpty();
        assertThat(desk.node(".gutter")).isEmpty();
        desk.presses(F7);
        desk.await(() -> differences().isPresent());
    }

    private Optional<Differences> differences() {
        return Desk.onFx(() -> desk.window().desks().comparing().shown());
    }

    private List<Variant> visible() {
        return differences().map(Differences::visible).orElse(List.of());
    }

    private int size() {
        return differences().orElseThrow().compared().variants().size();
    }

    private List<String> words(boolean inA) {
        var compared = differences().orElseThrow().compared();
        String text = inA ? compared.a().text() : compared.b().text();
        return visible().stream().map(one -> (inA ? one.a() : one.b()).of(text)).toList();
    }

    private String selected(int pane) {
        return Desk.onFx(
                () -> text(pane).selection().of(text(pane).witness().orElseThrow().text()));
    }

    private WitnessPane text(int pane) {
        List<ReadingPane> panes = desk.window().panes().all();
        return panes.get(pane).text();
    }
}
