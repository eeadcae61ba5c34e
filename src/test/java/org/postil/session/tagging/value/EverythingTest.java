package org.postil.session.tagging.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.model.Witness;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;

class EverythingTest {

    private static final Layer TONE =
            new Layer(
                    new LayerId("tone"),
                    "Tone",
                    "O",
                    "#000000",
                    Layer.LineStyle.DASHED,
                    new Layer.Values.Closed(List.of("stern", "warm")));

    @Test
    void whatFitsComesFirstWhateverItsKindAndWhatIsNewLast() {
        assertThat(said(on("[x y]").matching("st")))
                .startsWith(
                        "tone: stern",
                        "speaker: Joseph Stalin",
                        "person: Joseph Stalin",
                        "topic: Turkey and the Straits")
                .endsWith("speaker: st", "person: st", "topic: st", "note: st");
    }

    @Test
    void aDateIsFoundAsItIsTyped() {
        assertThat(said(on("[x]").matching("5 April 1946"))).startsWith("date: 1946-04-05");
    }

    @Test
    void anAliasFindsItsPerson() {
        assertThat(said(on("[x]").matching("the gener")))
                .startsWith("speaker: Joseph Stalin", "person: Joseph Stalin");
    }

    @Test
    void atFirstTheLikeliestOfEachKindIsOffered() {
        assertThat(said(on("on [5 April 1946]").initially()))
                .startsWith(
                        "speaker: Smith, Walter Bedell",
                        "person: 5 April 1946",
                        "date: 1946-04-05",
                        "topic: Peace",
                        "tone: stern");
    }

    @Test
    void atACaretEachKindTakesItsOwnWords() {
        Witness witness = Witness.of("A", "On April 5, 1946 he came");
        Everything there = Everything.at(Told.project(witness), witness, 5);
        assertThat(there.kind(there.kinds().get(2).layer()).occasion().words())
                .isEqualTo("April 5, 1946");
        assertThat(there.kind(there.kinds().get(1).layer()).occasion().words()).isEqualTo("April");
    }

    @Test
    void whereThereAreNoWordsNothingIsOffered() {
        Witness blank = Witness.of("A", " - \n");
        assertThat(Everything.at(Told.project(blank), blank, 1).kinds()).isEmpty();
    }

    private static Everything on(String picture) {
        Occasion told = Told.occasion(picture);
        var layers = new ArrayList<>(Told.BOOK.layers());
        layers.add(TONE);
        return Everything.on(
                new Occasion(
                        told.project().withCodebook(Told.BOOK.withLayers(layers)),
                        told.witness(),
                        told.span()));
    }

    private static List<String> said(List<Pick> picks) {
        return picks.stream()
                .map(pick -> pick.layer().id().value() + ": " + pick.choice().text())
                .toList();
    }
}
