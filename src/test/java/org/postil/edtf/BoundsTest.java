package org.postil.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edtf.Edtf.Precision;

class BoundsTest {

    /// A date, and the interval of whole days that it may lie in.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "1946 1946-01-01/1946-12-31",
                "1946-02 1946-02-01/1946-02-28",
                "1944-02~ 1944-02-01/1944-02-29",
                "194X 1940-01-01/1949-12-31",
                "19X6 1906-01-01/1996-12-31",
                "-004X -0049-01-01/-0040-12-31",
                "-XXXX -9999-01-01/-0001-12-31",
                "1946-XX 1946-01-01/1946-12-31",
                "1946-1X 1946-10-01/1946-12-31",
                "1946-X1 1946-01-01/1946-11-30",
                "1946-XX-31 1946-01-31/1946-12-31",
                "1946-02-XX 1946-02-01/1946-02-28",
                "194X-02-29 1940-02-29/1948-02-29",
                "156X-12-25 1560-12-25/1569-12-25",
                "1946-21 1946-03-01/1946-05-31",
                "1946-24 1946-12-01/1947-02-28",
                "1943-28 1943-12-01/1944-02-29",
                "1946-29 1946-09-01/1946-11-30",
                "1946-31 1946-03-01/1946-05-31",
                "1946-32 1946-06-01/1946-08-31",
                "1946-36 1946-10-01/1946-12-31",
                "1946-39 1946-09-01/1946-12-31",
                "1946-41 1946-07-01/1946-12-31",
                "194X-40 1940-01-01/1949-06-30",
                "1950S2 1900-01-01/1999-12-31",
                "-1740S3 -1749-01-01/-1740-12-31",
                "194 1940-01-01/1949-12-31",
                "19 1900-01-01/1999-12-31",
                "-01 -0100-01-01/-0001-12-31",
                "1946-04/1947 1946-04-01/1947-12-31",
                "[1947,1945-02..1945-03] 1945-02-01/1947-12-31"
            })
    void aDateReachesFromItsFirstDayToItsLast(String text, String days) {
        assertThat(Edtf.parse(text).bounds()).isEqualTo(Edtf.parse(days).bounds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "Y-17E7 Y-170000000",
                "Y3388E2S3 Y338000S3",
                "Y171010000S3 Y171999999S3",
                "Y12E998 Y120E997"
            })
    void yearsBeyondAnyClockHaveBoundsToo(String one, String same) {
        assertThat(Edtf.parse(one).bounds()).isEqualTo(Edtf.parse(same).bounds());
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(same))).isTrue();
    }

    @Test
    void theLocalTimeCountsAndTheDaysEndIsTheNextDay() {
        assertThat(Edtf.parse("1946-04-05T23:00-05:00").overlaps(Edtf.parse("1946-04-05")))
                .isTrue();
        assertThat(Edtf.parse("1946-04-05T24:00").bounds())
                .isEqualTo(Edtf.parse("1946-04-06T00:00:00").bounds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "1946 1946-04-05 true",
                "1946-04-05 1946-04-06 false",
                "1946-04-05 1946-04-05T18:00 true",
                "1946-04-06 1946-04-05T24:00 true",
                "1946-21 1946-05-15 true",
                "../1946 1812 true",
                "../1946 1947 false",
                "1946/.. Y170000002 true",
                "/1946 1812 true",
                "1946/ 1945 false",
                "[1667,1760-12..] 1700 false",
                "[1667,1760-12..] 1800 true",
                "{1960,1970} 1965 false",
                "{1960,1970} {1950,1970} true"
            })
    void datesOverlapWhereTheyMayMeanTheSameMoment(String one, String other, boolean overlap) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlap);
        assertThat(Edtf.parse(other).overlaps(Edtf.parse(one))).isEqualTo(overlap);
    }

    @Test
    void datesSortByTime() {
        List<Edtf> sorted =
                List.of(
                                "../1945",
                                "/1946",
                                "Y-17E7",
                                "-0044-03-15",
                                "1945-12-23",
                                "1946-01",
                                "1946",
                                "1946~",
                                "1946/..",
                                "1946-04-05",
                                "1946-04-05T18:00",
                                "1946-04-05T18:38",
                                "1946-11-20",
                                "Y12000")
                        .stream()
                        .map(Edtf::parse)
                        .toList();
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(20));
        assertThat(shuffled.stream().sorted().toList()).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "1946-04-05T18:00:00 SECOND",
                "1946-04-05T18:00 MINUTE",
                "1946-04-05 DAY",
                "1946-XX-XX DAY",
                "1946-XX MONTH",
                "1946-21 SEASON",
                "1946? YEAR",
                "194X DECADE",
                "194 DECADE",
                "19XX CENTURY",
                "1950S2 CENTURY",
                "19 CENTURY",
                "1XXX MILLENNIUM",
                "XXXX NONE",
                "Y-17E7 YEAR",
                "Y-17E7S2 NONE",
                "1946-04-05/1947 YEAR",
                "1946-04-05/.. DAY",
                "../.. NONE",
                "[1946,1947-02] YEAR"
            })
    void aDateIsAsPreciseAsItIsWritten(String text, Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }
}
