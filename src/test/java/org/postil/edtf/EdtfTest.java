package org.postil.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.DateSet.Kind;
import org.postil.edtf.Part.Qualification;
import org.postil.message.Message;
import org.postil.message.Words;

class EdtfTest {

    /// The examples of the specification, section by section.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12",
                "1985-04",
                "1985",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2004-02-01/2005",
                "2005/2006-02",
                // Level 1
                "Y170000002",
                "Y-170000002",
                "2001-21",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "201X",
                "20XX",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "1985-04-12/..",
                "1985-04/..",
                "1985/..",
                "../1985-04-12",
                "../1985-04",
                "../1985",
                "1985-04-12/",
                "1985-04/",
                "1985/",
                "/1985-04-12",
                "/1985-04",
                "/1985",
                "-1985",
                // Level 2
                "Y-17E7",
                "Y17E8",
                "1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                "2001-34",
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "[1760-12..]",
                "[1760-01,1760-02,1760-12..]",
                "[1667,1760-12]",
                "[..1984]",
                "{1667,1668,1670..1672}",
                "{1960,1961-12}",
                "{..1984}",
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "156X-12-25",
                "15XX-12-25",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
                "2004-06-~01/2004-06-~20",
                "2004-06-XX/2004-07-03",
                // and what follows from its grammar
                "{..1983-12-31,1984-10-10..1984-11-01}",
                "[1667,1760-12..]",
                "-1740",
                "-1740S3",
                "Y-17E7S2",
                "-0044-03-15",
                "-156X",
                "1946-04-05T18:00",
                "1946-04-05T24:00:00",
                "1984~/..",
                "/..",
                "../",
                "1946-21/1947-24",
                "[1946-04-05T18:00:00,1946-04-05T19:00:00]",
                "20?",
                "1946-21~",
                "%2004-~06-11",
                "201X?"
            })
    void whatTheSpecificationWritesIsReadAndWrittenBack(String text) {
        assertThat(Edtf.parse(text).text()).isEqualTo(text);
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    /// The ways of writing one meaning that the specification allows.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "?2004-?06-?11 2004-06-11?",
                "?2004-06-11 2004?-06-11",
                "2004?-06~-11 %2004-~06-11",
                "2004?-~06-11 ?2004-~06-11",
                "~2004-~06-11 2004-06~-11",
                "1946-04-05T18:00\u221205:00 1946-04-05T18:00-05:00"
            })
    void oneMeaningHasOneForm(String written, String canonical) {
        assertThat(Edtf.parse(written)).isEqualTo(Edtf.parse(canonical)).hasToString(canonical);
    }

    @Test
    void aValueIsMadeOfItsParts() {
        assertThat(Edtf.parse("?2004-06-~11"))
                .isEqualTo(
                        new CalendarDate(
                                List.of(
                                        new Part(new Digits("2004"), Qualification.UNCERTAIN),
                                        Part.of(6, 2),
                                        new Part(new Digits("11"), Qualification.APPROXIMATE))));
        assertThat(Edtf.parse("{1667,1670..1672}"))
                .isEqualTo(
                        new DateSet(
                                Kind.ALL_OF,
                                List.of(
                                        CalendarDate.of(1667),
                                        new Interval(
                                                CalendarDate.of(1670), CalendarDate.of(1672)))));
        assertThat(Edtf.parse("1946-04-05T18:00:00"))
                .isEqualTo(DateTime.of(LocalDateTime.of(1946, 4, 5, 18, 0)));
        assertThat(Edtf.parse("1946-04-05T18:00:30"))
                .isEqualTo(DateTime.of(LocalDateTime.of(1946, 4, 5, 18, 0, 30)));
        assertThat(Edtf.parse("-0044-03-15")).isEqualTo(CalendarDate.of(LocalDate.of(-44, 3, 15)));
        assertThat(Edtf.parse("1946-04")).isEqualTo(CalendarDate.of(YearMonth.of(1946, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uD835\uDD18",
                "\uD835\uDD181946",
                "1946\uD835\uDD18",
                "1",
                "1946-",
                "-1946-",
                "1946-4-5",
                "1946-00",
                "1946-13",
                "1946-20",
                "1946-42",
                "1946-04-00",
                "1946-04-31",
                "1946-02-29",
                "1900-02-29",
                "194X-02-30",
                "XXX1-02-29",
                "1946-04-05-06",
                "1946-21-05",
                "1946-2X",
                "1946-04-4X",
                "194x",
                "194u",
                "19XXX",
                "19X",
                "1X",
                "XX",
                "XXX",
                "194X-0x",
                "-0000",
                "-000",
                "-00",
                "+1946",
                "1946??",
                "1946?~",
                "?1946?",
                "1946 ?",
                "(1946)?",
                "19460405",
                "1946/04/05",
                "05/04/1946",
                "04/05",
                "194/195",
                "5 April 1946",
                "/",
                "//",
                "/..//",
                "1946/1945",
                "1946-05/1946-04",
                "1946-04-05/..1947",
                "1946-04-05T18:00:00/1946-04-05T19:00:00",
                "[1946-04-05T18:00:00..]",
                "1946..1947",
                "..",
                "[..]",
                "[..,1946]",
                "[1946,..1947]",
                "[1946..,1947]",
                "[1947..1946]",
                "[1946,,1947]",
                "[1946/1947]",
                "[1946,[1947]]",
                "[1946",
                "1946]",
                "[1946}",
                "[]",
                "[",
                "Y",
                "Y1946",
                "Y01946",
                "Y-0",
                "Y0E5",
                "Y17E0",
                "Y17E07",
                "Y17E1000",
                "Y17E99999999999999999999",
                "y170000002",
                "Y17e7",
                "12345",
                "1950S0",
                "1950S5",
                "1950S99999999999999999999",
                "195XS2",
                "50S1",
                "1950-04S2",
                "Y1950S2",
                "-0000S1",
                "1946-04-05T",
                "1946-04-05T18",
                "1946-04-05T25:00",
                "1946-04-05T18:60",
                "1946-04-05T18:00:60",
                "1946-04-05T24:30:00Z",
                "1946-04-05T24:00:01Z",
                "1946-04-05T18:00:00.",
                "1946-04-05T18:00:00.1234567890",
                "1946-04-05t18:00",
                "1946-04-05 18:00",
                "1946-04-05T18:00z",
                "1946-04-05T18:00+15:00",
                "1946-04-05T18:00+14:30",
                "1946-04-05T18:00-12:30",
                "1946-04-05T18:00+03:60",
                "1946-04-05T18:00+3",
                "1946-04-05T18:00+0300",
                "1946-04-05T18:00?",
                "1946-04-05?T18:00",
                "1946-04-XXT18:00",
                "1946-04T18:00",
                "1946-21T18:00",
                "\u0661\u0669\u0664\u0666",
                "1946\u201304",
                "1946\n",
                "NaN",
                "null"
            })
    void whatIsNoEdtfIsRefused(String text) {
        assertThat(Edtf.tryParse(text)).isEmpty();
        assertThat(Words.inEnglish().of(refusal(text))).contains(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1946-4-5|1946-04-05",
                " 1946|1946",
                "194x|194X",
                "194u|194X",
                "19uu-12-25|19XX-12-25",
                "ca. 1946|1946~",
                "about 1946-04|1946-04~",
                "1946?~|1946%",
                "(1946)?|1946?",
                "19460405|1946-04-05",
                "1946.4.5|1946-04-05",
                "1946\u201304|1946-04",
                "1946-04-05 18:00|1946-04-05T18:00",
                "1946-04-05t18:00|1946-04-05T18:00",
                "1946/open|1946/..",
                "unknown/1946|/1946",
                "y170000002|Y170000002",
                "Y1946|1946",
                "Y17e7|Y17E7",
                "12345|Y12345",
                "1950s2|1950S2",
                "1940s|194"
            })
    void aNearMissNamesWhatWasPerhapsMeant(String typed, String meant) {
        Message problem = refusal(typed);
        assertThat(problem.key()).isEqualTo("edtf.problem.near");
        assertThat(problem.arguments()).last().isEqualTo(meant);
    }

    @Test
    void aRefusalSaysWhatCouldStandThere() {
        assertThat(refusal("1946-13-05")).isEqualTo(Message.of("edtf.problem.month", "13", "1946"));
        assertThat(refusal("1946-04-31"))
                .isEqualTo(Message.of("edtf.problem.day", "31", "1946-04-30"));
        assertThat(refusal("1946-04-05T25:00"))
                .isEqualTo(Message.of("edtf.problem.time", "25:00", "1946-04-05"));
        assertThat(refusal("1950S5")).isEqualTo(Message.of("edtf.problem.significant", 5, 4));
        assertThat(refusal("1946/1945"))
                .isEqualTo(Message.of("edtf.problem.turned-round", "1946", "1945"));
    }

    @Test
    void hostileTextIsRefusedAtOnce() {
        for (String part :
                List.of("1", "X", "-", "[", "?", "1946-04-05,", "1946/", " ", "[{", "Y1E")) {
            String text = part.repeat(100_000 / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () ->
                            assertThat(refusal(text))
                                    .isEqualTo(
                                            Message.of("edtf.problem.long", text.length(), 200)));
        }
    }

    private static Message refusal(String text) {
        return catchThrowableOfType(NotEdtf.class, () -> Edtf.parse(text)).problem();
    }
}
