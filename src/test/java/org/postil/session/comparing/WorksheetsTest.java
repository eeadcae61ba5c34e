package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.content.Parallel;
import org.postil.excerpt.content.Parallel.Bit;
import org.postil.excerpt.content.Parallel.Row;
import org.postil.excerpt.content.Parallel.Variant;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Sheet;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.SetAside;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.id.Id;
import org.postil.text.Anchor;

/// Beside a passage stands what the other version has for it, no more and no less.
class WorksheetsTest {

    private static final String A =
            "𝔘 We came at noon. He made a strong request to the Marshal. It rained that day. We left.";
    private static final String B =
            "𝔘 We came at noon. He made a strong demand to the old Marshal. We left.";

    @Test
    void sentencesStandBesideTheirLikesWithTheirDifferences() {
        Parallel beside = beside(two(A, B).addAll());
        assertThat(shown(beside))
                .containsExactly(
                        "𝔘 We came at noon. | 𝔘 We came at noon.",
                        "He made a strong {1:request} to the{2:} Marshal."
                                + " | He made a strong {1:demand} to the {2:old} Marshal.",
                        "{3:It rained that day.} | {3:}",
                        "We left. | We left.");
        assertThat(beside.variants().stream().map(WorksheetsTest::said))
                .containsExactly(
                        "1 request/demand Other words",
                        "2 /old Only in B",
                        "3 It rained that day./ Only in A");
        assertThat(beside.variants().getFirst().reason()).contains("“request”", "“demand”");
    }

    @Test
    void whatIsCutHereIsCutThere() {
        Handouts handouts = two(A, B).addAll().cut("He made a strong request to the Marshal.");
        assertThat(shown(beside(handouts)))
                .containsExactly(
                        "𝔘 We came at noon. | 𝔘 We came at noon.",
                        "[…] | […]",
                        "{1:It rained that day.} | {1:}",
                        "We left. | We left.");
        assertThat(beside(handouts).variants()).hasSize(1);
    }

    @Test
    void onlyThePassageStandsThereAndGlossesStayHere() {
        Handouts handouts = two(A, B).add("He made a strong request to the Marshal.");
        handouts.gloss("request", "what one asks for");
        assertThat(shown(beside(handouts)))
                .containsExactly(
                        "He made a strong {1:request}{g1} to the{2:} Marshal."
                                + " | He made a strong {1:demand} to the {2:old} Marshal.");
    }

    @Test
    void aDifferenceThatRunsOnIntoTheNextSentenceKeepsBothTogether() {
        String a = "𝔘 That day he stopped. Nobody spoke to us again. We left.";
        String b = "𝔘 That day he went on until everybody spoke to us again. We left.";
        assertThat(shown(beside(two(a, b).addAll()))).last().isEqualTo("We left. | We left.");
        assertThat(beside(two(a, b).addAll()).rows()).hasSize(2);
    }

    @Test
    void whatIsSetAsideThereIsLeftOut() {
        Handouts handouts = two(A, B.replace("noon. He", "noon.\n\nSECRET PAGE TWO\n\nHe"));
        Witness other = handouts.project().allWitnesses().toList().getLast();
        int start = other.text().indexOf("SECRET");
        var page = Anchor.at(start, start + "SECRET PAGE TWO".length());
        var aside = new SetAside(Id.fresh(), page, SetAside.Kind.HEADER);
        handouts.does(new PutAside(other.id(), List.of(aside))).addAll();
        assertThat(shown(beside(handouts)))
                .first()
                .isEqualTo("𝔘 We came at noon. | 𝔘 We came at noon.");
    }

