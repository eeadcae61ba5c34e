package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.collation.Comparison.Link;
import org.postil.collation.variant.Variant;

/// Sentences as scribes and editors change them, in several languages: what belongs together, and
/// what changed its place.
class WordForWordTest {

    @Test
    void latinWordsChangePlacesAndEndings() {
        Comparison found =
                compared(
                        "In principio creavit deus celum et terram, terra autem erat inanis et"
                                + " vacua.",
                        "In principio deus creavit caelum et terras; terra vero erat vacua et"
                                + " inanis.");
        assertThat(pairs(found)).contains("celum~caelum", "terram~terras", "autem~vero");
        assertThat(moved(found)).contains("inanis~inanis", "vacua~vacua");
    }

    @Test
    void aNameInAnotherFormMayStandInAnotherPlace() {
        Comparison found =
                compared(
                        "Arma virumque cano, Troiae qui primus ab oris Italiam fato profugus"
                                + " Laviniaque venit litora.",
                        "Arma virumque cano, qui primus Troie ab oris fato profugus Ytaliam"
                                + " Lavinaque venit ad litora.");
        assertThat(moved(found)).containsExactly("Troiae~Troie", "Italiam~Ytaliam");
        assertThat(pairs(found)).containsExactly("Laviniaque~Lavinaque");
    }

    @Test
    void everyWordOfALineMayBeSpeltOtherwise() {
        Comparison found =
                compared(
                        "When that April with his showers sweet the drought of March has pierced"
                                + " to the root",
                        "Whan that Aprille with hise shoures soote the droghte of Marche hath"
                                + " perced to the roote");
        assertThat(pairs(found))
                .containsExactly(
                        "When~Whan",
                        "April~Aprille",
                        "his~hise",
                        "showers~shoures",
                        "sweet~soote",
                        "drought~droghte",
                        "March~Marche",
                        "has~hath",
                        "pierced~perced",
                        "root~roote");
    }

    @Test
    void greekWithoutItsAccentsIsPairedToTheLastWords() {
        Comparison found =
                compared(
                        "μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος οὐλομένην, ἣ μυρί᾽ Ἀχαιοῖς ἄλγε᾽ ἔθηκε",
                        "μηνιν αειδε θεα Πηληιαδεω Αχιληος ουλομενην η μυρια Αχαιων αλγεα εθηκεν");
        assertThat(pairs(found)).contains("μῆνιν~μηνιν", "Ἀχαιοῖς~Αχαιων", "ἔθηκε~εθηκεν");
    }

    @Test
    void theLastWordIsPairedEvenWhereItIsAnother() {
        Comparison found =
                compared(
                        "В начале сотворил Бог небо и землю. Земля же была безвидна и пуста",
                        "Въ началѣ сотвори Богъ небо и землю. Земля же бѣ невидима и неустроена");
        assertThat(pairs(found))
                .contains("В~Въ", "сотворил~сотвори", "Бог~Богъ", "пуста~неустроена");
    }

    @Test
    void aFirstWordMayChangeItsPlace() {
        Comparison found =
                compared(
                        "Der König ging in den Wald und sah dort einen alten Mann, der Holz hackte.",
                        "Da ging der Kunig in den walt und sach einen alten man, der holtz hackete.");
        assertThat(pairs(found)).contains("König~Kunig", "Wald~walt", "Holz~holtz");
        assertThat(moved(found)).containsExactly("ging~ging");
    }

    @Test
    void chineseIsComparedByCharacters() {
        Comparison found = compared("人之初性本善性相近習相遠苟不教性乃遷", "人之初性善本性相近習不相遠苟不教性迺遷");
        assertThat(pairs(found)).containsExactly("乃~迺");
        assertThat(moved(found)).hasSize(1);
    }

    @Test
    void aDividedWordBelongsToAllItsParts() {
        Comparison found = compared("to day he never the less went", "today he nevertheless went");
        assertThat(pairs(found)).containsExactly("to day~today", "never the less~nevertheless");
    }

