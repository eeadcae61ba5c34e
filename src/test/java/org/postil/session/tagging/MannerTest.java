package org.postil.session.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postil.session.tagging.value.Told.occasion;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.Told;
import org.postil.text.Anchor;

class MannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𝔘 He asked: \"What [does he] want?\"",
                "Stalin: “[That is true.] Unquestionably”",
                "Stalin: [“That is true.”]",
                "Stalin:\n\n[That is true.]",
                "Er sagte: „Das [ist wahr]“",
                "« Oui, [je suis] »"
            })
    void wordsInQuotationMarksOrAfterALabelAreDirect(String picture) {
        assertThat(Manner.guessed(occasion(picture), Optional.empty()).mode())
                .isEqualTo(Mode.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He asked \"What?\" and said [that it was so].",
                "“Why?” he asked, and [said nothing].",
                "He said three things:\nFirst [nothing]."
            })
    void otherWordsAreReported(String picture) {
        assertThat(Manner.guessed(occasion(picture), Optional.empty()).mode())
                .isEqualTo(Mode.REPORTED);
    }

    @Test
    void aDateInAHeadingIsWhenItWasWrittenAndInALongParagraphWhenItHappened() {
        assertThat(
                        Manner.guessed(
                                        occasion("Moscow, [April 5, 1946] - 6 p.m."),
                                        Optional.empty())
                                .aspect())
                .isEqualTo(Aspect.WRITTEN);
        assertThat(
                        Manner.guessed(
                                        occasion("On [5 April] " + "he spoke ".repeat(9)),
                                        Optional.empty())
                                .aspect())
                .isEqualTo(Aspect.HAPPENED);
    }

    @Test
    void aDateThatIsTheDocumentsOwnIsWhenItWasWritten() {
        assertThat(dated("1946-04-05", "On [5 April 1946] " + "he spoke ".repeat(9), "1946-04-05"))
                .isEqualTo(Aspect.WRITTEN);
        assertThat(dated("1946-04-05", "[5 April 1946], 6 p.m.", "1946-04-05T18:00:00"))
                .isEqualTo(Aspect.WRITTEN);
        assertThat(dated("1946-04-05", "[4 April 1946]", "1946-04-04")).isEqualTo(Aspect.HAPPENED);
        assertThat(dated("1946-04-05", "[1946]", "1946")).isEqualTo(Aspect.HAPPENED);
    }

    @Test
    void whatATagSaysBesidesItsValueStaysWhenItsValueIsChanged() {
        var said = new Tag.SpeakerTag(Told.STALIN.id(), Mode.DIRECT, List.of(Told.SMITH.id()));
        var dated = new Tag.DateTag(Edtf.parse("1946"), Aspect.WRITTEN, "Moscow Time");
        Manner other = Manner.of(Mode.REPORTED, Aspect.HAPPENED);
        assertThat(Manner.of(Annotation.of(Anchor.at(0, 1), said, Told.NOON), other))
                .isEqualTo(new Manner(Mode.DIRECT, List.of(Told.SMITH.id()), Aspect.HAPPENED, ""));
        assertThat(Manner.of(Annotation.of(Anchor.at(0, 1), dated, Told.NOON), other))
                .isEqualTo(new Manner(Mode.REPORTED, List.of(), Aspect.WRITTEN, "Moscow Time"));
    }

    private static Aspect dated(String own, String picture, String date) {
        Occasion told = occasion(picture);
        Document document =
                told.document().withMetadata(Metadata.NONE.with(Metadata.Field.DATE, own));
        var dated =
                new Occasion(
                        told.project().withDocuments(List.of(document)),
                        told.witness(),
                        told.span());
        return Manner.guessed(dated, Optional.of(Edtf.parse(date))).aspect();
    }
}
