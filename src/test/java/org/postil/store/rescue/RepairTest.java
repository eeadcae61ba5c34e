package org.postil.store.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.message.Message;
import org.postil.message.Words;

class RepairTest {

    @Test
    void everyKindOfMarkThatMayBeLostHasASentence() {
        assertThat(Repair.MARKS)
                .hasSizeGreaterThan(4)
                .allMatch(mark -> says(mark, 1) && says(mark, 2));
    }

    private static boolean says(String mark, int lost) {
        return !Words.inEnglish().of(Message.of("store.rescue." + mark, lost)).isBlank();
    }
}
