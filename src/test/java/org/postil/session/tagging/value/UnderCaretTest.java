package org.postil.session.tagging.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.LayerId;

/// Texts have `|` where the caret is.
class UnderCaretTest {

    @Test
    void aDateWrittenOutWholeIsCertain() {
        UnderCaret found = under(LayerId.DATE, "𝔘 Moscow, Apr|il 5, 1946 - 6 p.m. and so on");
        assertThat(said(found)).isEqualTo("1946-04-05T18:00:00");
        assertThat(words(found, "𝔘 Moscow, April 5, 1946 - 6 p.m. and so on"))
                .isEqualTo("April 5, 1946 - 6 p.m.");
    }

    @Test
    void aWordThatIsNoDateIsTakenButNotCertain() {
        UnderCaret found = under(LayerId.DATE, "he came yester|day");
        assertThat(found.certain()).isEmpty();
        assertThat(words(found, "he came yesterday")).isEqualTo("yesterday");
    }

    @Test
    void aNameThatOnePersonBearsIsCertain() {
        assertThat(said(under(LayerId.PERSON, "Generalissimo Sta|lin said")))
                .isEqualTo("Joseph Stalin");
        assertThat(said(under(LayerId.PERSON, "he met Walter Bed|ell Smith")))
                .isEqualTo("Smith, Walter Bedell");
        assertThat(said(under(LayerId.PERSON, "|MOLÓTOV was silent")))
                .isEqualTo("Vyacheslav Molotov");
    }

    @Test
    void aNameThatTwoBearIsNot() {
        Codebook book = Told.BOOK.withPeople(List.of(Told.STALIN, Person.named("Stalin, Vasily")));
        UnderCaret last = under(book, LayerId.PERSON, "then Sta|lin came");
        assertThat(last.certain()).isEmpty();
        assertThat(words(last, "then Stalin came")).isEqualTo("Stalin");
        assertThat(said(under(book, LayerId.PERSON, "then Vasily Sta|lin came")))
                .isEqualTo("Stalin, Vasily");
    }

    @Test
    void aTurnWhoseLabelNamesOnePersonIsCertainlyTheirs() {
        String text = "He paused.\nStalin: “That is so. Unquestionably.”\n";
        UnderCaret found = under(LayerId.SPEAKER, text.replace("That is", "That| is"));
        assertThat(said(found)).isEqualTo("Joseph Stalin");
        assertThat(words(found, text)).isEqualTo("“That is so. Unquestionably.”");
    }

    @Test
    void whatStandsInQuotationMarksIsATurnOfSomebody() {
        String text = "To this he replied: \"Churchill - He tried.\" and went";
        UnderCaret found = under(LayerId.SPEAKER, text.replace("tried", "tr|ied"));
        assertThat(found.certain()).isEmpty();
        assertThat(words(found, text)).isEqualTo("\"Churchill - He tried.\"");
    }

    @Test
    void thePhraseOfATopicIsCertain() {
        UnderCaret found = under(LayerId.TOPIC, "on Turkey and the  Stra|its he said");
        assertThat(said(found)).isEqualTo("Turkey and the Straits");
    }

    @Test
    void betweenWordsThereIsNothing() {
        assertThat(under(LayerId.PERSON, "came - | - went").words().isEmpty()).isTrue();
        assertThat(under(LayerId.DATE, "|").words().isEmpty()).isTrue();
    }

    @Test
    void aDateOnALayerOfTheReadersOwnIsCertainToo() {
        LayerId due = new LayerId("due");
        Layer own =
                new Layer(
                        due,
                        "Due",
                        "U",
                        "#000000",
                        Layer.LineStyle.DASHED,
                        new Layer.Values.Dates());
        Codebook book = Told.BOOK.withLayers(List.of(own));
        assertThat(under(book, due, "due 5 Ap|ril 1946").certain())
                .contains(new Choice.When(Edtf.parse("1946-04-05")));
    }

    private static UnderCaret under(LayerId layer, String picture) {
        return under(Told.BOOK, layer, picture);
    }

    private static UnderCaret under(Codebook book, LayerId layer, String picture) {
        Witness witness = Witness.of("A", picture.replace("|", ""));
        Project project = Told.project(witness).withCodebook(book);
        return UnderCaret.of(
                project, book.layer(layer).orElseThrow(), witness, picture.indexOf('|'));
    }

    private static String said(UnderCaret found) {
        return found.certain().orElseThrow().text();
    }

    private static String words(UnderCaret found, String text) {
        return found.words().of(text);
    }
}
