package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.collation.Comparison.Link;
import org.postil.edit.Edit;
import org.postil.edit.change.Editing;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.content.Sheet;
import org.postil.message.Message;
import org.postil.message.Words;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.session.arranging.Arranging;
import org.postil.text.Span;

/// A passage that another version has otherwise is warned of, with the words.
class DifferingTest {

    private static final String A =
            "𝔘 We came to the palace at noon & waited. The Marshal said that he would sign the treaty"
                    + " with us. It rained that day.";
    private static final String B =
            "𝔘 We came to the palace at noon & waited. The Marshal said that he would not sign the"
                    + " treaty with us. It rained that day.";

    @Test
    void whatAnotherVersionDeniesIsWarnedOf() {
        List<Message> warnings = warnings(A, B, "The Marshal said that he would sign the treaty");
        assertThat(warnings).extracting(Message::key).containsExactly("excerpt.honesty.version");
        assertThat(Words.inEnglish().of(warnings.getFirst()))
                .contains("Passage 1", "version B", "not");
    }

    @Test
    void whatDiffersElsewhereOrOnlyInItsSpellingIsNot() {
        assertThat(warnings(A, B, "It rained that day.")).isEmpty();
        assertThat(warnings(A, A.replace("palace", "Palace"), A)).isEmpty();
        assertThat(warnings(A, "", A)).isEmpty();
    }

    @Test
    void aVersionInTheBinIsNotAsked() {
        Handouts handouts = versions(A, B);
        handouts.addAll();
        Witness second = handouts.project().allWitnesses().toList().getLast();
        Project without =
                handouts.project()
                        .withDocuments(
                                handouts.project().documents().stream()
                                        .map(one ->
                                                one.changing(
                                                        second.id(), other -> other.inBin(true)))
                                        .toList());
        var sheet = Sheet.of(without, handouts.excerpt());
        assertThat(new Differing().warnings(sheet)).isEmpty();
    }

    @Test
    void whatIsArrangedByHandIsHeededThoughTheTextsStay() {
        Handouts handouts = versions(A, B).add("The Marshal said that he would sign the treaty");
        var differing = new Differing();
        List<Message> before = differing.warnings(handouts.sheet());
        Witness first = handouts.project().allWitnesses().toList().getFirst();
        Witness second = handouts.project().allWitnesses().toList().getLast();
        Link words = new Link(span(A, "sign"), span(B, "not sign"));
        Edit linked = new Arranging(first, second).together(words).orElseThrow();
        Project after = Editing.apply(handouts.project(), linked).after();
        var sheet = Sheet.of(after, handouts.excerpt());
        assertThat(differing.warnings(sheet))
                .isEqualTo(new Differing().warnings(sheet))
                .isNotEqualTo(before);
        assertThat(differing.warnings(handouts.sheet())).isEqualTo(before);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<Message> warnings(String a, String b, String passage) {
        Handouts handouts = versions(a, b).add(passage);
        var differing = new Differing();
        List<Message> first = differing.warnings(handouts.sheet());
        assertThat(differing.warnings(handouts.sheet())).isEqualTo(first);
        return first;
    }

    private static Handouts versions(String a, String b) {
        Witness first = Witness.of("A", a);
        Document document = Document.of("Cable", first);
        document = document.withWitnesses(List.of(first, Witness.of("B", b)));
        return Handouts.of(Project.named("P").withDocuments(List.of(document)));
    }
}
