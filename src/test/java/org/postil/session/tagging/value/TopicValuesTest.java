package org.postil.session.tagging.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postil.session.tagging.value.Told.PEACE;
import static org.postil.session.tagging.value.Told.TURKEY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Topic;
import org.postil.text.Anchor;
import org.postil.text.Span;

class TopicValuesTest {

    @Test
    void theTopicThatTheWordsSpeakOfComesFirst() {
        assertThat(TopicValues.of(Told.occasion("[of Turkey and\nthe Straits he spoke]")).topics())
                .containsExactly(TURKEY, PEACE);
        assertThat(TopicValues.of(Told.occasion("[of peace he spoke]")).topics())
                .containsExactly(PEACE, TURKEY);
    }

    @Test
    void theWordsOfATopicSpeakOfItToo() {
        Topic oil = new Topic(PEACE.id(), "Oil", Topic.ROOT, "", List.of("concessions"));
        Occasion told = Told.occasion("Turkey [the Concessions in Iran]");
        var book = Told.BOOK.withTopics(List.of(TURKEY, oil));
        var occasion = new Occasion(told.project().withCodebook(book), told.witness(), told.span());
        assertThat(TopicValues.of(occasion).filled()).isEqualTo("Oil");
    }

    @Test
    void withNoneSpokenOfTheOneUsedLastComesFirst() {
        Annotation before =
                Annotation.of(Anchor.at(0, 3), new Tag.TopicTag(TURKEY.id()), Told.NOON);
        Witness witness =
                Witness.of("A", "One two").withMarks(Marks.NONE.withAnnotations(List.of(before)));
        assertThat(TopicValues.of(Told.occasion(witness, new Span(4, 7))).filled())
                .isEqualTo(TURKEY.name());
    }
}
