package org.postil.excerpt.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.excerpt.Handouts;
import org.postil.message.Message;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Cuts that change the sense are warned of, with the words; others are not.
class HonestyTest {

    private static final String TEXT =
            "𝔘 We shall not attack anyone, he said. We shall come unless it rains. It was late.";

    private static final String TALK =
            "Kelly: “Will you sign the 𝔘 treaty?”\n\nStalin: “We shall see. It is late.”\n\n"
                    + "Kelly: “I had a pleasant journey.”\n\nStalin: “The weather is fine.”";

    @Test
    void aNegationThatIsCutFromASentenceIsWarnedOf() {
        assertThat(checked(TEXT, " not attack anyone,"))
                .containsExactly(
                        Message.of(
                                "excerpt.honesty.negation",
                                1,
                                "not",
                                "𝔘 We shall not attack anyone, he said."));
    }

    @Test
    void aConditionThatIsCutFromASentenceIsWarnedOf() {
        assertThat(keys(checked(TEXT, " unless it rains")))
                .containsExactly("excerpt.honesty.condition");
    }

    @Test
    void shortFormsAndOtherLanguagesAreNegationsToo() {
        assertThat(keys(checked("𝔘 He didn’t go home.", "didn’t")))
                .containsExactly("excerpt.honesty.negation");
        assertThat(keys(checked("𝔘 Мы не согласны с ним.", "не")))
                .containsExactly("excerpt.honesty.negation");
    }

    @Test
    void wholeSentencesAreCutWithoutAWarning() {
        assertThat(checked(TEXT, "𝔘 We shall not attack anyone, he said.")).isEmpty();
        assertThat(checked(TEXT, "We shall come unless it rains. It was late.")).isEmpty();
    }

    @Test
    void anythingElseIsCutWithoutAWarning() {
        assertThat(checked(TEXT, ", he said")).isEmpty();
    }

    @Test
    void aPassageThatBeginsBehindANegationIsWarnedOf() {
        Handouts handouts = Handouts.of(TEXT).add("attack anyone, he said.");
        assertThat(keys(Honesty.check(handouts.project(), handouts.sheet())))
                .containsExactly("excerpt.honesty.negation");
    }

    @Test
    void aSpeakerThatIsLostIsWarnedOf() {
        assertThat(keys(checked("He came in.\n\n" + TALK, "He came in.\n\nKelly: “Will you")))
                .containsExactly("excerpt.honesty.speaker");
    }

    @Test
    void twoSpeakersThatAreJoinedAreWarnedOf() {
        assertThat(checked(TALK, "treaty?”\n\nStalin: “We shall see."))
                .containsExactly(
                        Message.of("excerpt.honesty.joined", 1, "Kelly", "Stalin", "It is late.”"));
    }

    @Test
    void aReplyToWhatIsCutIsWarnedOf() {
        assertThat(keys(checked(TALK, "Kelly: “Will you sign the 𝔘 treaty?”")))
                .containsExactly("excerpt.honesty.reply");
    }

    @Test
    void aWholeExchangeIsCutWithoutAWarning() {
        String exchange = TALK.substring(0, TALK.indexOf("Kelly: “I had"));
        assertThat(checked(TALK, exchange.strip())).isEmpty();
    }

    /// As in the copy of a cable that put one man's concession into the other's mouth.
    @Test
    void twoWhoseWordsAreToldAndThatAreJoinedAreWarnedOf() {
        String told = "𝔘 Smith said that he had no wish to comment. Stalin agreed that it was so.";
        Handouts handouts = Handouts.of(told);
        tell(handouts, "Smith said that he had no wish to comment.", "Smith");
        tell(handouts, "Stalin agreed that it was so.", "Stalin");
        handouts.addAll().cut("he had no wish to comment. Stalin agreed that");
        assertThat(keys(Honesty.check(handouts.project(), handouts.sheet())))
                .contains("excerpt.honesty.joined");
    }

    private static void tell(Handouts handouts, String words, String name) {
        Person who = new Person(Id.fresh(), name, List.of(), "", "", new TreeMap<>());
        handouts.does(new AddPerson(0, who));
        Span span = handouts.at(words);
        var stamp = new Stamp("𝔘na", Instant.EPOCH);
        var said = new Tag.SpeakerTag(who.id(), Tag.Mode.REPORTED, List.of());
        Annotation tag = Annotation.of(Anchor.at(span.start(), span.end()), said, stamp);
        handouts.does(AddAnnotations.one(handouts.witness().id(), tag));
    }

    @Test
    void aLostPassageIsWarnedOf() {
        Handouts handouts = Handouts.of(TEXT).addAll();
        var document = handouts.project().documents().getFirst().id();
        handouts.does(new org.postil.edit.LibraryEdit.BinDocument(document, true));
        assertThat(keys(Honesty.check(handouts.project(), handouts.sheet())))
                .containsExactly("excerpt.lost.bin");
    }

    private static List<Message> checked(String text, String cut) {
        Handouts handouts = Handouts.of(text).addAll().cut(cut);
        return Honesty.check(handouts.project(), handouts.sheet());
    }

    private static List<String> keys(List<Message> warnings) {
        return warnings.stream().map(Message::key).toList();
    }
}