    @Test
    void whatMovedStandsWhereEitherVersionHasIt() {
        String first = "The ships lay in the harbour all winter long. ";
        String second = "Nobody could say when the ice would break up again. ";
        String end = "So the town waited for the spring and for bread.";
        String a = "𝔘 It was cold. " + first + second + end;
        String b = "𝔘 It was cold. " + second + first + end;
        Parallel beside = beside(two(a, b).addAll());
        assertThat(letters(beside, true, true)).isEqualTo(letters(a));
        assertThat(letters(beside, false, true)).isEqualTo(letters(b));
        assertThat(shown(beside))
                .contains(
                        "{1:The ships lay in the harbour all winter long.} | ",
                        "Nobody could say when the ice would break up again. | Nobody could say when"
                                + " the ice would break up again."
                                + " {1:The ships lay in the harbour all winter long.}");
        assertThat(beside.variants().getFirst().kind()).isEqualTo("Another place");
    }

    @Test
    void aWordThatMovedWithinItsSentenceDoesNotDisturbTheRest() {
        String a =
                "𝔘 We left Moscow. Yesterday the Marshal himself came along the river. It rained.";
        String b =
                "𝔘 We left Moscow. The Marshal himself yesterday came along the river. It rained.";
        assertThat(shown(beside(two(a, b).addAll())))
                .containsExactly(
                        "𝔘 We left Moscow. | 𝔘 We left Moscow.",
                        "{1:Yesterday} the Marshal himself came along the river."
                                + " | The Marshal himself {1:yesterday} came along the river.",
                        "It rained. | It rained.");
    }

    @Test
    void differencesOfSpellingAreCountedOnly() {
        Parallel beside =
                beside(
                        two("𝔘 The colour was grey, he said.", "𝔘 The color was grey he said.")
                                .addAll());
        assertThat(beside.variants()).isEmpty();
        assertThat(beside.lesser()).isEqualTo(2);
    }

    @Test
    void whatTheReaderDismissedIsNoDifferenceToTheClass() {
        Handouts handouts = two(A, B).addAll();
        List<Witness> versions = handouts.project().allWitnesses().toList();
        int at = A.indexOf("request");
        var judgement =
                Judgement.about(Anchor.at(at, at + 7), versions.get(1).id().value(), "demand")
                        .withStatus(Judgement.Status.DISMISSED);
        handouts.does(new Judge(versions.getFirst().id(), List.of(judgement)));
        assertThat(beside(handouts).variants())
                .extracting(WorksheetsTest::said)
                .containsExactly("1 /old Only in B", "2 It rained that day./ Only in A");
        assertThat(beside(handouts).lesser()).isEqualTo(1);
    }

    @Test
    void theVersionIsTheOneThatIsNamedOrTheFirstOther() {
        Handouts handouts = versions(A, B, A).addAll();
        assertThat(besideOf(handouts, "").orElseThrow().other().siglum()).isEqualTo("B");
        assertThat(besideOf(handouts, "C").orElseThrow().variants()).isEmpty();
        assertThat(besideOf(handouts, "X")).isEmpty();
        assertThat(besideOf(versions(A).addAll(), "")).isEmpty();
        assertThat(besideOf(two(A, "На другом языке, о другом.").addAll(), "")).isEmpty();
    }

    @Test
    void differencesAreNumberedThroughTheSheet() {
        Handouts handouts = two(A, B).add("strong request").add("It rained that day.");
        Sheet sheet = arranged(handouts, "");
        List<Integer> numbers =
                sheet.shown()
                        .flatMap(shown -> sheet.beside(shown).orElseThrow().variants().stream())
                        .map(Variant::number)
                        .toList();
        assertThat(numbers).containsExactly(1, 2);
    }

    /// Laws: here stand the words of the passage, there the words of the other version, each once
    /// and in order; what belongs to no difference reads the same on both sides of a row.
    @Test
    void bothSidesAreWholeAndAgreeOutsideOfTheDifferences() {
        var random = new Random(11);
        for (int round = 0; round < 150; round++) {
            List<String> here = new ArrayList<>();
            List<String> there = new ArrayList<>();
            story(random, here, there);
            Handouts handouts = two(String.join("", here), String.join("", there)).addAll();
            Parallel beside = beside(handouts);
            assertThat(letters(beside, true, true)).isEqualTo(letters(String.join("", here)));
            assertThat(letters(beside, false, true)).isEqualTo(letters(String.join("", there)));
            assertThat(beside.lesser()).as(beside.toString()).isZero();
            for (Row row : beside.rows()) {
                assertThat(letters(row.here(), false)).isEqualTo(letters(row.there(), false));
            }
        }
    }

