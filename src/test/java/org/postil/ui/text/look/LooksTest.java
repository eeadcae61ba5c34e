package org.postil.ui.text.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.text.look.Highlight.Ends;
import org.postil.ui.text.look.Look.Gap;
import org.postil.ui.text.look.Look.Kind;
import org.postil.ui.text.look.Look.Numbers;

/// What each paragraph shows, as whole values.
class LooksTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.parse("2026-01-02T03:04:05Z"));
    private static final Person STALIN = Person.named("Stalin, J. V.");
    private static final Codebook BOOK = Codebook.empty().withPeople(List.of(STALIN));
    private static final String TEXT = "Moscow\nfoot\n\nOne two three\nfour five\n\n\nsix";

    private final List<Annotation> tags = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();

    @Test
    void aTagOverTwoParagraphsBeginsInTheOneAndEndsInTheOther() {
        Annotation tag = tag("two three\nfour", new Tag.PersonTag(STALIN.id()));
        assertThat(highlights(Arrangement.Lines.PARTED))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(person(tag, new Span(4, 13), new Ends(true, false), 0)),
                        List.of(person(tag, new Span(0, 4), new Ends(false, true), 0)),
                        List.of());
        assertThat(highlights(Arrangement.Lines.JOINED).get(1))
                .containsExactly(person(tag, new Span(4, 18), new Ends(true, true), 0));
    }

    @Test
    void aTagKeepsItsLaneOverItsParagraphsAndBarsHaveLanesOfTheirOwn() {
        Annotation person = tag("One two", new Tag.PersonTag(STALIN.id()));
        Annotation other = tag("two three\nfour", new Tag.PersonTag(STALIN.id()));
        Annotation said = tag("One two three\nfour", said(Tag.Mode.REPORTED));
        List<List<Highlight>> found = highlights(Arrangement.Lines.PARTED);
        assertThat(found.get(2))
                .containsExactlyInAnyOrder(
                        person(person, new Span(0, 7), new Ends(true, true), 0),
                        person(other, new Span(4, 13), new Ends(true, false), 1),
                        bar(said, new Span(0, 13), new Ends(true, false)));
        assertThat(found.get(3))
                .containsExactlyInAnyOrder(
                        person(other, new Span(0, 4), new Ends(false, true), 1),
                        bar(said, new Span(0, 4), new Ends(false, true)));
    }

    @Test
    void aTagInSeveralPiecesIsShownInEach() {
        var pieces = new Anchor.Passage(List.of(new Span(13, 16), new Span(27, 31)));
        Annotation tag = Annotation.of(pieces, new Tag.PersonTag(STALIN.id()), STAMP);
        tags.add(tag);
        tags.add(Annotation.of(new Anchor.Orphan(3, "gone"), new Tag.NoteTag(), STAMP));
        List<List<Highlight>> found = highlights(Arrangement.Lines.PARTED);
        assertThat(found.get(2))
                .containsExactly(person(tag, new Span(0, 3), new Ends(true, true), 0));
        assertThat(found.get(3))
                .containsExactly(person(tag, new Span(0, 4), new Ends(true, true), 0));
        assertThat(found.stream().mapToInt(List::size).sum()).isEqualTo(2);
    }

    @Test
    void paragraphsAreNumberedWithoutWhatIsSetAsideAndKeepTheirNumbersWhenJoined() {
        setAside("foot");
        assertThat(looks(Arrangement.Lines.PARTED).stream().map(Look::numbers))
                .containsExactly(one(1), Numbers.NONE, one(2), one(3), one(4));
        assertThat(looks(Arrangement.Lines.JOINED).stream().map(Look::numbers))
                .containsExactly(one(1), Numbers.NONE, new Numbers(2, 3), one(4));
        assertThat(new Numbers(2, 3).words()).isEqualTo("2–3");
        assertThat(one(4).words()).isEqualTo("4");
    }

    @Test
    void theGapAboveAParagraphIsAsWideAsItsBlankLinesAre() {
        assertThat(looks(Arrangement.Lines.PARTED).stream().map(Look::above))
                .containsExactly(Gap.NONE, Gap.LINE, Gap.BLANK, Gap.LINE, Gap.BLANKS);
        assertThat(looks(Arrangement.Lines.AS_TYPED).stream().map(Look::kind))
                .containsExactly(
                        Kind.WORDS,
                        Kind.WORDS,
                        Kind.BLANK,
                        Kind.WORDS,
                        Kind.WORDS,
                        Kind.BLANK,
                        Kind.BLANK,
                        Kind.WORDS);
    }

    @Test
    void whatIsFoldedShowsItsFoldAndNoTagInIt() {
        tag("foot", new Tag.NoteTag());
        setAside("foot");
        Look folded = looks(Arrangement.Lines.PARTED).get(1);
        Fold fold =
                new Fold(aside.getFirst().id(), SetAside.Kind.STAMP, new Span(7, 11), 1, "foot");
        assertThat(folded)
                .isEqualTo(
                        new Look(
                                Numbers.NONE,
                                Kind.FOLDED,
                                Gap.LINE,
                                List.of(),
                                List.of(),
                                List.of(fold),
                                List.of(),
                                Look.Direction.RIGHTWARDS));
        Look open = looks(Arrangement.Lines.PARTED, Set.of(aside.getFirst().id())).get(1);
        assertThat(open.kind()).isEqualTo(Kind.WORDS);
        assertThat(open.setAside()).containsExactly(new Span(0, 4));
        assertThat(open.folds()).containsExactly(fold);
    }

    @Test
    void partOfALineThatIsSetAsideIsGreyAndNotFolded() {
        setAside("two");
        Look look = looks(Arrangement.Lines.PARTED).get(2);
        assertThat(look.setAside()).containsExactly(new Span(4, 7));
        assertThat(look.folds()).isEmpty();
        assertThat(look.numbers()).isEqualTo(one(3));
    }

    private static Numbers one(int number) {
        return new Numbers(number, number);
    }

    private Annotation tag(String words, Tag tag) {
        Span span = span(words);
        Annotation made = Annotation.of(Anchor.at(span.start(), span.end()), tag, STAMP);
        tags.add(made);
        return made;
    }

    private void setAside(String words) {
        Span span = span(words);
        aside.add(
                new SetAside(Id.fresh(), Anchor.at(span.start(), span.end()), SetAside.Kind.STAMP));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Tag said(Tag.Mode mode) {
        return new Tag.SpeakerTag(STALIN.id(), mode, List.of());
    }

    private List<List<Highlight>> highlights(Arrangement.Lines lines) {
        return looks(lines).stream().map(Look::highlights).toList();
    }

    private List<Look> looks(Arrangement.Lines lines) {
        return looks(lines, Set.of());
    }

    private List<Look> looks(Arrangement.Lines lines, Set<Id<SetAside>> open) {
        Witness witness = Witness.of("A", TEXT).withMarks(new Marks(tags, aside, List.of()));
        return Laid.NOTHING.with(witness, BOOK, lines, open, List.of()).looks();
    }

    private static Highlight person(Annotation tag, Span span, Ends ends, int lane) {
        return new Highlight(tag.id(), layer(tag), span, ends, lane, "", false);
    }

    private static Highlight bar(Annotation tag, Span span, Ends ends) {
        return new Highlight(tag.id(), layer(tag), span, ends, 0, "Stalin, J. V.", true);
    }

    private static Layer layer(Annotation tag) {
        return BOOK.layer(tag.layer()).orElseThrow();
    }
}
