package org.postil.session.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.collation.Rules;
import org.postil.collation.watch.Watch;
import org.postil.model.Marks;
import org.postil.model.Transcription;
import org.postil.model.Witness;

class VersionPairTest {

    private static final Witness A = Witness.of("A", "The Ambassador read the note.");
    private static final Witness B = Witness.of("A", "The Ambassador read a note.");

    private final VersionPair pair = new VersionPair(A, B, Rules.STANDARD);

    @Test
    void oneThatIsCalledOffHasNoAnswer() {
        assertThat(pair.compare(_ -> false)).isEmpty();
        assertThat(pair.compare(Watch.NOBODY)).isPresent();
    }

    @Test
    void versionsOfOneSiglumAreToldApart() {
        Compared compared = pair.compare(Watch.NOBODY).orElseThrow();
        assertThat(compared.siglum(true)).isNotEqualTo(compared.siglum(false)).startsWith("A");
    }

    @Test
    void otherWordsAreAnotherPair() {
        assertThat(pair.isLike(new VersionPair(A, B, Rules.STANDARD))).isTrue();
        assertThat(pair.isLike(new VersionPair(B, A, Rules.STANDARD))).isFalse();
        Witness other = B.with(Transcription.of("The Ambassador read it."), Marks.NONE);
        assertThat(pair.isLike(new VersionPair(A, other, Rules.STANDARD))).isFalse();
    }
}
