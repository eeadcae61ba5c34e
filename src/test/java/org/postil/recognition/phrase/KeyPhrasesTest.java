package org.postil.recognition.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.codebook.Topic;
import org.postil.text.Span;

class KeyPhrasesTest {

    private static final String OIL =
            "He spoke of oil concessions. An oil concession was refused. The oil concessions remain.";
    private static final String ATOM =
            "Atomic energy is to be controlled. They spoke of atomic energy in the Security Council.";
    private static final String COUNCIL =
            "The Security Council met. The treaty is before the Security Council.";

    private static final String WEATHER =
            "The rain fell. A storm rose at dusk. The harvest, the frost, the flood and the snow."
                    + " The cattle died. No grain, no flour, no bread. The mill burned.";

    @Test
    void aPhraseOfADocumentStandsThereMoreOftenThanInTheOthers() {
        KeyPhrases all = read(OIL, ATOM, COUNCIL, WEATHER);
        assertThat(words(all.ofDocument(0, 9))).contains("oil concessions");
        assertThat(words(all.ofDocument(1, 9))).startsWith("Atomic energy");
        assertThat(words(all.ofDocument(1, 9))).doesNotContain("Security Council");
    }

    @Test
    void theProjectPutsLastWhatAllItsDocumentsHave() {
        String same = "The Atlantic Charter is the Atlantic Charter. ";
        KeyPhrases all = read(same + OIL, same + COUNCIL.repeat(2));
        assertThat(words(all.ofProject(9)))
                .contains("oil concessions", "Security Council")
                .doesNotContain("Atlantic Charter");
        assertThat(words(all.ofDocument(0, 9))).doesNotContain("Atlantic Charter");
    }

    @Test
    void inflectionsAreOnePhraseInItsMostFrequentFormWithAllItsPlaces() {
        KeyPhrase phrase = read(OIL).ofDocument(0, 1).getFirst();
        assertThat(phrase.words()).isEqualTo("oil concessions");
        assertThat(phrase.count()).isEqualTo(3);
        assertThat(phrase.documents()).isEqualTo(1);
        assertThat(phrase.places())
                .extracting(place -> place.span().of(OIL))
                .containsExactly("oil concessions", "oil concession", "oil concessions");
    }

    @Test
    void inHowManyDocumentsAPhraseStandsIsCountedInTheProject() {
        KeyPhrase council = read(ATOM, COUNCIL, WEATHER, WEATHER).ofDocument(1, 1).getFirst();
        assertThat(council.words()).isEqualTo("Security Council");
        assertThat(council.documents()).isEqualTo(2);
    }

    @Test
    void aTopicIsNotProposedAgainInAnyInflection() {
        Topic concession = Topic.named("Concessions").withWords(List.of("Oil concession"));
        KeyPhrases all =
                KeyPhrases.of(List.of(new PhraseText(OIL, List.of())), List.of(concession));
        assertThat(words(all.ofDocument(0, 9))).doesNotContain("oil concessions");
        assertThat(words(read(OIL).ofDocument(0, 9))).contains("oil concessions");
    }

    @Test
    void whatAlwaysStandsWithinALongerPhraseIsNoneByItself() {
        String text = "The North Atlantic Pact. Of the North Atlantic Pact. A North Atlantic Pact.";
        assertThat(words(read(text).ofDocument(0, 9))).containsExactly("North Atlantic Pact");
        String apart = text + " This pact. The pact. His pact. That pact.";
        assertThat(words(read(apart).ofDocument(0, 9))).contains("North Atlantic Pact", "pact");
    }

    @Test
    void aPhraseEndsNotWithinANameThatItIsTooLongToHold() {
        String text =
                "Peaceable citizens of the United States. The peaceable citizens of the United States.";
        assertThat(words(read(text).ofDocument(0, 9)))
                .contains("United States")
                .noneMatch(words -> words.endsWith("United"));
    }

    @Test
    void generalWordsMakeANameTogetherWithAnother() {
        assertThat(words(read("The United Nations. His United Nations.").ofDocument(0, 9)))
                .containsExactly("United Nations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An oil field. The gas. An oil field.",
                "An oil\nfield. The gas. An oil-field.",
                "The oil fi-\neld is. The gas. Of oil field.",
                "OIL FIELDS. The gas. His oil field."
            })
    void aPhraseIsTheSameHoweverLinesHyphensAndCapitalsPartIt(String text) {
        assertThat(read(text).ofDocument(0, 9))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.words())
                            .containsIgnoringCase("oil")
                            .containsIgnoringCase("field");
                    assertThat(phrase.count()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An oil\n\nfield. The gas. An oil\n\nfield.",
                "An oil, field. The gas. An oil, field.",
                "An oil of the. A field. An oil of the.",
                "SUBJECT\nOil\nField of\n\nOil\nField of",
                "A public question. The gas. A public question."
            })
    void nothingIsAPhraseAcrossParagraphsOrMarksOrOfGeneralWordsAlone(String text) {
        assertThat(read(text).ofDocument(0, 9)).isEmpty();
    }

    @Test
    void capitalLettersWithPointsAreOneWord() {
        String text = "The U.S.S.R. delegation and the USSR delegation.";
        KeyPhrase phrase = read(text).ofDocument(0, 9).getFirst();
        assertThat(phrase.words()).isEqualTo("U.S.S.R. delegation");
        assertThat(phrase.count()).isEqualTo(2);
    }

    @Test
    void nothingIsLookedForInWhatIsLeftOut() {
        var half = new Span(0, OIL.indexOf("An oil"));
        KeyPhrases all = KeyPhrases.of(List.of(new PhraseText(OIL, List.of(half))), List.of());
        assertThat(all.ofDocument(0, 9)).hasSize(1);
        assertThat(all.ofDocument(0, 9).getFirst().count()).isEqualTo(2);
    }

    @Test
    void aWordThatStandsBetweenOthersByChanceMakesNoPhrase() {
        String text =
                "Oil yield. Oil price. Oil tax. Oil duty. Oil rent. Oil yield. Oil share. Iron yield."
                        + " Coal yield. Lead yield. Zinc yield. Salt yield. Gold yield. Wheat yield.";
        assertThat(words(read(text).ofDocument(0, 9))).doesNotContain("Oil yield");
    }

    @Test
    void anEmptyProjectHasNoPhrases() {
        assertThat(read().ofProject(9)).isEmpty();
        assertThat(read("", "").ofProject(9)).isEmpty();
        assertThat(read("", "").ofDocument(1, 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 ", "(", "oil ", "oil-", "A. ", "x-\n", "oil of ", "oil field ", "1th "})
    void aHostileTextTakesNoLongerThanAnother(String part) {
        String text = part.repeat(500_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> read(text, text).ofProject(9));
    }

    private static KeyPhrases read(String... texts) {
        return KeyPhrases.of(
                List.of(texts).stream().map(text -> new PhraseText(text, List.of())).toList(),
                List.of());
    }

    private static List<String> words(List<KeyPhrase> phrases) {
        return phrases.stream().map(KeyPhrase::words).toList();
    }
}
