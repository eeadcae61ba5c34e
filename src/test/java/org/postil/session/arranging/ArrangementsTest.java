package org.postil.session.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.collation.Comparison.Link;
import org.postil.collation.Rules;
import org.postil.collation.variant.Variant;
import org.postil.edit.Edit;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Stamp;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.VersionPair;
import org.postil.text.Span;
import org.postil.text.Splice;

class ArrangementsTest {

    private static final String A =
            """
            The ambassador went to the great hall and spoke of the oil concession at length there.
            His own words were plain and short, and the minister wrote them down at once in a book.
            He said that the treaty was good, and that the colour of the flag would be the same.
            The colour of the hall was dark, and nobody else spoke until the evening came at last.
            """;
    private static final String B =
            """
            The ambassador went to the great hall and talked about an oil treaty at length there.
            He said that the treaty was good, and that the color of the flag would be the same.
            The color of the hall was dark, and nobody else spoke until the evening came at last.
            His own words were plain and short, and the minister wrote them down at once in a book.
            """;
    private static final Stamp BY = new Stamp("reader", Instant.EPOCH);

    private final Witness a = Witness.of("A", A);
    private final Witness b = Witness.of("B", B);
    private Project project =
            Project.named("One").withDocuments(List.of(Document.of("A", a), Document.of("B", b)));

    @Test
    void wordsThatBelongTogetherAreOneDifferenceByThemselves() {
        assertThat(readings()).contains("spoke of the|talked about an");
        perform(arranging().together(words("spoke", "talked about")));
        assertThat(readings())
                .contains("spoke|talked about", "of the|an")
                .doesNotContain("spoke of the|talked about an");
    }

    @Test
    void wordsThatBelongTogetherElsewhereAreMoved() {
        perform(arranging().together(words("nobody else spoke", "His own words")));
        assertThat(moved()).contains("nobody else spoke|His own words");
    }

    @Test
    void wordsThatBelongTogetherLeaveWhatTheyBelongedToAndTheRestIsAlignedAnew() {
        perform(arranging().together(words("oil concession", "treaty at length")));
        assertThat(readings()).contains("oil concession|treaty at length");
        assertThat(readings()).noneMatch(one -> one.contains("great hall"));
    }

    @Test
    void severalDifferencesAreOneAndOneIsSplit() {
        int before = readings().size();
        Link both = words("spoke of the oil concession", "talked about an oil treaty");
        perform(arranging().whole(both));
        assertThat(readings())
                .contains("spoke of the oil concession|talked about an oil treaty")
                .hasSize(before - 1);
        perform(arranging().part(span(A, "spoke"), true));
        assertThat(readings())
                .doesNotContain("spoke of the oil concession|talked about an oil treaty");
        assertThat(readings()).hasSizeGreaterThanOrEqualTo(before);
    }

    @Test
    void wordsOfOneVersionAreADifferenceByThemselves() {
        perform(arranging().together(words("spoke", "talked")));
        assertThat(readings()).contains("spoke|talked", "of the|about an");
        perform(arranging().part(span(B, "about"), false));
        assertThat(readings()).contains("of|about", "the|an");
    }

    @Test
    void whatWasNotMovedIsOnlyInOneVersionHereAndOnlyInTheOtherThere() {
        assertThat(moved()).hasSize(1);
        Variant move = compared().variants().stream().filter(Compared::isMoved).findFirst().get();
        perform(arranging().still(new Link(move.a(), move.b())));
        assertThat(moved()).isEmpty();
        assertThat(readings())
                .anyMatch(one -> one.contains("His own words") && one.endsWith("|"))
                .anyMatch(one -> one.matches("(?s)\\W*\\|\\W*His own words.*"));
    }

    @Test
    void allDifferencesLikeOneAreIgnoredAndHeededAgain() {
        Compared before = compared();
        Variant colour = of(before, "colour");
        perform(arranging().ignored(new Link(colour.a(), colour.b())));
        assertThat(compared().dismissed()).isEqualTo(2);
        perform(arranging().heeded(new Link(colour.a(), colour.b())));
        assertThat(compared().dismissed()).isZero();
        assertThat(arranging().heeded(new Link(colour.a(), colour.b()))).isEmpty();
    }

