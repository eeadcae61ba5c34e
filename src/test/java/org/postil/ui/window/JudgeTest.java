package org.postil.ui.window;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.format.writeup.WriteUpFile;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Judgement.Status;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Guesses;

/// A student decides about the differences of two versions.
class JudgeTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void comparesTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil"));
        desk.presses(CONTROL, DIGIT2);
        desk.await(() -> shown().flatMap(Differences::currentOne).isPresent());
        desk.fx(() -> desk.window().see("differences"));
    }

    @Test
    void aDifferenceIsConfirmedOrDismissedWithAKeyAndBackWithUndo() {
        int all = visible();
        desk.presses(C);
        assertThat(status()).isEqualTo(Status.CONFIRMED);
        desk.photographs("judged-light", 1);
        Variant first = current();
        desk.presses(D);
        assertThat(visible()).isEqualTo(all - 1);
        desk.presses(CONTROL, Z).presses(CONTROL, Z);
        assertThat(visible()).isEqualTo(all);
        assertThat(judgement(first)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aClassThatIsChangedStaysChangedAndComesBackWithUndo() {
        desk.presses(F7).presses(F7);
        Variant one = current();
        assertThat(one.kind()).isNotEqualTo(VariantClass.OCR_ERROR);
        var kinds = (ComboBox<VariantClass>) desk.node("#difference-kind").orElseThrow();
        desk.fx(kinds::show);
        desk.fx(() -> kinds.setValue(VariantClass.OCR_ERROR));
        desk.fx(kinds::hide);
        assertThat(kind(one.id())).isEqualTo(VariantClass.OCR_ERROR);
        assertThat(Desk.onFx(() -> shown().orElseThrow().currentOne())).isEmpty();
        desk.presses(CONTROL, Z);
        assertThat(kind(one.id())).isEqualTo(one.kind());
    }

    @Test
    void keysDecideAboutTheRowThatIsChosen() {
        desk.fx(() -> desk.window().side().requestFocus());
        Variant third = Desk.onFx(() -> shown().orElseThrow().visible().get(2));
        desk.presses(DOWN).presses(DOWN).presses(C);
        assertThat(judgement(third)).map(Judgement::status).contains(Status.CONFIRMED);
        desk.presses(D);
        assertThat(judgement(third)).map(Judgement::status).contains(Status.DISMISSED);
        assertThat(current().id()).isNotEqualTo(third.id());
    }

    @Test
    void aNoteThatIsHalfTypedComesBeforeADecisionFromTheMenu() {
        Variant one = current();
        var note = (TextArea) desk.node("#difference-note").orElseThrow();
        desk.fx(note::requestFocus);
        desk.fx(() -> note.setText("Why?"));
        var deciding = desk.window().desks().comparing().deeds().deciding();
        desk.fx(() -> deciding.turn(Status.CONFIRMED).orElseThrow().run());
        assertThat(judgement(one)).map(Judgement::note).contains("Why?");
        assertThat(judgement(one)).map(Judgement::status).contains(Status.CONFIRMED);
        long all =
                Desk.onFx(() ->
                        desk.project().witnesses().mapToLong(w -> w.judgements().size()).sum());
        assertThat(all).isOne();
    }

    @Test
    void aNoteIsKeptWhenTheReaderGoesOn() {
        Variant one = current();
        var note = (TextArea) desk.node("#difference-note").orElseThrow();
        desk.fx(note::requestFocus);
        desk.fx(() -> note.setText("Who granted it?"));
        desk.presses(F7);
        assertThat(judgement(one)).map(Judgement::note).contains("Who granted it?");
        String after = Desk.onFx(note::getText);
        assertThat(after).isEmpty();
    }

    @Test
    void aStudentDecidesBeforeTheProgramTells() {
        desk.clicks("#guessing");
        desk.await(() -> shown().flatMap(Differences::guesses).isPresent());
        Variant one = current();
        assertThat(desk.label("#difference-reason")).startsWith("What is it");
        assertThat(Desk.onFx(() -> shown().orElseThrow().isTold(one))).isFalse();
        desk.photographs("decide-light", 1);
        desk.presses(DIGIT1);
        assertThat(guesses().of(one.id())).contains(Rank.SENSE);
        assertThat(desk.label("#difference-reason")).doesNotStartWith("What is it");
        assertThat(desk.label("#guess-score")).startsWith("1 of ");
        desk.photographs("decided-light", 1).turnsDark().photographs("decided-dark", 1);
        desk.clicks("#guessing");
        assertThat(Desk.onFx(() -> shown().orElseThrow().guesses())).isEmpty();
    }

    @Test
    void whatIsConfirmedIsWrittenUpWithItsSources() throws IOException {
        desk.presses(C);
        Path file = folder.resolve("differences.txt");
        desk.wouldName(file);
        var writing = desk.window().desks().comparing().deeds().writing();
        desk.fx(() -> writing.write(WriteUpFile.TXT).orElseThrow().run());
        desk.seesStatus("differences.txt");
        assertThat(Files.readString(file))
                .contains("1. Only in B", "A: (nothing)", "B: “Stalin.”")
                .doesNotContain("2. ");
    }

    private Guesses guesses() {
        return Desk.onFx(() -> shown().flatMap(Differences::guesses).orElseThrow());
    }

    private VariantClass kind(String id) {
        return Desk.onFx(
                () -> shown().flatMap(now -> now.compared().variant(id)).orElseThrow().kind());
    }

    private Optional<Judgement> judgement(Variant one) {
        return Desk.onFx(() -> shown().orElseThrow().compared().judgements().on(one));
    }

    private Status status() {
        return judgement(current()).map(Judgement::status).orElse(Status.OPEN);
    }

    private int visible() {
        return Desk.onFx(() -> shown().orElseThrow().visible().size());
    }

    private Variant current() {
        return Desk.onFx(() -> shown().flatMap(Differences::currentOne).orElseThrow());
    }

    private Optional<Differences> shown() {
        return desk.window().desks().comparing().shown();
    }
}
