package org.postil.session.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.annotation.Tag;
import org.postil.model.id.LayerId;
import org.postil.session.suggesting.Queue.Sureness;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Span;

class QueueTest {

    private static final Suggestion STALIN = named("Stalin", 10, 0.95);
    private static final Suggestion AGAIN = named("Stalin", 50, 0.7);
    private static final Suggestion SMITH = named("Smith", 30, 0.9);
    private static final Suggestion DATE = dated("1946-04-05", 20, "recognition.date.written-out");
    private static final Suggestion ALIKE = dated("1946-04-06", 60, "recognition.date.written-out");
    private static final Suggestion OTHER = dated("1946", 70, "recognition.date.about");

    private static final Queue QUEUE =
            Queue.EMPTY.on(List.of(STALIN, DATE, SMITH, AGAIN, ALIKE, OTHER));

    @Test
    void itBeginsWithTheFirstAndStaysWithinItsEnds() {
        assertThat(QUEUE.current()).contains(STALIN);
        assertThat(QUEUE.step(1)).contains(DATE);
        assertThat(QUEUE.step(-1)).isEmpty();
        assertThat(QUEUE.at(OTHER).step(1)).isEmpty();
        assertThat(Queue.EMPTY.step(1)).isEmpty();
    }

    @Test
    void whereTheCurrentOneHasGoneTheNextInTheTextIsCurrent() {
        Queue gone = QUEUE.at(SMITH).on(List.of(STALIN, DATE, AGAIN));
        assertThat(gone.current()).contains(AGAIN);
    }

    @Test
    void behindTheLastItStaysAtTheLast() {
        assertThat(QUEUE.at(OTHER).on(List.of(STALIN, DATE)).current()).contains(DATE);
    }

    @Test
    void hiddenLayersAreNotWalkedButCounted() {
        Queue dates = QUEUE.turned(LayerId.PERSON);
        assertThat(dates.seen()).containsExactly(DATE, ALIKE, OTHER);
        assertThat(dates.counts()).isEqualTo(Map.of(LayerId.PERSON, 3, LayerId.DATE, 3));
        assertThat(dates.turned(LayerId.PERSON).seen()).isEqualTo(QUEUE.all());
        assertThat(QUEUE.hiding(Set.of(LayerId.DATE, LayerId.PERSON)).current()).isEmpty();
    }

    @Test
    void justAtTheLimitASuggestionIsSure() {
        assertThat(QUEUE.only(Sureness.SURE).seen()).contains(SMITH).doesNotContain(AGAIN);
        assertThat(QUEUE.only(Sureness.UNSURE).seen()).contains(AGAIN).doesNotContain(SMITH);
    }

    @Test
    void peopleAreAlikeByNameAndDatesByTheRuleThatFoundThem() {
        assertThat(QUEUE.alike()).containsExactly(STALIN, AGAIN);
        assertThat(QUEUE.at(DATE).alike()).containsExactly(DATE, ALIKE);
        assertThat(QUEUE.at(SMITH).alike()).containsExactly(SMITH);
        assertThat(QUEUE.only(Sureness.SURE).alike()).containsExactly(STALIN);
    }

    private static Suggestion named(String person, int start, double confidence) {
        return new Suggestion(
                new Span(start, start + 5),
                new Meaning.Named(person),
                confidence,
                Message.of("ui.words", person));
    }

    private static Suggestion dated(String value, int start, String rule) {
        var tag = new Tag.DateTag(Edtf.parse(value), Tag.Aspect.HAPPENED, "");
        return new Suggestion(
                new Span(start, start + 5), new Meaning.Dated(tag), 0.9, Message.of(rule));
    }
}
