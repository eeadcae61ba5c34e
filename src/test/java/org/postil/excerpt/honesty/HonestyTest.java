package org.postil.excerpt.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// Made up, in the manner of the time: what is cut carries the sense.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ministry has the honour to state that it cannot, under present conditions, agree to the note of the 3rd instant. | cannot, under present conditions, | negation",
                "He would evacuate the province, so long as the Porte paid the arrears. | , so long as the Porte paid the arrears | condition",
                "The President said that we would sell the wheat, provided that payment was made in gold. | , provided that payment was made in gold | condition",
                "I told him there was no question of recognition in 1933. | no question of | negation",
                "The Secretary has rarely seen a document so frank as this was. | rarely | negation",
                "Es ist die Auffassung der Regierung, daß sie den Vertrag unter keinen Umständen zu ratifizieren gedenkt. | unter keinen Umständen | negation",
                "Der Gesandte war bereit zu verhandeln, sofern die Truppen und die Beamten das Gebiet verlassen. | , sofern die Truppen und die Beamten das Gebiet verlassen | condition",
                "Le gouvernement n’est disposé à céder la place que pour une année, et les autres pays le savent. | n’est disposé à | negation",
                "Il est prêt à signer, à moins que les troupes du roi ne soient dans la ville. | , à moins que les troupes du roi ne soient dans la ville | condition",
                "Le ministre est pour la paix, pourvu que la France soit avec lui dans cette affaire. | , pourvu que la France soit avec lui dans cette affaire | condition",
                "Советское правительство и его представители согласны на это, если войска будут выведены из страны. | , если войска будут выведены из страны | condition",
                "Императорское правительство и его посолъ заявляютъ, что помощи нѣтъ и быть для нихъ можетъ въ будущемъ году. | нѣтъ | negation",
                "Уряд заявив, що він підпише угоду, якщо війська та флот будуть виведені з країни. | , якщо війська та флот будуть виведені з країни | condition",
                "El gobierno de la república no acepta la propuesta que los ministros hacen para el tratado. | no acepta | negation",
                "Il governo è pronto a firmare, purché le truppe della potenza lascino la città. | , purché le truppe della potenza lascino la città | condition",
                "Rząd jest gotów do rozmów na ten temat, chyba że wojska są w mieście od tego czasu. | , chyba że wojska są w mieście od tego czasu | condition",
                "Rex ad urbem cum exercitu venit et pacem non petivit. | non | negation",
            })
    void whatTurnsASentenceIsMissedInEveryLanguage(String text, String cut, String kind) {
        assertThat(keys(checked("𝔘 " + text, cut))).containsExactly("excerpt.honesty." + kind);
    }

    /// What looks like such a word in another language, or takes nothing from the sense.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ambassador and the Minister spoke of the sin of pride, of ale and of beer, in May. | of the sin of pride, of ale and of beer,",
                "He left Moscow on 3 May 1946 by train, with all of his staff. | by train,",
                "Le ministre et les autres membres du gouvernement ont quitté Paris en mai dans la nuit. | en mai dans la nuit",
                "Der Minister war im Mai in der Stadt und sprach mit dem König von dem Vertrag. | im Mai",
                "El ministro se fue de la capital con los demás y con el embajador en mayo. | con los demás y",
                "Il ministro si è recato nella città con il re e con la corte. | e con la corte",
                "Министр и его свита прибыли в город для переговоров на следующий день. | на следующий день",
                "Notably, the knotted note was in the notebook which he had with him at noon. | the knotted note was in the notebook",
            })
    void whatOnlyLooksLikeItIsCutWithoutAWarning(String text, String cut) {
        assertThat(checked("𝔘 " + text, cut)).isEmpty();
    }

    @Test
    void repliesAreKnownInOtherLanguages() {
        String talk =
                "Molotow: „Sie ziehen ab.“\n\nSchulenburg: „Gewiß, im Mai.“\n\n"
                        + "Molotow: „Gut.“";
        assertThat(keys(checked(talk, "Molotow: „Sie ziehen ab.“")))
                .containsExactly("excerpt.honesty.reply");
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
