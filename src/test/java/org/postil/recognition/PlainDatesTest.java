package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;
import org.postil.recognition.PlainDates.Found;
import org.postil.text.Span;

class PlainDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 5, 1946|1946-04-05",
                "April 05, 1946|1946-04-05",
                "April 5 1946|1946-04-05",
                "APRIL 5, 1946|1946-04-05",
                "April 5th, 1946|1946-04-05",
                "July 19, 1949|1949-07-19",
                "July 19,1949|1949-07-19",
                "19th July,1949|1949-07-19",
                "19th July, 1949|1949-07-19",
                "20 November 1946|1946-11-20",
                "5 Apr. 1946|1946-04-05",
                "5 april 1946|1946-04-05",
                "Sept. 5, 1946|1946-09-05",
                "1st of May, 1946|1946-05-01",
                "29 February 1944|1944-02-29",
                "April 1946|1946-04",
                "April, 1946|1946-04",
                "May 1946|1946-05",
                "1946-04-05|1946-04-05",
                "1946-04-05T18:00:00+03:00|1946-04-05T18:00:00+03:00",
                "April 5, 1946 - 6 p.m.|1946-04-05T18:00:00",
                "20 November 1946 - 6 p.m.|1946-11-20T18:00:00",
                "April 5, 1946\u20146 p. m.|1946-04-05T18:00:00",
                "April 5, 1946, at 6 PM|1946-04-05T18:00:00",
                "April 5, 1946, 6:38 p.m.|1946-04-05T18:38:00",
                "19th July, 1949, 1.11 p.m.|1949-07-19T13:11:00",
                "July 19, 1949 12.05 a.m.|1949-07-19T00:05:00",
                "July 19, 1949, 12:15 p.m.|1949-07-19T12:15:00",
                "July 19, 1949, 18:30|1949-07-19T18:30:00",
                "1949-07-19 18:30|1949-07-19T18:30:00",
                "April 5, 1946\u2014noon|1946-04-05T12:00:00",
                "April 5, 1946, 12 noon|1946-04-05T12:00:00",
                "April 5, 1946 - midnight|1946-04-05T24:00:00"
            })
    void aDateInWordsIsRead(String words, String date) {
        assertThat(PlainDates.read(words)).contains(Edtf.parse(date));
        String text = "\uD835\uDD18 on " + words + " he left";
        assertThat(PlainDates.in(text))
                .containsExactly(new Found(new Span(6, 6 + words.length()), Edtf.parse(date)));
    }

    @Test
    void aDateMayRunOverTheEndOfALine() {
        assertThat(PlainDates.in("of April 5,\n1946 and"))
                .containsExactly(new Found(new Span(3, 16), Edtf.parse("1946-04-05")));
    }

    @Test
    void aTimeOnTheNextLineIsAnotherMatter() {
        assertThat(PlainDates.in("19th July, 1949\n3.50 p.m."))
                .containsExactly(new Found(new Span(0, 15), Edtf.parse("1949-07-19")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1053",
                "608",
                "1946",
                "he may march on the 5th",
                "they may 1946 times",
                "a march 1946 strong",
                "May I call",
                "April 31, 1946",
                "29 February 1946",
                "0 April 1946",
                "April 5",
                "April 5, 19461",
                "April 51946",
                "Smay 5, 1946",
                "Moscow Mission, 1946-1949",
                "1946-04",
                "1946-13-05",
                "1946-04-05-06",
                "X1946-04-05",
                "5-7 April 1946",
                "March 10, 194"
            })
    void whatIsNoDateInATextIsLeftAlone(String text) {
        assertThat(PlainDates.in("so " + text + " it was")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "July 17, 1975, 9:55\u201310:40 a.m.|July 17, 1975|1975-07-17",
                "July 17, 1975, 13 p.m.|July 17, 1975|1975-07-17",
                "April 5, 1946, 6 per cent|April 5, 1946|1946-04-05",
                "April 5, 1946, 25:00|April 5, 1946|1946-04-05",
                "April 1946, 6 p.m.|April 1946|1946-04",
                "CCNY)July 19, 1949|July 19, 1949|1949-07-19",
                "Sunday, April 5, 1946.|April 5, 1946|1946-04-05"
            })
    void onlyTheDateItselfIsTaken(String text, String quote, String date) {
        int start = text.indexOf(quote);
        assertThat(PlainDates.in(text))
                .containsExactly(
                        new Found(new Span(start, start + quote.length()), Edtf.parse(date)));
    }

    @Test
    void aYearIsADateOnlyWhereItIsAllThatWasSelected() {
        assertThat(PlainDates.read("1946")).contains(Edtf.parse("1946"));
        assertThat(PlainDates.read(" 1946-04 ")).contains(Edtf.parse("1946-04"));
        assertThat(PlainDates.read("1053")).isEmpty();
        assertThat(PlainDates.read("608")).isEmpty();
        assertThat(PlainDates.read("in 1946")).isEmpty();
        assertThat(PlainDates.read("1946-13")).isEmpty();
    }

    @Test
    void aSelectionIsADateOnlyWhereNothingElseIsSelected() {
        assertThat(PlainDates.read(" (April 5, 1946), \n")).contains(Edtf.parse("1946-04-05"));
        assertThat(PlainDates.read("on April 5, 1946")).isEmpty();
        assertThat(PlainDates.read("April 5, 1946 and May 7, 1946")).isEmpty();
        assertThat(PlainDates.read("")).isEmpty();
    }

    @Test
    void theDateUnderTheCaretIsFound() {
        String text = "x".repeat(500) + " April 5, 1946 - 6 p.m. " + "y ".repeat(500);
        var found = new Found(new Span(501, 523), Edtf.parse("1946-04-05T18:00:00"));
        for (int caret = 501; caret <= 523; caret++) {
            assertThat(PlainDates.at(text, caret)).contains(found);
        }
        assertThat(PlainDates.at(text, 500)).isEmpty();
        assertThat(PlainDates.at(text, 524)).isEmpty();
        assertThat(PlainDates.at("", 0)).isEmpty();
    }

    @Test
    void theSampleDocumentsHaveTheirDates() throws IOException {
        assertThat(datesOf("1949-07-19-kelly-cable-608.txt"))
                .startsWith("1949-07-19")
                .containsOnly("1949-07-19");
        assertThat(datesOf("1946-04-05-smith-cable-1053-published.txt"))
                .contains("1946-04-05", "1946-04-05T18:00:00", "1946-05-31");
    }

    @Test
    void aHostileTextTakesNoLonger() {
        for (String part :
                List.of("1", "5 ", "April ", "April 5, ", "12 ", " ", "\n", "Sept", "5th of ")) {
            String text = part.repeat(200_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertThat(PlainDates.in(text)).isEmpty());
        }
    }

    private static List<String> datesOf(String sample) throws IOException {
        return PlainDates.in(Files.readString(Path.of("sample-docs", sample))).stream()
                .map(found -> found.value().text())
                .toList();
    }
}
