package org.postil.ui.annotation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.ui.annotation.listing.TagQuery.Order;

class TagQueryTest {

    private static final Stamp UNA = new Stamp("Una", Instant.parse("2026-01-01T12:00:00Z"));
    private static final Stamp BEN = new Stamp("Ben", Instant.parse("2026-01-02T12:00:00Z"));
    private static final Person STALIN = Person.named("Stalin");

    private final Annotation later = date(0, "1946-05", UNA);
    private final Annotation sooner = date(4, "1946-04-05", UNA);
    private final Annotation named =
            Annotation.of(Anchor.at(8, 13), new Tag.PersonTag(STALIN.id()), BEN)
                    .withCertainty(Certainty.UNSURE, BEN)
                    .withNote("Vater der Völker", BEN);
    private final Witness witness =
            Witness.of("A", "one two three")
                    .withMarks(Marks.NONE.withAnnotations(List.of(later, sooner, named)));
    private final Document document = Document.of("Cable", witness);
    private final Project project =
            Project.named("P")
                    .withCodebook(Codebook.empty().withPeople(List.of(STALIN)))
                    .withDocuments(List.of(document));

    @Test
    void allAreShownInTheOrderOfTheText() {
        assertThat(shown(TagQuery.ALL)).containsExactly(later, sooner, named);
    }

    @Test
    void datesAreOrderedByWhatTheyMeanAndWhatIsNoneComesLast() {
        assertThat(shown(ordered(Order.DATE))).containsExactly(sooner, later, named);
        assertThat(shown(ordered(Order.VALUE))).containsExactly(sooner, later, named);
    }

    @Test
    void eachThingThatTagsDifferInFiltersThem() {
        assertThat(shown(only(Optional.of(LayerId.PERSON), Optional.empty(), Optional.empty())))
                .containsExactly(named);
        assertThat(shown(only(Optional.empty(), Optional.of(Certainty.UNSURE), Optional.empty())))
                .containsExactly(named);
        assertThat(shown(only(Optional.empty(), Optional.empty(), Optional.of("Una"))))
                .containsExactly(later, sooner);
    }

    @Test
    void wordsFindWhatATagSaysItsWordsAndItsNote() {
        assertThat(shown(words("STAL"))).containsExactly(named);
        assertThat(shown(words("thr"))).containsExactly(named);
        assertThat(shown(words("volker"))).containsExactly(named);
        assertThat(shown(words("1946-04"))).containsExactly(sooner);
        assertThat(shown(words("nothing of it"))).isEmpty();
    }

    @Test
    void aVersionThatDidNotChangeIsNotListedAnew() {
        var known = new ShownTags();
        List<ShownTag> first = known.of(project);
        List<ShownTag> again = known.of(project.withMemo("changed"));
        assertThat(first).hasSize(3);
        for (int i = 0; i < 3; i++) assertThat(again.get(i)).isSameAs(first.get(i));
        Project renamed = project.changing(document.id(), one -> one.withTitle("Another"));
        assertThat(known.of(renamed).getFirst().document().title()).isEqualTo("Another");
    }

    private List<Annotation> shown(TagQuery query) {
        List<ShownTag> all = ShownTag.of(project, List.<Id<Witness>>of(witness.id()));
        return query.of(all, TagQueryTest::says).stream().map(ShownTag::annotation).toList();
    }

    private static String says(ShownTag tag) {
        return tag.annotation().tag() instanceof Tag.DateTag dated
                ? dated.date().text()
                : STALIN.name();
    }

    private static TagQuery ordered(Order order) {
        return query("", Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    private static TagQuery words(String words) {
        return query(words, Optional.empty(), Optional.empty(), Optional.empty(), Order.PLACE);
    }

    private static TagQuery only(
            Optional<LayerId> layer, Optional<Certainty> certainty, Optional<String> who) {
        return query("", layer, certainty, who, Order.PLACE);
    }

    private static TagQuery query(
            String words,
            Optional<LayerId> layer,
            Optional<Certainty> certainty,
            Optional<String> who,
            Order order) {
        return new TagQuery(
                words, layer, Optional.empty(), Optional.empty(), certainty, who, order);
    }

    private static Annotation date(int start, String edtf, Stamp by) {
        Tag tag = new Tag.DateTag(Edtf.parse(edtf), Tag.Aspect.HAPPENED, "");
        return Annotation.of(Anchor.at(start, start + 3), tag, by);
    }
}
