package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.WitnessText;

class LandmarksTest {

    private static final String A =
            "The Ambassador called on the Minister and read the note aloud in full.";
    private static final String B =
            "Head of page.\n\nThe Ambassador called again on the Minister and read the long note in full.";

    private final Comparison comparison =
            Collation.of(new WitnessText("A", "", A), new WitnessText("B", "", B));
    private final Landmarks landmarks = Landmarks.of(comparison);

    @Test
    void wordsThatBelongTogetherStandAtEachOther() {
        for (String word : new String[] {"Ambassador", "Minister", "read", "note", "full"}) {
            assertThat(landmarks.inB(A.indexOf(word))).as(word).isEqualTo(B.indexOf(word));
            assertThat(landmarks.inA(B.indexOf(word))).as(word).isEqualTo(A.indexOf(word));
        }
    }

    @Test
    void whatOnlyOneHasStandsAtTheGapOfTheOther() {
        int gap = landmarks.inA(B.indexOf("again"));
        assertThat(gap).isBetween(A.indexOf("called") + 6, A.indexOf("on the"));
        int missing = landmarks.inB(A.indexOf("aloud") + 2);
        assertThat(missing).isBetween(B.indexOf("note") + 4, B.indexOf("in full"));
    }

    @Test
    void bothMapsAreMonotoneAndStayInTheTexts() {
        int before = 0;
        for (int place = 0; place <= A.length(); place++) {
            int there = landmarks.inB(place);
            assertThat(there).isBetween(before, B.length());
            before = there;
        }
        before = 0;
        for (int place = 0; place <= B.length(); place++) {
            int there = landmarks.inA(place);
            assertThat(there).isBetween(before, A.length());
            before = there;
        }
        assertThat(landmarks.inB(A.length())).isEqualTo(B.length());
    }
}
