package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.collation.Rules;
import org.postil.collation.watch.Watch;
import org.postil.edit.DecisionEdit.Reject;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.session.suggesting.Rejecting;
import org.postil.text.Anchor;
import org.postil.text.Span;

class CarryOverTest {

    private static final String A =
            "𝔘 The Ambassador called on Marshal Stalin and read the note aloud in full at noon.";
    private static final String B =
            "The Ambassador called upon Stalin and read the note in full at noon. 𝔘";

    @Test
    void aTagGoesToItsWords() {
        CarryOver over = over(tagged(A, "the note"), Witness.of("B", B));
        assertThat(over.found()).hasSize(1);
        assertThat(over.found().getFirst().passage().quote(B)).isEqualTo("the note");
        assertThat(over.found().getFirst().whole()).isTrue();
        assertThat(over.lost()).isEmpty();
    }

    @Test
    void ofWordsThatAreMissingItSaysSo() {
        CarryOver over = over(tagged(A, "Marshal Stalin"), Witness.of("B", B));
        assertThat(over.found().getFirst().passage().quote(B)).isEqualTo("Stalin");
        assertThat(over.found().getFirst().whole()).isFalse();
    }

    @Test
    void ofATagOfSeveralStretchesEachGoesToItsWords() {
        Witness from = tagged(A, "Marshal", "the note", "noon");
        assertThat(over(from, Witness.of("B", B)).found().getFirst())
                .matches(found -> found.passage().quote(B).equals("the note … noon"))
                .matches(found -> !found.whole());
        assertThat(over(tagged(A, "note", "noon"), Witness.of("B", B)).found().getFirst())
                .matches(found -> found.passage().quote(B).equals("note … noon"))
                .matches(CarryOver.Found::whole);
        assertThat(over(from, tagged(B, "read")).found()).hasSize(1);
    }

    @Test
    void whatHasNothingThereIsLostWithAReason() {
        CarryOver over = over(tagged(A, "aloud"), Witness.of("B", B));
        assertThat(over.found()).isEmpty();
        assertThat(over.lost().getFirst().why().key()).isEqualTo("ui.carry.nothing");
    }

    @Test
    void whatIsThereAlreadyIsNotCarriedAndAnotherValueIsListed() {
        Witness from = tagged(A, "the note");
        assertThat(over(from, tagged(B, "the note")))
                .matches(over -> over.found().isEmpty() && over.others().isEmpty());
        Witness other = tagged(B, "note");
        assertThat(over(from, other).found()).isEmpty();
    }

    @Test
    void whatIsChosenIsOneEditAndNothingIsNone() {
        Witness to = Witness.of("B", B);
        CarryOver over = over(tagged(A, "the note"), to);
        var by = new Stamp("another", Instant.EPOCH);
        assertThat(CarryOver.edit(to.id(), List.of(), by)).isEmpty();
        var edit = (Edit.Together) CarryOver.edit(to.id(), over.found(), by).orElseThrow();
        assertThat(edit.edits()).singleElement().isInstanceOf(AddAnnotations.class);
        Annotation copy = ((AddAnnotations) edit.edits().getFirst()).annotations().getFirst();
        assertThat(copy.anchor().quote(B)).isEqualTo("the note");
        assertThat(copy.id()).isNotEqualTo(over.found().getFirst().tag().id());
    }

    @Test
    void whatWasRejectedThereIsNotProposedAgainAndTheListSaysSo() {
        Witness from = tagged(A, "the note");
        Witness to = Witness.of("B", B);
        CarryOver over = over(from, to);
        Reject reject = Rejecting.of(over.suggestions(over.found()), to);
        Marks marks = new Marks(List.of(), List.of(), reject.rejections());
        CarryOver again = over(from, to.withMarks(marks));
        assertThat(again.found()).isEmpty();
        assertThat(again.lost().getFirst().why().key()).isEqualTo("ui.carry.rejected");
    }

    @Test
    void backItIsTheSame() {
        Compared compared = compared(Witness.of("A", A), tagged(B, "the note"));
        CarryOver over = CarryOver.of(compared, false);
        assertThat(over.found().getFirst().passage().quote(A)).isEqualTo("the note");
    }

    private static CarryOver over(Witness a, Witness b) {
        return CarryOver.of(compared(a, b), true);
    }

    private static Compared compared(Witness a, Witness b) {
        return new VersionPair(a, b, Rules.STANDARD).compare(Watch.NOBODY).orElseThrow();
    }

    private static Witness tagged(String text, String... stretches) {
        var by = new Stamp("reader", Instant.EPOCH);
        List<Span> spans =
                Stream.of(stretches)
                        .map(words ->
                                new Span(text.indexOf(words), text.indexOf(words) + words.length()))
                        .toList();
        Annotation one = Annotation.of(new Anchor.Passage(spans), new Tag.NoteTag(), by);
        Witness plain = Witness.of(text.equals(A) ? "A" : "B", text);
        return plain.withMarks(new Marks(List.of(one), List.of(), List.of()));
    }
}
