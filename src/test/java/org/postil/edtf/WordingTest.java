package org.postil.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.message.Words;

class WordingTest {

    private final Words words = Words.inEnglish();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1946|1946",
                "1946-04|April 1946",
                "1946-04-05|5 April 1946",
                "0079|AD 79",
                "0000|1 BC",
                "-0044-03-15|15 March 45 BC",
                "1946-04-05T18:00:00|5 April 1946, 18:00",
                "1946-04-05T18:00|5 April 1946, 18:00",
                "1946-04-05T18:00:30|5 April 1946, 18:00:30",
                "1946-04-05T24:00|5 April 1946, 24:00",
                "1946-04-05T18:00Z|5 April 1946, 18:00 UTC",
                "1946-04-05T18:00+03:00|5 April 1946, 18:00 UTC+03:00",
                "1946-21|spring 1946",
                "194X-22|summer of some year in the 1940s",
                "1946-25|northern spring 1946",
                "1946-32|southern winter 1946",
                "1946-34|second quarter of 1946",
                "1946-39|last third of 1946",
                "1946-40|first half of 1946",
                "194|1940s",
                "194~|about 1940s",
                "000|the years 1 BC to AD 9",
                "-005|the years 51 BC to 42 BC",
                "19|the years 1900 to 1999",
                // doubt
                "1946?|possibly 1946",
                "1946~|about 1946",
                "1946%|about 1946, uncertain",
                "1946-04~|about April 1946",
                "1946-04-05?|possibly 5 April 1946",
                "1946-21~|about spring 1946",
                "?2004-06-~11|11 June 2004 (year uncertain, day approximate)",
                "2004-06%-11|11 June 2004 (year uncertain and approximate, month uncertain and approximate)",
                "1946-~21|spring 1946 (season approximate)",
                // what is not known
                "1946-04-XX|some day in April 1946",
                "1946-XX|some month in 1946",
                "1946-XX-XX|some day in 1946",
                "194X|some year in the 1940s",
                "194X?|possibly some year in the 1940s",
                "19XX|some year between 1900 and 1999",
                "-004X|some year between 50 BC and 41 BC",
                "000X|some year between 1 BC and AD 9",
                "1X46|some year of the form 1X46",
                "XXXX|some year",
                "XXXX-XX|some month of some year",
                "XXXX-XX-XX|some day of some year",
                "156X-12-25|25 December of some year in the 1560s",
                "XXXX-12-XX|some day in December of some year",
                "1XXX-12|December of some year between 1000 and 1999",
                "1984-1X|some month between October and December 1984",
                "1984-X1|January or November 1984",
                "1984-X5|May 1984",
                "1984-XX-15|day 15 of some month in 1984",
                "1984-X1-XX|some day in January or November 1984",
                "2020-05-1X|some day between 10 and 19 May 2020",
                "2020-05-X5|5, 15 or 25 May 2020",
                // far years
                "Y170000002|the year 170,000,002",
                "Y-17E7|the year -170,000,000",
                "Y17E20|the year 17 × 10 to the power of 20",
                "Y17E20S1|the year 17 × 10 to the power of 20, in its first digit",
                "1950S2|about 1950, some year between 1900 and 1999",
                "Y3388E2S3|about the year 338,800, some year between the year 338,000 and the year 338,999",
                // intervals
                "1946-04-05/1946-04-07|between 5 and 7 April 1946",
                "1946-04-05/1946-05-07|between 5 April and 7 May 1946",
                "1946-12-05/1947-01-07|between 5 December 1946 and 7 January 1947",
                "1946-04/1946-06|between April and June 1946",
                "1946-04-05/1946-05|between 5 April 1946 and May 1946",
                "1939/1945|between 1939 and 1945",
                "1984~/2004-06|between about 1984 and June 2004",
                "2004-06-~01/2004-06-~20|between 1 June 2004 (day approximate) and 20 June 2004 (day approximate)",
                "2004-06-XX/2004-07-03|between some day in June 2004 and 3 July 2004",
                "1946/..|from 1946 onwards",
                "1946/|from 1946, end unknown",
                "../1946|until 1946",
                "/1946|until 1946, start unknown",
                "../..|at any time",
                "/..|from an unknown day onwards",
                "../|until an unknown day",
                // sets
                "[1946,1947]|one of 1946 or 1947",
                "[1946]|1946",
                "[1946-04-05..1946-04-07]|some day between 5 and 7 April 1946",
                "[1946..1948]|some year between 1946 and 1948",
                "[..1946]|in or before 1946",
                "[..1760-12-03]|on or before 3 December 1760",
                "[1760-12..]|in or after December 1760",
                "[1760-12-03..]|on or after 3 December 1760",
                "[1667,1760-12..]|one of 1667 or in or after December 1760",
                "[1667,1668,1670..1672]|one of 1667, 1668 or some year between 1670 and 1672",
                "[1946-21..1947-21]|some time between spring 1946 and spring 1947",
                "{1960,1961-12}|1960 and December 1961",
                "{1667,1668,1670..1672}|1667, 1668 and every year between 1670 and 1672",
                "{..1984}|every year until 1984"
            })
    void aDateIsSaidAsAPersonWould(String text, String said) {
        assertThat(words.of(Edtf.parse(text).wording())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1946-13|There is no month 13. Write 01 to 12, as in 1946-12, or 21 to 41 for a season or another part of the year, as in 1946-21.",
                "1946-04-31|There is no day 31 in that month. Its last is 1946-04-30.",
                "1950S5|The year has 4 digits, so 5 of them cannot be significant. 1950S2 is some year from 1900 to 1999.",
                "1947/1946|The interval ends before it begins: 1947 is later than 1946.",
                "[1946|“[1946” is no set of dates. Write [1946,1947] for one of them, or {1946,1947} for all of them."
            })
    void aRefusalReadsWell(String text, String said) {
        NotEdtf refused = catchThrowableOfType(NotEdtf.class, () -> Edtf.parse(text));
        assertThat(words.of(refused.problem())).isEqualTo(said);
    }
}
