package org.postil.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CodebookTest {

    @Test
    void topicsInACircleAreRefused() {
        Topic one = Topic.named("one 𝔘");
        Topic two = Topic.named("two").under(one.id());
        List<Topic> circle = List.of(one.under(two.id()), two);
        assertThatThrownBy(() -> Codebook.empty().withTopics(circle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one 𝔘");
    }

    @Test
    void aTopicUnderNobodyKnowsWhatIsRefused() {
        Topic loose = Topic.named("loose").under(Topic.named("not there").id());
        assertThatThrownBy(() -> Codebook.empty().withTopics(List.of(loose)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Looking at each topic once for each level above it would take minutes.
    @Test
    void aDeepTreeIsTakenInAnyOrder() {
        var chain = new ArrayList<>(List.of(Topic.named("top")));
        for (int i = 0; i < 100_000; i++) {
            chain.add(Topic.named("below").under(chain.getLast().id()));
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(Codebook.empty().withTopics(chain.reversed()).topics())
                                .hasSize(100_001));
    }
}
