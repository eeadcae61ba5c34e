package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.session.comparing.AllVersions.Place;
import org.postil.text.Anchor;
import org.postil.text.Span;

class AllVersionsTest {

    private static final Witness A = Witness.of("A", text("concession", "colour", "granted"));
    private static final Witness B = Witness.of("B", text("treaty", "colour", "granted"));
    private static final Witness C = Witness.of("C", text("treaty", "color", "never granted"));

    private static String text(String what, String spelling, String verb) {
        return "The ambassador went to the great hall and spoke of the oil "
                + what
                + " at length there. He gave his word that the "
                + spelling
                + " of the hall was the same and that nothing would be "
                + verb
                + " before the troops had left the country for good.\n";
    }

    @Test
    void versionsThatReadTheSameAreNamedTogetherWhicheverIsTheBase() {
        AllVersions all = compared(A, B, C);
        assertThat(others(all, 0)).contains(Map.of("treaty", "B C"));
        assertThat(others(all, 1)).contains(Map.of("concession", "A"));
        assertThat(others(all, 2)).contains(Map.of("concession", "A"));
    }

    @Test
    void slipsAndSpellingAreLeftOutWhereOnlyWhatMattersIsWanted() {
        AllVersions all = compared(A, B, C);
        assertThat(bases(all.places(0, false))).contains("colour", "concession");
        assertThat(bases(all.places(0, true))).contains("concession").doesNotContain("colour");
    }

    @Test
    void aBaseWithoutAReadingSaysSo() {
        AllVersions all = compared(A, B, C);
        assertThat(all.places(0, false)).anyMatch(one -> one.base().isEmpty());
        assertThat(others(all, 0)).contains(Map.of("never", "C"));
    }

    @Test
    void oneVersionIsComparedWithNothing() {
        assertThat(AllVersions.compare(Document.of("One", A), _ -> true)).isEmpty();
    }

    @Test
    void whatTheReaderDecidedOfTwoCountsAmongAll() {
        int at = A.text().indexOf("concession");
        var judgement =
                Judgement.about(
                                Anchor.Passage.of(
                                        List.of(new Span(at, at + "concession".length()))),
                                B.id().value(),
                                "treaty")
                        .withKind("spelling", true);
        Witness decided = A.withMarks(A.marks().withJudgements(List.of(judgement)));
        assertThat(bases(compared(A, B, C).places(0, true))).contains("concession");
        assertThat(bases(compared(decided, B, C).places(0, true))).doesNotContain("concession");
        assertThat(bases(compared(decided, B).places(0, true))).doesNotContain("concession");
        assertThat(compared(A, B, C).isOf(document(decided, B, C))).isFalse();
    }

    @Test
    void itIsOutdatedOnceAVersionReadsOtherwise() {
        AllVersions all = compared(A, B, C);
        assertThat(all.isOf(document(A, B, C))).isTrue();
        assertThat(all.isOf(document(A, B))).isFalse();
        Witness other = C.with(org.postil.model.Transcription.of("Else."), C.marks());
        assertThat(all.isOf(document(A, B, other))).isFalse();
    }

    private static List<Map<String, String>> others(AllVersions all, int base) {
        return all.places(base, false).stream().map(Place::others).toList();
    }

    private static List<String> bases(List<Place> places) {
        return places.stream().map(Place::base).toList();
    }

    private static AllVersions compared(Witness... versions) {
        return AllVersions.compare(document(versions), _ -> true).orElseThrow();
    }

    private static Document document(Witness... versions) {
        return Document.of("One", versions[0]).withWitnesses(List.of(versions));
    }
}