    @Test
    void aParagraphThatMovedToTheEndIsWhole() {
        String moving =
                "He then asked about the harvest, which was poor, and about the bridges.\n\n";
        String before = "He spoke of the war at length and was tired.\n\n";
        String rest =
                "He thought that nobody would come before the spring, since the roads were bad.\n\n";
        String end = "The minister answered nothing.\n\n";
        Comparison found = compared(before + moving + rest + end, before + rest + end + moving);
        assertThat(moved(found)).containsExactly(moving.strip() + "~" + moving.strip());
        assertThat(found.variants()).isEmpty();
    }

    @Test
    void lettersThatAreOnlyEncodedInAnotherWayAreASlip() {
        Comparison found = compared("une e\u0301tude sur la mer", "une \u00e9tude sur la mer");
        assertThat(found.variants())
                .singleElement()
                .matches(one -> !one.matters())
                .extracting(one -> one.verdict().reason().key())
                .isEqualTo("collation.reason.encoded");
    }

    @Test
    void theSignForAndIsTheWordForIt() {
        Comparison found =
                compared(
                        "Petrus & Paulus et ceteri venerunt, & ibi manserunt",
                        "Petrus et Paulus & ceteri venerunt et ibi manserunt");
        assertThat(kinds(found))
                .containsExactly(
                        "&~et ABBREVIATION",
                        "et~& ABBREVIATION",
                        ",~ PUNCTUATION",
                        "&~et ABBREVIATION");
    }

    @Test
    void aStrokeOverALetterPartsNoWord() {
        Comparison found = compared("λεγο¯τεϲ οι ιουδαιοι", "λέγοντες οἱ ἰουδαῖοι");
        assertThat(pairs(found)).contains("λεγο¯τεϲ~λέγοντες");
        assertThat(found.variants()).hasSize(3).noneMatch(Variant::matters);
    }

    @Test
    void aWordBesideItsOwnLikeIsNotTornOff() {
        Comparison found = compared("περὶ πνεύματος τοῦ ἁγίου", "περὶ πνεῦματος ἁγίου");
        assertThat(kinds(found)).containsExactly("πνεύματος~πνεῦματος SPELLING", "τοῦ~ ADDITION");
    }

    @Test
    void lettersBeforeAWordMakeAnotherWord() {
        Comparison found = compared("the outcome was foreseeable", "the outcome was unforeseeable");
        assertThat(kinds(found)).containsExactly("foreseeable~unforeseeable SUBSTITUTION");
    }

    @Test
    void fiveWordsThatMovedMayHoldOneThatIsSpeltOtherwise() {
        Comparison found =
                compared(
                        "El ingenioso hidalgo don Quixote vivía en un lugar de la Mancha",
                        "Vivía en un lugar de la Mancha el ingenioso hidalgo don Quijote");
        assertThat(moved(found))
                .containsExactly(
                        "El ingenioso hidalgo don Quixote~el ingenioso hidalgo don Quijote");
    }

    private static List<String> kinds(Comparison found) {
        return found.variants().stream()
                .map(one -> readings(found, new Link(one.a(), one.b())) + " " + one.kind())
                .toList();
    }

    private static Comparison compared(String a, String b) {
        return Collation.of(new WitnessText("A", "", a), new WitnessText("B", "", b));
    }

    /// Linked words that are not the same.
    private static List<String> pairs(Comparison found) {
        return found.links().stream()
                .map(link -> readings(found, link))
                .filter(one -> one.chars().anyMatch(Character::isLetter))
                .filter(one -> !one.split("~")[0].equals(one.split("~")[1]))
                .toList();
    }

    private static List<String> moved(Comparison found) {
        return found.moves().stream()
                .flatMap(move -> Stream.of(new Link(found.spanInA(move), found.spanInB(move))))
                .map(link -> readings(found, link))
                .toList();
    }

    private static String readings(Comparison found, Link link) {
        return link.a().of(found.a().text()) + "~" + link.b().of(found.b().text());
    }
}