    @Test
    void allIsReplayedWhenTheTextsChangeAndWaitsWhereTheyReadOtherwise() {
        perform(arranging().together(words("spoke", "talked about")));
        perform(Optional.of(new ReplaceText(a.id(), new Splice(0, "", "Copy. "), BY)));
        assertThat(readings()).contains("spoke|talked about");
        int at = B.indexOf("talked");
        perform(Optional.of(new ReplaceText(b.id(), new Splice(at, "talked", "chatted"), BY)));
        assertThat(readings()).doesNotContain("spoke|chatted about");
        perform(Optional.of(new ReplaceText(b.id(), new Splice(at, "chatted", "talked"), BY)));
        assertThat(readings()).contains("spoke|talked about");
    }

    @Test
    void onlyWhatWasDecidedIsDoneAnew() {
        Compared before = compared();
        perform(arranging().together(words("spoke", "talked about")));
        Compared again =
                new VersionPair(witness(a), witness(b), Rules.STANDARD)
                        .compare(Optional.of(before), _ -> true)
                        .orElseThrow();
        assertThat(again.comparison().tokensA()).isSameAs(before.comparison().tokensA());
        assertThat(again.variants()).isEqualTo(compared().variants());
        perform(arranging().released(words("spoke", "talked about")));
        Compared back =
                new VersionPair(witness(a), witness(b), Rules.STANDARD)
                        .compare(Optional.of(again), _ -> true)
                        .orElseThrow();
        assertThat(back.variants()).isEqualTo(before.variants());
    }

    @Test
    void wordsThatReturnAreLinkedAnewAndReleasedInBothVersions() {
        Project before = project;
        Span his = span(A, "the minister");
        Span first = span(B, "the great");
        Span second = span(B, "the treaty");
        Span third = span(B, "the evening");
        Span the = new Span(his.start(), his.start() + 3);
        for (Span one : List.of(first, second, third, first)) {
            var other = new Span(one.start(), one.start() + 3);
            perform(arranging().together(new Link(the, other)));
            assertThat(Arrangements.of(witness(a), witness(b)).byHand().together())
                    .containsExactly(new Link(the, other));
        }
        perform(arranging().released(new Link(the, new Span(0, 0))));
        assertThat(project).isEqualTo(before);
    }

    @Test
    void itIsTheSameWhicheverVersionComesFirst() {
        perform(arranging().together(words("spoke", "talked about")));
        var turned = new VersionPair(witness(b), witness(a), Rules.STANDARD);
        assertThat(readings(turned.compare(_ -> true).orElseThrow()))
                .contains("talked about|spoke");
    }

    @Test
    void eachIsOneStepAndIsTakenBackAsOne() {
        Project before = project;
        Change change = perform(arranging().together(words("spoke", "talked about")));
        assertThat(Editing.apply(project, change.inverse()).after()).isEqualTo(before);
        perform(arranging().released(words("spoke", "talked")));
        assertThat(project).isEqualTo(before);
        assertThat(arranging().released(words("spoke", "talked"))).isEmpty();
        assertThat(arranging().together(new Link(new Span(0, 0), new Span(0, 3)))).isEmpty();
    }

    private Arranging arranging() {
        return new Arranging(witness(a), witness(b));
    }

    private static Link words(String inA, String inB) {
        return new Link(span(A, inA), span(B, inB));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Change perform(Optional<Edit> edit) {
        Change change = Editing.apply(project, edit.orElseThrow());
        project = change.after();
        return change;
    }

    private Compared compared() {
        return new VersionPair(witness(a), witness(b), Rules.STANDARD)
                .compare(_ -> true)
                .orElseThrow();
    }

    private Witness witness(Witness one) {
        return project.witness(one.id()).orElseThrow();
    }

    private List<String> readings() {
        return readings(compared());
    }

    private static List<String> readings(Compared compared) {
        return compared.variants().stream().map(one -> reading(compared, one)).toList();
    }

    private static String reading(Compared compared, Variant one) {
        return one.a().of(compared.a().text()) + "|" + one.b().of(compared.b().text());
    }

    private List<String> moved() {
        Compared compared = compared();
        return compared.variants().stream()
                .filter(Compared::isMoved)
                .map(one -> reading(compared, one))
                .toList();
    }

    private static Variant of(Compared compared, String reading) {
        return compared.variants().stream()
                .filter(one -> one.a().of(compared.a().text()).equals(reading))
                .findFirst()
                .orElseThrow();
    }
}