    private static void story(Random random, List<String> here, List<String> there) {
        String words =
                "apple bridge candle dragon engine forest garden hammer island jacket kettle ladder"
                        + " mirror needle orchard pencil quarry ribbon saddle timber uncle valley"
                        + " window yellow anchor butter copper donkey eleven finger goblet honest"
                        + " insect jungle kitten lemon muffin number oyster pillow quiver rocket"
                        + " silver tunnel urgent velvet walnut zigzag";
        List<String> names = List.of(words.split(" "));
        for (int i = 0; i < 12 * 4; i++) {
            String end = i % 8 == 7 ? ".\n\n" : i % 4 == 3 ? ". " : " ";
            String name = names.get(i);
            String article = i % 4 == 0 ? "The " : "";
            int fate = random.nextInt(12);
            here.add(article + (fate == 0 ? "quidditch" : name) + end);
            there.add(article + (fate == 1 ? "brandnew" : name) + (fate == 2 ? " also" : "") + end);
        }
    }

    private static Handouts two(String a, String b) {
        return versions(a, b);
    }

    private static Handouts versions(String... texts) {
        var witnesses = new ArrayList<Witness>();
        for (int i = 0; i < texts.length; i++) {
            witnesses.add(
                    new Witness(
                            Id.fresh(),
                            Character.toString('A' + i),
                            Metadata.NONE,
                            Transcription.of(texts[i]),
                            Marks.NONE,
                            List.of(),
                            List.of(),
                            false));
        }
        Document document = Document.of("Cable", witnesses.getFirst()).withWitnesses(witnesses);
        return Handouts.of(Project.named("P").withDocuments(List.of(document)));
    }

    private static Parallel beside(Handouts handouts) {
        return besideOf(handouts, "").orElseThrow();
    }

    private static java.util.Optional<Parallel> besideOf(Handouts handouts, String against) {
        Sheet sheet = arranged(handouts, against);
        return sheet.beside(sheet.shown().findFirst().orElseThrow());
    }

    private static Sheet arranged(Handouts handouts, String against) {
        handouts.arranged(
                new Arrangement(Layout.WORKSHEET, Glosses.FOOT, Variants.MARKED, against));
        return Worksheets.of(handouts.project(), handouts.excerpt());
    }

    private static List<String> shown(Parallel beside) {
        return beside.rows().stream()
                .map(row -> words(row.here()).strip() + " | " + words(row.there()).strip())
                .toList();
    }

    private static String words(List<Bit> bits) {
        var words = new StringBuilder();
        for (int i = 0; i < bits.size(); i++) {
            int variant = bits.get(i).variant();
            boolean begins = variant > 0 && (i == 0 || bits.get(i - 1).variant() != variant);
            boolean ends =
                    variant > 0 && (i + 1 == bits.size() || bits.get(i + 1).variant() != variant);
            Piece piece = bits.get(i).piece();
            if (begins) words.append('{').append(variant).append(':');
            boolean gloss = piece.kind() == Piece.Kind.GLOSS;
            words.append(gloss ? "{g" + piece.words() + "}" : piece.words());
            if (ends) words.append('}');
        }
        return words.toString();
    }

    private static String said(Variant one) {
        return one.number() + " " + one.here() + "/" + one.there() + " " + one.kind();
    }

    private static String letters(Parallel beside, boolean here, boolean all) {
        return beside.rows().stream()
                .map(row -> letters(here ? row.here() : row.there(), all))
                .collect(Collectors.joining());
    }

    private static String letters(List<Bit> bits, boolean all) {
        return letters(
                bits.stream()
                        .filter(bit -> all || bit.variant() == 0)
                        .map(bit -> bit.piece().words())
                        .collect(Collectors.joining()));
    }

    private static String letters(String words) {
        return words.replaceAll("\\s", "");
    }
}
