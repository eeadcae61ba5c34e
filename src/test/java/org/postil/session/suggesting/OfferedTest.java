package org.postil.session.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Stamp;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What is carried over waits until the reader has decided about it.
class OfferedTest {

    private static final String TEXT = "Last night he read the note, and at noon the answer.";
    private static final Stamp BY = new Stamp("reader", Instant.EPOCH);
    private static final Witness VERSION = Witness.of("B", TEXT);

    private final Annotation tag = dated("Last night", "noon");
    private final Suggestion carried = Offered.of(tag, "A", true);
    private final Offered offered = new Offered(TEXT, List.of(carried));

    @Test
    void itGoesWithItsWordsAndIsGoneWithThem() {
        Witness longer = Witness.of("B", "They say: " + TEXT);
        Suggestion moved = offered.in(longer).getFirst();
        assertThat(moved.meaning()).isInstanceOf(Meaning.Carried.class);
        assertThat(moved.span().of(longer.text())).startsWith("Last").endsWith("noon");
        assertThat(offered.in(Witness.of("B", "Nothing"))).isEmpty();
    }

    @Test
    void itIsDecidedOnceItIsATagOrRejected() {
        Witness tagged = VERSION.withMarks(new Marks(List.of(tag), List.of(), List.of()));
        assertThat(offered.in(tagged)).isEmpty();
        var reject = Rejecting.of(List.of(carried), VERSION);
        Witness rejected = VERSION.withMarks(new Marks(List.of(), List.of(), reject.rejections()));
        assertThat(offered.in(rejected)).isEmpty();
        assertThat(Offered.isRejected(tag, tag.anchor(), rejected)).isTrue();
        assertThat(Offered.isRejected(dated("the note"), dated("the note").anchor(), rejected))
                .isFalse();
    }

    @Test
    void acceptedItIsATagOfAllItsWordsWithItsNote() {
        var document = Document.of("Telegram", VERSION);
        Edit edit =
                Accepting.of(List.of(carried), document, VERSION, Codebook.empty(), BY)
                        .orElseThrow();
        var together = (Edit.Together) edit;
        assertThat(together.label().key()).isEqualTo("edit.carry-over");
        Annotation made = ((AddAnnotations) together.edits().getFirst()).annotations().getFirst();
        assertThat(made.anchor()).isEqualTo(tag.anchor());
        assertThat(made.note()).isEqualTo("as they say");
        assertThat(made.id()).isNotEqualTo(tag.id());
    }

    @Test
    void whoAgreesToOneMayAgreeToAll() {
        assertThat(carried.isLike(Offered.of(dated("the note"), "A", false))).isTrue();
    }

    private static Annotation dated(String... words) {
        var passage = new Anchor.Passage(List.of(words).stream().map(OfferedTest::span).toList());
        var says = new Tag.DateTag(Edtf.parse("1946-04-04"), Tag.Aspect.HAPPENED, "");
        return Annotation.of(passage, says, BY).withNote("as they say", BY);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
