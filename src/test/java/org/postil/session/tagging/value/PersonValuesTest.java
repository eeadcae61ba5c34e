package org.postil.session.tagging.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postil.session.tagging.value.Told.MOLOTOV;
import static org.postil.session.tagging.value.Told.SMITH;
import static org.postil.session.tagging.value.Told.STALIN;
import static org.postil.session.tagging.value.Told.occasion;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;
import org.postil.text.Span;

class PersonValuesTest {

    @Test
    void theSpeakerIsWhoIsNamedJustBeforeTheWords() {
        assertThat(speaker("𝔘 Molotov listened. Stalin said [that it was so].").filled())
                .isEqualTo("Joseph Stalin");
        assertThat(speaker("Stalin listened. Molotov said [that it was so].").filled())
                .isEqualTo("Vyacheslav Molotov");
    }

    @Test
    void aNameInAnotherParagraphOrBehindTheWordsDoesNotSpeak() {
        assertThat(speaker("Molotov listened.\nHe said [that it was so], and Stalin smiled."))
                .extracting(Values::filled)
                .isEqualTo("Smith, Walter Bedell");
    }

    @Test
    void aNameIsNoPartOfALongerWord() {
        assertThat(speaker("At Stalingrad Molotov and the Stalinists heard [that it was so]."))
                .extracting(Values::filled)
                .isEqualTo("Vyacheslav Molotov");
    }

    @Test
    void anAliasBrokenByALineOfSpacesStillSpeaks() {
        assertThat(speaker("THE  GENERALISSIMO replied [that it was so].").filled())
                .isEqualTo("Joseph Stalin");
    }

    @Test
    void withNobodyNamedTheLastSpeakerGoesOn() {
        Annotation said =
                Annotation.of(
                        Anchor.at(0, 3),
                        new Tag.SpeakerTag(MOLOTOV.id(), Tag.Mode.DIRECT, List.of()),
                        Told.NOON);
        Witness witness =
                Witness.of("A", "One two").withMarks(Marks.NONE.withAnnotations(List.of(said)));
        Values values = values(LayerId.SPEAKER, occasion(witness, new Span(4, 7)));
        assertThat(values.initially()).containsExactly(known(MOLOTOV), known(SMITH), known(STALIN));
    }

    @Test
    void aLabelAtTheBeginningOfTheWordsOrAboveThemSpeaks() {
        assertThat(speaker("Smith came.\n[Molotov: “That is so, as Stalin said.”]").filled())
                .isEqualTo("Vyacheslav Molotov");
        assertThat(speaker("Joseph Stalin:\n\n[That is so.]").filled()).isEqualTo("Joseph Stalin");
    }

    @Test
    void whoSpokeLastBeforeTheWordsGoesOnRatherThanWhoWasTaggedLast() {
        Witness witness =
                Witness.of("A", "One two three")
                        .withMarks(
                                Marks.NONE.withAnnotations(
                                        List.of(said(MOLOTOV, 0, 3), said(STALIN, 8, 13))));
        Values values = values(LayerId.SPEAKER, occasion(witness, new Span(4, 7)));
        assertThat(values.filled()).isEqualTo(MOLOTOV.name());
    }

    @Test
    void withAnEmptyRegisterTheLineOpensEmpty() {
        Occasion told = occasion("He said [so].");
        var nobody =
                new Occasion(
                        told.project().withCodebook(Told.BOOK.withPeople(List.of())),
                        told.witness(),
                        told.span());
        Values values = values(LayerId.SPEAKER, nobody);
        assertThat(values.filled()).isEmpty();
        assertThat(values.problem("").orElseThrow().key()).isEqualTo("ui.value.person.empty");
    }

    @Test
    void theWordsNameAPersonByNameAliasOrLastName() {
        assertThat(person("[Joseph Stalin]").initially()).startsWith(known(STALIN)).hasSize(3);
        assertThat(person("[the\nGeneralissimo]").initially()).startsWith(known(STALIN));
        assertThat(person("[Ambassador  Smith] came").initially())
                .startsWith(known(SMITH), new Choice.NewPerson("Ambassador Smith"));
    }

    @Test
    void wordsThatNameNobodyAreOfferedAsSomebodyNew() {
        Values values = person("[Sir D. Kelly] came");
        assertThat(values.filled()).isEqualTo("Sir D. Kelly");
        assertThat(values.initially()).startsWith(new Choice.NewPerson("Sir D. Kelly"));
    }

    @Test
    void typingFindsBeginningsOfNamesFirstThenOfWordsThenParts() {
        Values values = person("[x]");
        assertThat(values.matching("s"))
                .containsExactly(
                        known(SMITH), known(STALIN), known(MOLOTOV), new Choice.NewPerson("s"));
        assertThat(values.matching("ál"))
                .containsExactly(known(SMITH), known(STALIN), new Choice.NewPerson("ál"));
    }

    @Test
    void aNameTypedInFullIsNotOfferedAgainAsNew() {
        assertThat(person("[x]").matching(" joseph  STALIN ")).containsExactly(known(STALIN));
    }

    private static Annotation said(Person person, int start, int end) {
        var tag = new Tag.SpeakerTag(person.id(), Tag.Mode.DIRECT, List.of());
        return Annotation.of(Anchor.at(start, end), tag, Told.NOON);
    }

    private static Values speaker(String picture) {
        return values(LayerId.SPEAKER, occasion(picture));
    }

    private static Values person(String picture) {
        return values(LayerId.PERSON, occasion(picture));
    }

    private static Values values(LayerId layer, Occasion occasion) {
        Layer found = occasion.project().codebook().layer(layer).orElseThrow();
        return Values.of(found, occasion);
    }

    private static Choice known(Person person) {
        return new Choice.KnownPerson(person);
    }
}
