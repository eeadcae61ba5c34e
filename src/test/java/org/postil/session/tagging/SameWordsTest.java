package org.postil.session.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.session.tagging.SameWords.Hit;
import org.postil.session.tagging.SameWords.Reach;
import org.postil.session.tagging.value.Told;
import org.postil.text.Anchor;
import org.postil.text.Span;

class SameWordsTest {

    private static final Tag STALIN = new Tag.PersonTag(Told.STALIN.id());

    @Test
    void theyAreFoundAsWholeWordsWithAnyWhiteSpaceBetweenThem() {
        assertThat(found("𝔘 the chief; the\n  chief, the chiefs, bathe chief", "the chief"))
                .containsExactly("the chief", "the\n  chief");
        assertThat(found("Stalin, STALIN, Stalingrad, (Stalin)", "Stalin"))
                .containsExactly("Stalin", "Stalin");
        assertThat(found("“Stalin” “Stalin”", "“Stalin”")).hasSize(2);
    }

    @Test
    void capitalsMatterUnlessTheyShallNot() {
        Witness witness = Witness.of("A", "May may MAY Мая МАЯ");
        Project project = Told.project(witness);
        assertThat(new SameWords(STALIN, "may", true).in(project, witness, Reach.VERSION))
                .hasSize(3);
        assertThat(new SameWords(STALIN, "мая", true).in(project, witness, Reach.VERSION))
                .hasSize(2);
        assertThat(new SameWords(STALIN, "may", false).in(project, witness, Reach.VERSION))
                .hasSize(1);
    }

    @Test
    void whatHasTheSameTagIsLeftOutAndWhatHasAnotherSaysSo() {
        Annotation same = Annotation.of(Anchor.at(0, 2), STALIN, Told.NOON);
        Annotation other =
                Annotation.of(Anchor.at(3, 5), new Tag.PersonTag(Told.SMITH.id()), Told.NOON);
        Annotation topic =
                Annotation.of(Anchor.at(6, 8), new Tag.TopicTag(Told.PEACE.id()), Told.NOON);
        Witness witness =
                Witness.of("A", "he he he")
                        .withMarks(Marks.NONE.withAnnotations(List.of(same, other, topic)));
        List<Hit> hits = find(witness, "he");
        assertThat(hits).extracting(Hit::span).containsExactly(new Span(3, 5), new Span(6, 8));
        assertThat(hits).extracting(Hit::others).containsExactly(List.of(other), List.of());
    }

    @Test
    void whatIsNoPartOfTheDocumentIsLeftOut() {
        var aside = new SetAside(Id.fresh(), Anchor.at(0, 4), SetAside.Kind.OTHER);
        Witness witness =
                Witness.of("A", "he x he").withMarks(Marks.NONE.withSetAside(List.of(aside)));
        assertThat(find(witness, "he")).extracting(Hit::span).containsExactly(new Span(5, 7));
    }

    @Test
    void theReachIsAVersionADocumentOrTheProject() {
        Witness a = Witness.of("A", "he");
        Document two = Document.of("One", a).withWitnesses(List.of(a, Witness.of("B", "he he")));
        Document other = Document.of("Two", Witness.of("A", "he he he"));
        Project project = Told.project(a).withDocuments(List.of(two, other));
        var words = new SameWords(STALIN, "he", false);
        assertThat(words.in(project, a, Reach.VERSION)).hasSize(1);
        assertThat(words.in(project, a, Reach.DOCUMENT)).hasSize(3);
        assertThat(words.in(project, a, Reach.PROJECT)).hasSize(6);
    }

    /// The quick way over sorted tags finds what the slow way finds.
    @Test
    void theTagsOnAHitAreThoseThatOverlapIt() {
        var random = new Random(11);
        String text = "he ".repeat(400);
        for (int round = 0; round < 20; round++) {
            var tags = new ArrayList<Annotation>();
            for (int i = 0; i < 200; i++) {
                int start = random.nextInt(text.length() - 20);
                Anchor anchor = Anchor.at(start, start + 1 + random.nextInt(19));
                tags.add(Annotation.of(anchor, new Tag.PersonTag(Told.SMITH.id()), Told.NOON));
            }
            Witness witness = Witness.of("A", text).withMarks(Marks.NONE.withAnnotations(tags));
            for (Hit hit : find(witness, "he")) {
                List<Annotation> slowly =
                        tags.stream()
                                .filter(one -> one.anchor().hull().overlaps(hit.span()))
                                .toList();
                assertThat(hit.others()).containsExactlyInAnyOrderElementsOf(slowly);
            }
        }
    }

    @Test
    void allAreTaggedInOneStepThatOneUndoTakesBack() {
        Person stalin = Told.STALIN;
        Annotation first =
                Annotation.of(Anchor.at(0, 2), new Tag.PersonTag(stalin.id()), Told.NOON)
                        .withCertainty(Annotation.Certainty.LIKELY, Told.NOON);
        Witness witness =
                Witness.of("A", "he he he he")
                        .withMarks(Marks.NONE.withAnnotations(List.of(first)));
        Project project = Told.project(witness);
        Edit edit = TagAll.like(first, find(witness, "he"), Told.NOON);
        Change change = Editing.apply(project, edit);
        List<Annotation> after = change.after().witness(witness.id()).orElseThrow().annotations();
        assertThat(after).extracting(Annotation::tag).containsOnly(first.tag()).hasSize(4);
        assertThat(after)
                .extracting(Annotation::certainty)
                .containsOnly(Annotation.Certainty.LIKELY);
        assertThat(Editing.apply(change.after(), change.inverse()).after()).isEqualTo(project);
    }

    @Test
    void placesWhoseTextHasChangedMeanwhileAreLeftOut() {
        Witness witness = Witness.of("A", "he he");
        List<Hit> hits = find(witness, "he");
        Project changed =
                Told.project(
                        new Witness(
                                witness.id(),
                                "A",
                                witness.metadata(),
                                Witness.of("A", "we he he").transcription(),
                                Marks.NONE,
                                List.of(),
                                List.of(),
                                false));
        assertThat(TagAll.still(Told.project(witness), hits)).isEqualTo(hits);
        assertThat(TagAll.still(changed, hits)).isEmpty();
    }

    private static List<String> found(String text, String words) {
        return find(Witness.of("A", text), words).stream().map(hit -> hit.span().of(text)).toList();
    }

    private static List<Hit> find(Witness witness, String words) {
        return new SameWords(STALIN, words, false)
                .in(Told.project(witness), witness, Reach.VERSION);
    }
}
