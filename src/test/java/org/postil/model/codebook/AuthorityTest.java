package org.postil.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.message.Words;
import org.postil.model.id.LayerId;

/// The form of numbers in public registers, and which letters a kind of tag may have.
class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "WIKIDATA, Q855",
        "WIKIDATA, Q42",
        "VIAF, 101704980",
        "VIAF, 12",
        "VIAF, 9103147268504458380009",
        "GND, 118540238",
        "GND, 118613723",
        "GND, 11850553X",
        "GND, 1055864695",
        "GND, 2175892-X",
        "GND, 4021477-1",
        "GND, 95980479-1",
        "GND, 4015701-5",
        "LOC, n79021164",
        "LOC, no2006112476",
        "LOC, nb2009025123"
    })
    void aNumberOfARegisterIsOne(Authority authority, String number) {
        assertThat(authority.problem(number)).isEmpty();
        assertThat(authority.number(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "WIKIDATA, 855",
        "WIKIDATA, Q0",
        "WIKIDATA, P31",
        "WIKIDATA, L1",
        "VIAF, 1",
        "VIAF, 0123",
        "VIAF, 1234567890",
        "GND, 218540238",
        "GND, 1185402381X",
        "GND, 4021477",
        "LOC, 79021164",
        "LOC, sh85026719",
        "LOC, n7902116"
    })
    void whatHasAnotherFormIsNone(Authority authority, String number) {
        String sentence = Words.inEnglish().of(authority.problem(number).orElseThrow());
        assertThat(sentence).startsWith("“" + number + "” ").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"118540239, 8", "118504238, 1", "118505539, X", "4021477-2, 1", "105586469X, 5"})
    void aMistypedGndNumberIsFoundByItsCheckDigit(String number, String expected) {
        assertThat(Words.inEnglish().of(Authority.GND.problem(number).orElseThrow()))
                .isEqualTo(
                        "“%s” is no number of the GND: its last sign would have to be %s. Perhaps a digit is mistyped."
                                .formatted(number, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "WIKIDATA, https://www.wikidata.org/wiki/Q855#sitelinks, Q855",
        "WIKIDATA, ' q855 ', Q855",
        "VIAF, http://viaf.org/viaf/101704980/#Stalin, 101704980",
        "GND, https://d-nb.info/gnd/11850553x, 11850553X",
        "LOC, https://id.loc.gov/authorities/names/n79021164.html, n79021164",
        "LOC, n 79-21164, n79021164",
        "GND, see below, SEEBELOW"
    })
    void anAddressThatWasPastedGivesItsNumber(Authority authority, String pasted, String number) {
        assertThat(authority.number(pasted)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "p", "D", "T", "N", "x", "g", "I", "q", "QQ", "7", " ", "."})
    void aLetterThatMeansSomethingElseCantBeTaken(String letter) {
        Codebook book = withQ();
        String sentence =
                Words.inEnglish()
                        .of(LayerLetter.problem(book, new LayerId("mood"), letter).orElseThrow());
        assertThat(sentence).endsWith("Free are: A B C E F H J K L M O R U V W Y Z.");
    }

    @Test
    void aLayerKeepsItsOwnLetterAndMayHaveNone() {
        assertThat(LayerLetter.problem(withQ(), new LayerId("law"), "Q")).isEmpty();
        assertThat(LayerLetter.problem(withQ(), new LayerId("mood"), "")).isEmpty();
        assertThat(LayerLetter.problem(withQ(), new LayerId("mood"), "Ж")).isEmpty();
    }

    @Test
    void theFirstLetterOfTheNameIsProposedThatIsFree() {
        LayerId fresh = new LayerId("fresh");
        assertThat(LayerLetter.proposed(withQ(), fresh, "Mood")).isEqualTo("M");
        assertThat(LayerLetter.proposed(withQ(), fresh, "Steps")).isEqualTo("E");
        assertThat(LayerLetter.proposed(withQ(), fresh, "Q 7")).isEqualTo("A");
    }

    private static Codebook withQ() {
        var layers = new java.util.ArrayList<>(Layer.BUILT_IN);
        layers.add(
                new Layer(
                        new LayerId("law"),
                        "Law",
                        "Q",
                        "#112233",
                        Layer.LineStyle.DASHED,
                        new Layer.Values.None()));
        return Codebook.empty().withLayers(layers);
    }
}
