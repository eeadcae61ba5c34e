package org.postil.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.edtf.Edtf;
import org.postil.message.Words;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

class MomentWordsTest {

    private static final OptionalLong NONE = OptionalLong.empty();

    @Test
    void whatLiesAheadIsSaidToHaveBeenWrittenBeforeIt() {
        assertThat(words(OptionalLong.of(-5), NONE)).endsWith("written 5 days before");
        assertThat(words(OptionalLong.of(-1), NONE)).endsWith("written 1 day before");
        assertThat(words(OptionalLong.of(0), NONE)).endsWith("written the same day");
        assertThat(words(OptionalLong.of(3), NONE)).endsWith("written 3 days later");
    }

    @Test
    void hoursAreToldOfWhatIsNotLongAgo() {
        assertThat(words(OptionalLong.of(0), OptionalLong.of(518))).endsWith("8 h 38 min later");
        assertThat(words(OptionalLong.of(0), OptionalLong.of(-90))).endsWith("1 h 30 min before");
        assertThat(words(OptionalLong.of(40), OptionalLong.of(57_612))).endsWith("40 days later");
    }

    private static String words(OptionalLong delay, OptionalLong minutes) {
        var date = Edtf.parse("1946-04-05");
        Annotation tag =
                Annotation.of(
                        Anchor.at(0, 5),
                        new Tag.DateTag(date, Tag.Aspect.HAPPENED, ""),
                        new Stamp("Una", java.time.Instant.EPOCH));
        Document cable = Document.of("Cable", Witness.of("A", "April is the month."));
        return Words.inEnglish()
                .of(
                        MomentWords.of(
                                new Moment(
                                        cable,
                                        Optional.of(tag),
                                        date,
                                        Tag.Aspect.HAPPENED,
                                        "",
                                        delay,
                                        minutes)));
    }
}
