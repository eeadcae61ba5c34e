package org.postil.edit.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;

/// Passages go where they are dragged; a question has the room that it is given.
class ExcerptingTest {

    @Test
    void aPassageGoesSeveralPlacesUpOrDownAndTheOthersKeepTheirOrder() {
        Handouts handouts = Handouts.of("𝔘 one two three four.");
        for (String word : List.of("one", "two", "three", "four")) handouts.add(word);
        List<Passage> all = handouts.excerpt().passages();
        handouts.does(handouts.excerpting().move(all.get(3).hold(), -3));
        assertThat(handouts.excerpt().passages())
                .containsExactly(all.get(3), all.get(0), all.get(1), all.get(2));
        handouts.does(handouts.excerpting().move(all.get(3).hold(), 2));
        assertThat(handouts.excerpt().passages())
                .containsExactly(all.get(0), all.get(1), all.get(3), all.get(2));
        handouts.does(handouts.excerpting().move(all.get(0).hold(), 9));
        assertThat(handouts.excerpt().passages())
                .containsExactly(all.get(1), all.get(3), all.get(2), all.get(0));
        handouts.does(handouts.excerpting().move(all.get(1).hold(), -1));
        assertThat(handouts.excerpt().passages().getFirst()).isEqualTo(all.get(1));
    }

    @Test
    void aQuestionLeavesAsManyLinesAsItMay() {
        Handouts handouts = Handouts.of("𝔘 one.").add("one").ask("Why?", "one");
        handouts.does(handouts.excerpting().leave(0, 3));
        assertThat(lines(handouts)).isEqualTo(5);
        handouts.does(handouts.excerpting().leave(0, -9));
        assertThat(lines(handouts)).isZero();
        handouts.does(handouts.excerpting().leave(0, 99));
        assertThat(lines(handouts)).isEqualTo(Question.MOST_LINES);
    }

    private static int lines(Handouts handouts) {
        return handouts.excerpt().questions().getFirst().lines();
    }
}
