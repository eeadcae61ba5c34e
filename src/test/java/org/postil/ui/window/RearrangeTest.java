package org.postil.ui.window;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.collation.variant.Variant;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.model.annotation.Judgement.Status;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.comparing.Rearranging;

/// A reader knows better what belongs together in two versions.
class RearrangeTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void comparesTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil"));
        desk.presses(CONTROL, DIGIT2);
        desk.await(() -> current().isPresent());
    }

    @Test
    void wordsBelongTogetherByHandAndUndoTakesItBack() {
        desk.presses(F7).presses(F7);
        List<String> before = readings();
        assertThat(before).contains("concession|concessions");
        select(0, "concession for Iranian");
        select(1, "concessions", "attempt to obtain");
        desk.goesTo("A").presses(CONTROL, B);
        desk.await(() -> readings().contains("concession for Iranian|concessions"));
        assertThat(desk.label("#difference-count")).startsWith("3 of ");
        desk.photographs("rearranged-light", 1);
        desk.presses(CONTROL, Z);
        desk.await(() -> readings().equals(before));
    }

    @Test
    void severalDifferencesAreOneAndOneIsSplitAgain() {
        desk.goesTo("B");
        int before = all().size();
        Variant clause = longest();
        assertThat(hand().part()).isEmpty();
        String words = Desk.onFx(() -> clause.b().of(text(1)));
        String half = words.substring(0, words.indexOf("that the US"));
        select(1, half.strip());
        desk.presses(CONTROL, SHIFT, M);
        desk.await(() -> all().size() == before + 1);
        select(1, words);
        desk.presses(CONTROL, M);
        desk.await(() -> all().size() == before);
        desk.presses(CONTROL, Z).presses(CONTROL, Z);
        desk.await(() -> all().contains(clause));
    }

    @Test
    void whatWasMovedIsWalkedAndItsOtherHalfIsAKeyAway() {
        movesAParagraph();
        Variant moved = all().stream().filter(Compared::isMoved).findFirst().orElseThrow();
        for (int i = 0; i < 8 && !isCurrent(moved); i++) desk.presses(F7);
        assertThat(isCurrent(moved)).isTrue();
        assertThat(desk.label("#difference-reason")).startsWith("Another place");
        desk.goesTo("A");
        desk.photographs("moved-light", 1);
        desk.presses(CONTROL, F7);
        Span there = Desk.onFx(() -> pane(1).selection());
        assertThat(there).isEqualTo(moved.b());
        desk.await(() -> Math.abs(height(1, moved.b().start()) - 0.5) < 0.5);
        desk.photographs("moved-other-light", 1).turnsDark().photographs("moved-dark", 1);
        desk.fx(() -> hand().still().orElseThrow().run());
        desk.await(() -> all().stream().noneMatch(Compared::isMoved));
        desk.presses(CONTROL, Z);
        desk.await(() -> all().stream().anyMatch(Compared::isMoved));
    }

    @Test
    void aLineFromStripToStripGoesToWhatWasMoved() {
        movesAParagraph();
        Variant moved = all().stream().filter(Compared::isMovedBlock).findFirst().orElseThrow();
        desk.clicks(".crossing-reach");
        desk.await(() -> pane(0).selection().equals(moved.a()));
        assertThat(Desk.<Span>onFx(() -> pane(1).selection())).isEqualTo(moved.b());
    }

    @Test
    void whatIsIgnoredIsDismissedWhereverItIs() {
        desk.presses(F7);
        Variant one = current().orElseThrow();
        desk.fx(() -> hand().ignore().orElseThrow().run());
        desk.await(() -> !visible().contains(one));
        desk.presses(CONTROL, Z);
        desk.await(() -> visible().contains(one));
    }

    @Test
    void dismissOnWhatIsIgnoredHeedsAllLikeItAgain() {
        desk.presses(F7);
        Variant one = current().orElseThrow();
        desk.fx(() -> hand().ignore().orElseThrow().run());
        desk.await(() -> !visible().contains(one));
        desk.fx(() -> ((ToggleButton) desk.node("#rank-dismissed").orElseThrow()).fire());
        desk.await(() -> visible().contains(one));
        assertThat(isCurrent(one)).isTrue();
        var deciding = desk.window().desks().comparing().deeds().deciding();
        desk.fx(() -> deciding.turn(Status.DISMISSED).orElseThrow().run());
        desk.await(() -> status(one) == Status.OPEN);
        desk.presses(CONTROL, Z);
        desk.await(() -> status(one) == Status.DISMISSED);
    }

    private Status status(Variant one) {
        return Desk.onFx(() -> shown().orElseThrow().compared().judgements().status(one));
    }

    /// The second paragraph of some length comes behind the last.
    private void movesAParagraph() {
        desk.goesTo("A");
        String text = desk.text();
        int start = text.indexOf("\n\n", text.indexOf("concession")) + 2;
        int end = text.indexOf("\n\n", start) + 2;
        int to = text.indexOf("\n\n[1] Text of this letter") + 2;
        String words = text.substring(start, end);
        String changed = text.substring(end, to) + words;
        desk.does(() ->
                new ReplaceText(
                        desk.witness().id(),
                        Splice.replace(desk.text(), new Span(start, to), changed),
                        desk.window().work().session().stamp()));
        desk.await(() -> all().stream().anyMatch(Compared::isMoved));
    }

    private void select(int pane, String words) {
        select(pane, words, words);
    }

    private void select(int pane, String words, String behind) {
        desk.fx(() -> {
            int at = text(pane).indexOf(words, text(pane).indexOf(behind));
            assertThat(at).isNotNegative();
            pane(pane).select(new Span(at, at + words.length()));
        });
    }

    private double height(int pane, int place) {
        return Desk.onFx(() -> pane(pane).places().heightOf(place));
    }

    private WitnessPane pane(int number) {
        return desk.window().panes().all().get(number).text();
    }

    private String text(int pane) {
        return pane(pane).witness().orElseThrow().text();
    }

    private Variant longest() {
        return all().stream().filter(one -> one.verdict().speaker()).findFirst().orElseThrow();
    }

    private Rearranging hand() {
        return desk.window().desks().comparing().deeds().rearranging();
    }

    private boolean isCurrent(Variant one) {
        return current().map(Variant::id).filter(one.id()::equals).isPresent();
    }

    private Optional<Variant> current() {
        return Desk.onFx(() -> shown().flatMap(Differences::currentOne));
    }

    private List<Variant> all() {
        return Desk.onFx(() -> shown().orElseThrow().compared().variants());
    }

    private List<Variant> visible() {
        return Desk.onFx(() -> shown().orElseThrow().visible());
    }

    private List<String> readings() {
        return Desk.onFx(() -> {
            Compared compared = shown().orElseThrow().compared();
            return compared.variants().stream()
                    .map(one ->
                            one.a().of(compared.a().text()) + "|" + one.b().of(compared.b().text()))
                    .toList();
        });
    }

    private Optional<Differences> shown() {
        return desk.window().desks().comparing().shown();
    }
}
