package org.postil.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.postil.model.Witness.Body;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// A text that is promised is the same as one that is there, only later.
class BodyTest {

    private static final Body PEACE = Body.of(Transcription.of("𝔘 Peace."), Marks.NONE);

    private final AtomicInteger asked = new AtomicInteger();
    private final Body promised =
            Body.promised(body -> {
                asked.incrementAndGet();
                body.arrive(PEACE);
            });

    @Test
    void itIsAskedForOnceAndOnlyWhenItIsWanted() {
        Witness version = version(promised).withSiglum("B").inBin(true);
        assertThat(version.toString()).contains("Body[null]");
        assertThat(version).isNotEqualTo(version.withSiglum("C")).isEqualTo(version);
        assertThat(asked).hasValue(0);
        assertThat(promised.isThere()).isFalse();
        assertThat(version.text()).isEqualTo("𝔘 Peace.");
        assertThat(version.marks()).isSameAs(Marks.NONE);
        assertThat(asked).hasValue(1);
        assertThat(promised.isThere()).isTrue();
    }

    @Test
    void promisedOrNotTheyAreEqualWhereTheySayTheSame() {
        assertThat(promised).isEqualTo(PEACE).hasSameHashCodeAs(PEACE);
        assertThat(promised).isNotEqualTo(Body.of(Transcription.of("War."), Marks.NONE));
    }

    @Test
    void ofTwoThatArriveTheFirstCounts() {
        promised.arrive(PEACE);
        promised.arrive(Body.of(Transcription.of("War."), Marks.NONE));
        assertThat(promised.transcription()).isSameAs(PEACE.transcription());
        assertThat(asked).hasValue(0);
    }

    @Test
    void whoAsksForOneThatNeverComesIsTold() {
        Body never =
                Body.promised(_ -> {
                    throw new CancellationException();
                });
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(version(never)::text);
    }

    @Test
    void noMarkIsBeyondTheText() {
        var tag =
                Annotation.of(
                        Anchor.at(3, 10),
                        new Tag.PersonTag(Id.fresh()),
                        new Stamp("Una", Instant.EPOCH));
        Marks marks = Marks.NONE.withAnnotations(List.of(tag));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.of(Transcription.of("𝔘 Peace."), marks))
                .withMessageContaining("beyond the text");
    }

    private static Witness version(Body body) {
        return new Witness(Id.fresh(), "A", Metadata.NONE, body, List.of(), List.of(), false);
    }
}
