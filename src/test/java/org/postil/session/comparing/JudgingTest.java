package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.collation.Rules;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.edit.Edit;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement.Status;
import org.postil.model.id.Stamp;
import org.postil.text.Splice;

class JudgingTest {

    private static final String A =
            """
            The ambassador went to the great hall and spoke of the oil concession at length there.
            He gave his word that the colour of the hall and the colour of the flag was the same.
            """;
    private static final String B =
            """
            The ambassador went to the great hall and spoke of the oil treaty at length there.
            He never gave his word that the color of the hall and the color of the flag was the same.
            """;
    private static final Stamp BY = new Stamp("reader", Instant.EPOCH);

    private final Witness a = Witness.of("A", A);
    private final Witness b = Witness.of("B", B);
    private Project project =
            Project.named("One").withDocuments(List.of(Document.of("A", a), Document.of("B", b)));

    @Test
    void aClassIsThatOfOneDifferenceOrOfAllBetweenTheseReadings() {
        List<Variant> colours = of(compared(true), "colour");
        assertThat(colours).hasSize(2);
        Variant first = colours.getFirst();
        perform(Judging.of(compared(true), first).kind(VariantClass.OCR_ERROR, false));
        assertThat(of(compared(true), "colour"))
                .extracting(Variant::kind)
                .containsExactly(VariantClass.OCR_ERROR, first.kind());
        perform(Judging.of(compared(true), first).kind(VariantClass.OCR_ERROR, true));
        assertThat(of(compared(true), "colour"))
                .extracting(Variant::kind)
                .containsOnly(VariantClass.OCR_ERROR);
        perform(Judging.of(compared(true), first).ownKind());
        assertThat(compared(true).variants()).isEqualTo(compared(true).comparison().variants());
    }

    @Test
    void aClassIsReplayedWhenTheTextsChange() {
        perform(
                Judging.of(compared(true), of(compared(true), "concession").getFirst())
                        .kind(VariantClass.OCR_ERROR, false));
        perform(Optional.of(new ReplaceText(a.id(), new Splice(0, "", "Copy. "), BY)));
        assertThat(of(compared(true), "concession"))
                .extracting(Variant::rank)
                .containsExactly(Rank.SLIPS);
    }

    @Test
    void aDecisionWaitsWhileTheOtherReadsOtherwise() {
        Variant one = of(compared(true), "concession").getFirst();
        perform(Judging.of(compared(true), one).status(Status.DISMISSED));
        int at = B.indexOf("treaty");
        perform(Optional.of(new ReplaceText(b.id(), new Splice(at, "treaty", "plan"), BY)));
        assertThat(compared(true).dismissed()).isZero();
        assertThat(witness(a).judgements()).hasSize(1);
        perform(Optional.of(new ReplaceText(b.id(), new Splice(at, "plan", "treaty"), BY)));
        assertThat(compared(true).dismissed()).isOne();
    }

    @Test
    void whatOnlyOneHasIsSeenFromThereWhicheverComesFirst() {
        Variant only = onlyIn(compared(true), false);
        perform(Judging.of(compared(true), only).status(Status.CONFIRMED));
        perform(Judging.of(compared(true), only).kind(VariantClass.OMISSION, false));
        assertThat(witness(b).judgements()).hasSize(1);
        Compared turned = compared(false);
        Variant same = onlyIn(turned, true);
        assertThat(turned.judgements().status(same)).isEqualTo(Status.CONFIRMED);
        assertThat(same.kind()).isEqualTo(VariantClass.ADDITION);
    }

    @Test
    void whatIsDismissedIsSeenOnlyWhereItIsAskedFor() {
        Variant one = of(compared(true), "concession").getFirst();
        perform(Judging.of(compared(true), one).status(Status.DISMISSED));
        Differences now = Differences.of(compared(true));
        assertThat(now.visible()).extracting(Variant::id).doesNotContain(one.id());
        assertThat(now.withDismissed(true).visible()).extracting(Variant::id).contains(one.id());
        assertThat(now.compared().dismissed()).isOne();
    }

    @Test
    void eachDecisionIsOneStepAndNothingIsLeftOfOneThatSaysNothing() {
        Variant one = of(compared(true), "concession").getFirst();
        assertThat(Judging.of(compared(true), one).note(" ")).isEmpty();
        Project before = project;
        Change change = perform(Judging.of(compared(true), one).note("Why?"));
        assertThat(Editing.apply(project, change.inverse()).after()).isEqualTo(before);
        perform(Judging.of(compared(true), one).note(""));
        assertThat(witness(a).judgements()).isEmpty();
    }

    @Test
    void theFirstGuessCounts() {
        Compared compared = compared(true);
        Variant one = compared.variants().getFirst();
        Rank wrong = one.rank() == Rank.SLIPS ? Rank.SENSE : Rank.SLIPS;
        Differences now = Differences.of(compared).turnedGuessing();
        assertThat(now.isTold(one)).isFalse();
        now = now.guessing(one, wrong).guessing(one, one.rank());
        assertThat(now.isTold(one)).isTrue();
        Guesses guesses = now.guesses().orElseThrow();
        assertThat(guesses.made(now.visible())).isOne();
        assertThat(guesses.agreed(now.visible())).isZero();
        Variant other = compared.variants().getLast();
        guesses = now.guessing(other, other.rank()).guesses().orElseThrow();
        assertThat(guesses.agreed(now.visible())).isOne();
    }

    private Change perform(Optional<Edit> edit) {
        Change change = Editing.apply(project, edit.orElseThrow());
        project = change.after();
        return change;
    }

    private Compared compared(boolean inOrder) {
        Witness first = witness(inOrder ? a : b);
        Witness second = witness(inOrder ? b : a);
        return new VersionPair(first, second, Rules.STANDARD).compare(_ -> true).orElseThrow();
    }

    private Witness witness(Witness one) {
        return project.witness(one.id()).orElseThrow();
    }

    private static List<Variant> of(Compared compared, String reading) {
        return compared.variants().stream()
                .filter(one -> one.a().of(compared.a().text()).equals(reading))
                .toList();
    }

    private static Variant onlyIn(Compared compared, boolean first) {
        return compared.variants().stream()
                .filter(one -> Compared.side(one, !first).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
