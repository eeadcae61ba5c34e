package org.postil.excerpt.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.EmptiedBin;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.content.Extract.Lost;
import org.postil.excerpt.content.Extract.Reason;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.excerpt.Alteration;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

/// The words of a sheet are the words of the versions, with the teacher's in brackets.
class SheetTest {

    private static final Stamp STAMP = new Stamp("𝔘na", Instant.parse("2026-01-01T00:00:00Z"));

    private static final String TALK =
            "Kelly: “𝔘 Will you come?”\n\nStalin: “No. I am old. I like it here.”\n\nHe laughed.";

    @Test
    void correctingTheTextCorrectsTheExcerpt() {
        Handouts handouts = Handouts.of("𝔘 The teh end. More.").add("The teh end.");
        replace(handouts, "teh", "very");
        assertThat(handouts.shown()).isEqualTo("The very end.");
    }

    @Test
    void aDeletedPassageIsLostAndTellsItsWords() {
        Handouts handouts = Handouts.of("𝔘 The end. More.").add("The end.");
        replace(handouts, "The end.", "");
        assertThat(lost(handouts))
                .isEqualTo(new Lost(handouts.last(), Reason.WORDS_DELETED, "Cable", "The end."));
    }

    @Test
    void aPassageOfARemovedDocumentIsLostUntilItComesBack() {
        Handouts handouts = Handouts.of("𝔘 The end. More.").add("The end.");
        var document = handouts.project().documents().getFirst().id();
        handouts.does(new BinDocument(document, true));
        assertThat(lost(handouts).reason()).isEqualTo(Reason.IN_BIN);
        var emptied = EmptiedBin.of(handouts.project()).after();
        Extract gone = Sheet.of(emptied, handouts.excerpt()).extracts().getFirst();
        assertThat(((Lost) gone).reason()).isEqualTo(Reason.GONE);
        handouts.does(new BinDocument(document, false));
        assertThat(handouts.shown()).isEqualTo("The end.");
    }

    @Test
    void aPassageInsideALabelledTurnOpensWithItsSpeaker() {
        assertThat(Handouts.of(TALK).add("I like it here.").shown())
                .isEqualTo("[Stalin:] I like it here.");
        assertThat(Handouts.of(TALK).add("Stalin: “No.").shown()).isEqualTo("Stalin: “No.");
        assertThat(Handouts.of(TALK).add("He laughed.").shown()).isEqualTo("He laughed.");
    }

    @Test
    void aHeadingIsNoSpeaker() {
        Handouts handouts = Handouts.of("To: the Minister\nSubject: oil and gas\n\nText.");
        assertThat(handouts.add("gas").shown()).isEqualTo("gas");
    }

    @Test
    void aPassageInsideATaggedTurnOpensWithThePerson() {
        Handouts handouts = Handouts.of("He said: 𝔘 I am old. I like it here. And left.");
        Person stalin = new Person(Id.fresh(), "Stalin, Iosif", List.of(), "", "", new TreeMap<>());
        handouts.does(new AddPerson(0, stalin));
        Span words = handouts.at("I am old. I like it here.");
        var said = new Tag.SpeakerTag(stalin.id(), Tag.Mode.DIRECT, List.of());
        var tag = Annotation.of(Anchor.at(words.start(), words.end()), said, STAMP);
        handouts.does(AddAnnotations.one(handouts.witness().id(), tag));
        assertThat(handouts.add("I like it here.").shown()).isEqualTo("[Stalin:] I like it here.");
    }

    @Test
    void insertionsStandInBracketsOnTheirSide() {
        Handouts handouts = Handouts.of("𝔘 He came to Qavam.").addAll();
        handouts.alter("He", hold -> new Alteration.Insertion(hold, "Stalin", true));
        handouts.alter("Qavam", hold -> new Alteration.Insertion(hold, "Prime Minister", false));
        assertThat(handouts.shown()).isEqualTo("𝔘 He [Stalin] came to [Prime Minister] Qavam.");
    }

    @Test
    void slipsAreCorrectedInBracketsOrSilentlyAndCounted() {
        Handouts handouts = Handouts.of("𝔘 He shewed teh pipe.").addAll();
        handouts.alter("shewed", hold -> new Alteration.Slip(hold, "showed", false));
        handouts.alter("teh", hold -> new Alteration.Slip(hold, "the", true));
        assertThat(handouts.shown()).isEqualTo("𝔘 He [showed] the pipe.");
        assertThat(handouts.firstShown().tally().silent()).isEqualTo(1);
    }

    @Test
    void glossesAreNumberedThroughTheSheet() {
        Handouts handouts = Handouts.of("𝔘 Qavam met Bevin. Later came Pavlov.");
        handouts.add("Qavam met Bevin.").gloss("Bevin", "a minister").gloss("Qavam", "another");
        handouts.add("Later came Pavlov.").gloss("Pavlov", "an interpreter");
        assertThat(handouts.shown()).isEqualTo("Qavam{1} met Bevin{2}.|Later came Pavlov{3}.");
        assertThat(handouts.firstShown().glosses())
                .containsExactly(
                        new GlossNote(1, "Qavam", "another"),
                        new GlossNote(2, "Bevin", "a minister"));
    }

    @Test
    void whatIsNoPartOfTheDocumentIsLeftOutWithoutASign() {
        Handouts handouts = Handouts.of("𝔘 It was a long\n\nPAGE 2\n\nday in the city.").addAll();
        aside(handouts, "PAGE 2");
        assertThat(handouts.shown()).isEqualTo("𝔘 It was a long day in the city.");
        assertThat(handouts.firstShown().tally().isNothing()).isTrue();
    }

    @Test
    void whatIsNoPartOfTheDocumentIsShownWhereItWasAskedFor() {
        Handouts handouts = Handouts.of("𝔘 Text.\n\nTOP SECRET").add("TOP SECRET");
        aside(handouts, "TOP SECRET");
        assertThat(handouts.shown()).isEqualTo("TOP SECRET");
        assertThat(handouts.firstShown().setAside()).isTrue();
    }

    @Test
    void aGlossOfWordsThatAreCutIsLeftOut() {
        Handouts handouts = Handouts.of("𝔘 Qavam came. He left.").addAll();
        handouts.gloss("Qavam", "somebody").cut("Qavam came.");
        assertThat(handouts.firstShown().glosses()).isEmpty();
    }

    private static void aside(Handouts handouts, String words) {
        Span span = handouts.at(words);
        var stretch =
                new SetAside(Id.fresh(), Anchor.at(span.start(), span.end()), SetAside.Kind.HEADER);
        handouts.does(new PutAside(handouts.witness().id(), List.of(stretch)));
    }

    private static void replace(Handouts handouts, String words, String by) {
        Splice splice = Splice.replace(handouts.witness().text(), handouts.at(words), by);
        handouts.does(new ReplaceText(handouts.witness().id(), splice, STAMP));
    }

    private static Lost lost(Handouts handouts) {
        return (Lost) handouts.sheet().extracts().getFirst();
    }
}
