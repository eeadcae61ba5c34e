package org.postil.format.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;

class TimelineJsonTest {

    @Test
    void yearsOfAllSizesAreWrittenAsIsoHasThem() {
        assertThat(earliest("1946-04-05")).isEqualTo("1946-04-05T00:00:00");
        assertThat(earliest("0044-03-15")).isEqualTo("0044-03-15T00:00:00");
        assertThat(earliest("-0043-03-15")).isEqualTo("-0043-03-15T00:00:00");
        assertThat(earliest("Y12345")).isEqualTo("+12345-01-01T00:00:00");
        assertThat(earliest("Y-12345")).isEqualTo("-12345-01-01T00:00:00");
        assertThat(earliest("../1946")).isEmpty();
    }

    private static String earliest(String date) {
        return TimelineJson.written(Edtf.parse(date).bounds().earliest());
    }
}
