package org.postil.session.tagging.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;
import org.postil.text.Span;

class DateValuesTest {

    private static final String TEXT = "an interview at 9 o'clock last night. The next day";

    private final Witness witness = Witness.of("A", TEXT);
    private final Project project =
            Project.named("P")
                    .withDocuments(
                            List.of(
                                    Document.of("Cable", witness)
                                            .withMetadata(
                                                    Metadata.NONE.with(Field.DATE, "1946-04-05"))));

    @Test
    void theFieldIsFilledWithWhatTheWordsMeanUnderTheDateOfTheDocument() {
        assertThat(filled("9 o'clock last night")).isEqualTo("1946-04-04T21:00:00");
        assertThat(filled("last night")).isEqualTo("1946-04-04");
    }

    @Test
    void whatCountsOnFromADateBeforeItIsUnderstood() {
        assertThat(filled("The next day")).isEqualTo("1946-04-05");
    }

    @Test
    void whatIsTypedMayBeRelativeToo() {
        var values = new DateValues(Optional.empty(), Optional.of(Edtf.parse("1946-04-05")));
        assertThat(values.matching("the 8th inst."))
                .containsExactly(new Choice.When(Edtf.parse("1946-04-08")));
        assertThat(values.matching("1946~")).containsExactly(new Choice.When(Edtf.parse("1946~")));
    }

    @Test
    void theCaretWithinADateTakesAllOfIt() {
        Layer dates = project.codebook().layer(LayerId.DATE).orElseThrow();
        int caret = TEXT.indexOf("clock");
        UnderCaret found = UnderCaret.of(project, dates, witness, caret);
        assertThat(found.words()).isEqualTo(span("9 o'clock last night"));
        assertThat(found.certain()).contains(new Choice.When(Edtf.parse("1946-04-04T21:00:00")));
    }

    private String filled(String words) {
        return DateValues.of(new Occasion(project, witness, span(words))).filled();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
