package org.postil.excerpt.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.message.Message;

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
