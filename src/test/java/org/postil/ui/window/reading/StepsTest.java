package org.postil.ui.window.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.window.reading.Steps.Place;

class StepsTest {

    private static final Id<Witness> CABLE = Id.fresh();
    private static final Id<Witness> LETTER = Id.fresh();

    @Test
    void aJumpIsAStepAndALookAroundIsNone() {
        Steps steps = Steps.NONE.at(new Place(CABLE, 0)).at(new Place(CABLE, 900));
        assertThat(steps.places()).containsExactly(new Place(CABLE, 900));
        Steps jumped = steps.at(new Place(CABLE, 9_000)).at(new Place(LETTER, 9_000));
        assertThat(jumped.places())
                .containsExactly(
                        new Place(CABLE, 900), new Place(CABLE, 9_000), new Place(LETTER, 9_000));
        assertThat(jumped.at()).isEqualTo(2);
    }

    @Test
    void whoGoesBackCanGoForwardAgainUntilAnotherWayIsTaken() {
        Steps steps = Steps.NONE.at(new Place(CABLE, 0)).at(new Place(LETTER, 0));
        Steps back = steps.walked(-1).orElseThrow();
        assertThat(back.now()).isEqualTo(new Place(CABLE, 0));
        assertThat(back.walked(-1)).isEmpty();
        assertThat(back.walked(1)).contains(steps);
        assertThat(steps.walked(1)).isEmpty();
        Steps other = back.at(new Place(CABLE, 20_000));
        assertThat(other.places()).containsExactly(new Place(CABLE, 0), new Place(CABLE, 20_000));
    }

    @Test
    void theOldestOfTooManyIsForgotten() {
        Steps steps = Steps.NONE;
        for (int i = 0; i < 300; i++) steps = steps.at(new Place(CABLE, i * 2_000));
        List<Place> places = steps.places();
        assertThat(places).hasSize(200).endsWith(new Place(CABLE, 598_000));
        assertThat(steps.now()).isEqualTo(places.getLast());
    }
}
