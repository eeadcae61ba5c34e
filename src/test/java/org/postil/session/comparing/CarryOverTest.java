package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.collation.Rules;
import org.postil.collation.align.Watch;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

class CarryOverTest {

    private static final String A =
            "𝔘 The Ambassador called on Marshal Stalin and read the note aloud in full at noon.";
    private static final String B =
            "The Ambassador called upon Stalin and read the note in full at noon. 𝔘";

    @Test
    void aTagGoesToItsWords() {
        CarryOver over = over(tagged(A, "the note"), Witness.of("B", B));
        assertThat(over.found()).hasSize(1);
        assertThat(over.found().getFirst().span().of(B)).isEqualTo("the note");
        assertThat(over.found().getFirst().whole()).isTrue();
        assertThat(over.lost()).isEmpty();
    }

    @Test
    void ofWordsThatAreMissingItSaysSo() {
        CarryOver over = over(tagged(A, "Marshal Stalin"), Witness.of("B", B));
        assertThat(over.found().getFirst().span().of(B)).isEqualTo("Stalin");
        assertThat(over.found().getFirst().whole()).isFalse();
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
        Witness other = marked(B, "note", new Tag.NoteTag());
        assertThat(over(from, other).found()).isEmpty();
    }

    @Test
    void backItIsTheSame() {
        Compared compared = compared(Witness.of("A", A), tagged(B, "the note"));
        CarryOver over = CarryOver.of(compared, false);
        assertThat(over.found().getFirst().span().of(A)).isEqualTo("the note");
    }

    private static CarryOver over(Witness a, Witness b) {
        return CarryOver.of(compared(a, b), true);
    }

    private static Compared compared(Witness a, Witness b) {
        return new Question(a, b, Rules.STANDARD).answer(Watch.NOBODY);
    }

    private static Witness tagged(String text, String words) {
        return marked(text, words, new Tag.NoteTag());
    }

    private static Witness marked(String text, String words, Tag tag) {
        int at = text.indexOf(words);
        var by = new Stamp("reader", Instant.EPOCH);
        Annotation one = Annotation.of(Anchor.at(at, at + words.length()), tag, by);
        Witness plain = Witness.of(text.equals(A) ? "A" : "B", text);
        return plain.withMarks(new Marks(List.of(one), List.of(), List.of()));
    }
}
