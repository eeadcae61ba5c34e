package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;
import org.postil.message.Words;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.recognition.date.FoundDate;
import org.postil.text.Span;

class DateRecognizerTest {

    private static final Optional<Edtf> SMITH = Optional.of(Edtf.parse("1946-04-05"));
    private static final Optional<Edtf> NOBODY_KNOWS = Optional.empty();

    // Written out

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 5, 1946|1946-04-05",
                "April 05, 1946|1946-04-05",
                "April 5 1946|1946-04-05",
                "APRIL 5, 1946|1946-04-05",
                "April 5th, 1946|1946-04-05",
                "July 19,1949|1949-07-19",
                "19th July,1949|1949-07-19",
                "20 November 1946|1946-11-20",
                "5 Apr. 1946|1946-04-05",
                "5 Apr 46|1946-04-05",
                "5 april 1946|1946-04-05",
                "Sept. 5, 1946|1946-09-05",
                "1st of May, 1946|1946-05-01",
                "29 February 1944|1944-02-29",
                "April 1946|1946-04",
                "April, 1946|1946-04",
                "May 1946|1946-05",
                "1946-04-05|1946-04-05",
                "1946-04-05T18:00:00+03:00|1946-04-05T18:00:00+03:00",
                "5/IV/46|1946-04-05",
                "5.IV.1946|1946-04-05",
                "12.2.1975|1975-02-12",
                "4/28/61|1961-04-28",
                "Sunday, April 7, 1946|1946-04-07",
                "April 5, '46|1946-04-05",
                "April 5, [1946]|1946-04-05",
                "Jan. 3/46|1946-01-03",
                "January 3, /46|1946-01-03",
                "the twenty-second of July, 1894|1894-07-22",
                "the 12th day of July, 1894|1894-07-12",
                "the afternoon of the 12th day of July, 1894|1894-07-12",
                "this 20th day of November, one thousand eight hundred and ninety-four|1894-11-20",
                "June \u2014, 1861|1861-06-XX",
                "January 30, 1648/9|1649-01-30",
                "5 April 1746 O.S.|1746-04-16",
                "24 October/6 November 1917|1917-11-06",
                "25 October (7 November) 1917|1917-11-07",
                "10/22 February 1763|1763-02-22",
                "27 [26] February 1934|[1934-02-26,1934-02-27]",
                "February 27 [26], 1934|[1934-02-26,1934-02-27]",
                "Nov. 15 and 17, 1962|'{1962-11-15,1962-11-17}'",
                "October 22-26, 1971|1971-10-22/1971-10-26",
                "5\u20137 April 1946|1946-04-05/1946-04-07",
                "May 31 through June 2, 1961|1961-05-31/1961-06-02",
                "December 30, 1945 to January 2, 1946|1945-12-30/1946-01-02",
                "June\u2013July 1976|1976-06/1976-07",
                "June/July 1976|1976-06/1976-07",
                "September 30/October 1, 1946|1946-09-30/1946-10-01",
                "the first half of the 1930's|193X",
                "spring 1946|1946-21",
                "the winter of 1946-47|1946-24",
                "the winter of 1946/47|1946-24",
                "зимой 1946\u20141947 гг.|1946-24",
                "the first half of 1946|1946-40",
                "the second quarter of 1946|1946-34",
                "December 30, 1945\u2013January 2, 1946|1945-12-30/1946-01-02",
                "fall of 1962|1962-23",
                "the third quarter of 1958|1958-35",
                "late March 1946|1946-03",
                "the first week of May 1946|1946-05",
                "the closing days of March 1946|1946-03",
                "the night of April 4\u20135, 1946|1946-04-04/1946-04-05",
                "20 нояб. 1946 г.|1946-11-20",
                "3-IV-1946|1946-04-03",
                "5/IV-46 г.|1946-04-05",
                "5/IV 1946 г.|1946-04-05",
                "5/ХІІ-45 г.|1945-12-05",
                "«5» апреля 1946 г.|1946-04-05",
                "\"5\" апреля 1946 г.|1946-04-05",
                "ночь с 4 на 5 апреля 1946 г.|1946-04-04/1946-04-05",
                "the 1940s|194X",
                "the late 1940's|194X",
                "the forties|194X",
                "the 19th century|18XX",
                "the nineteen-thirties|193X",
                "the early thirties|193X",
                "the thirties and forties|193X/194X",
                "nineteenth-century|18XX",
                "the eighteenth and nineteenth centuries|17XX/18XX",
                "30-е годы|193X",
                "начале тридцатых годов|193X",
                "XIX веке|18XX",
                "19-м веке|18XX",
                "девятнадцатом веке|18XX",
                "the summer and autumn of 1945|1945-22/1945-23",
                "the winter and spring of 1946|1945-24/1946-21",
                "the summer or autumn of 1945|[1945-22,1945-23]",
                "летом и осенью 1945 г.|1945-22/1945-23",
                "the latter half of 1945|1945-41",
                "первой половине 1946 г.|1946-40",
                "втором квартале 1946 г.|1946-34",
                "the last week of May 1946|1946-05",
                "the first week in April 1946|1946-04",
                "the first ten days of April 1946|1946-04",
                "the second half of April 1946|1946-04",
                "первой половине апреля 1946 г.|1946-04",
                "the last 9 days of November 1945|1945-11",
                "Easter 1946|1946-04-21",
                "Good Friday, 1946|1946-04-19",
                "Christmas Eve, 1945|1945-12-24",
                "New Year's Day 1946|1946-01-01",
                "the last Thursday of April 1946|1946-04-25",
                "the first Monday in May 1946|1946-05-06",
                "5 April 1946, Friday|1946-04-05",
                "April 5th, '46|1946-04-05",
                "13 (26) October 1917|1917-10-26",
                "c. 1946|1946~",
                "about April 26, 1894|1894-04-26~",
                "mid-April 1946|1946-04",
                "early in 1946|1946",
                "20 ноября 1946 г.|1946-11-20",
                "20-го ноября 1946 года|1946-11-20",
                "весной 1946 года|1946-21",
                "1940-х годов|194X"
            })
    void aDateThatIsWrittenOutIsRead(String words, String date) {
        assertThat(found("\uD835\uDD18 so " + words + " he left", NOBODY_KNOWS))
                .containsExactly(words + " = " + date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 5, 1946 - 6 p.m.|1946-04-05T18:00:00",
                "April 5, 1946\u20146 p. m.|1946-04-05T18:00:00",
                "April 5, 1946\u2014noon|1946-04-05T12:00:00",
                "April 5, 1946 - midnight|1946-04-05T00:00:00",
                "April 5, 1946, 12 midnight|1946-04-05T00:00:00",
                "January 5, 1924 [1925]|[1924-01-05,1925-01-05]",
                "January 1924 [1925]|[1924-01,1925-01]",
                "April 5, 1946, 12 noon|1946-04-05T12:00:00",
                "April 5, 1946, at 6 PM|1946-04-05T18:00:00",
                "April 5, 1946, 6:38 p.m.|1946-04-05T18:38:00",
                "19th July, 1949, 1.11 p.m.|1949-07-19T13:11:00",
                "July 19, 1949 12.05 a.m.|1949-07-19T00:05:00",
                "July 19, 1949, 12:15 p.m.|1949-07-19T12:15:00",
                "July 19, 1949, 18:30|1949-07-19T18:30:00",
                "1949-07-19 18:30|1949-07-19T18:30:00",
                "May 15, 1975, 0021Z|1975-05-15T00:21:00",
                "July 17, 1975, 9:55\u201310:40 a.m.|1975-07-17T09:55:00",
                "June 24, 1976, 9:30 a.m.\u20131:15 p.m.|1976-06-24T09:30:00",
                "December 17, 1975, 3:30\u20134 p.m.|1975-12-17T15:30:00",
                "July 1, 1975, 11:30\u20131:15 p.m.|1975-07-01T11:30:00",
                "February 25-26 1972, 10:30 p.m.-1:40 a.m.|1972-02-25T22:30:00",
                "Saturday, 10:00 a.m., April 6, 1963|1963-04-06T10:00:00",
                "3.30 p.m., on the 26th September, 1894|1894-09-26T15:30:00",
                "060355Z APR 46|1946-04-06T03:55:00",
                "2100Z 5 Apr 46|1946-04-05T21:00:00",
                "2100 Z 5 Apr 46|1946-04-05T21:00:00",
                "0800 hours on 5 April 1946|1946-04-05T08:00:00",
                "5 апреля 1946 г. в 18.00|1946-04-05T18:00:00",
                "10 час. 30 мин. 5 апреля 1946 г.|1946-04-05T10:30:00",
                "10 час. 30 мин. вечера 5 апреля 1946 г.|1946-04-05T22:30:00",
                "5 апреля 1946 г. в 22 ч. 30 м.|1946-04-05T22:30:00"
            })
    void theTimeOfDayGoesWithIt(String words, String date) {
        assertThat(found("so " + words + " he left", NOBODY_KNOWS))
                .containsExactly(words + " = " + date);
    }

    @Test
    void whichClockIsMeantIsKeptInTheWordsOfTheText() {
        FoundDate found = only("last night at 10 p.m. (Moscow Time) in the Kremlin", "1949-07-19");
        assertThat(found.value()).isEqualTo(Edtf.parse("1949-07-18T22:00:00"));
        assertThat(found.zone()).isEqualTo("Moscow Time");
        assertThat(only("May 15, 1975, 0021Z", "1975-05-15").zone()).isEqualTo("Z");
        assertThat(only("At 6 p.m. EST on May 15", "1975-05-15").zone()).isEqualTo("EST");
    }

    @Test
    void aDateMayRunOverTheEndOfALine() {
        assertThat(found("of April 5,\n1946 and", NOBODY_KNOWS))
                .containsExactly("April 5,\n1946 = 1946-04-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 8th inst.|1946-04-08",
                "The 1940s|194X",
                "Год тому назад|1945",
                "The evening of May 5|1946-05-05"
            })
    void aDateMayBeginAText(String words, String date) {
        assertThat(found(words + " was cold", SMITH)).containsExactly(words + " = " + date);
    }

    @Test
    void aTimeOnTheNextLineIsAnotherMatter() {
        assertThat(found("19th July, 1949\n3.50 p.m.", NOBODY_KNOWS))
                .containsExactly("19th July, 1949 = 1949-07-19", "3.50 p.m. = 1949-07-19T15:50:00");
    }

    // Reckoned from the document's date

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 3d instant|1946-04-03",
                "2nd ultimo|1946-03-02",
                "Tuesday last|1946-04-02",
                "Oct 3rd|1945-10-03",
                "12:30 a.m. GMT|1946-04-05T00:30:00",
                "quarter to six this evening|1946-04-05T17:45:00",
                "1430 hours on April 3|1946-04-03T14:30:00",
                "the night of 4\u20135 April|1946-04-04/1946-04-05",
                "end of March|1946-03",
                "last night|1946-04-04",
                "9 o'clock last night|1946-04-04T21:00:00",
                "two o'clock last night|1946-04-05T02:00:00",
                "half past nine yesterday evening|1946-04-04T21:30:00",
                "this morning at 8.30|1946-04-05T08:30:00",
                "yesterday|1946-04-04",
                "To-morrow afternoon|1946-04-06",
                "the day before yesterday|1946-04-03",
                "three days ago|1946-04-02",
                "a few days ago|1946-04-02~",
                "some ten days ago|1946-03-26~",
                "a fortnight ago|1946-03-22",
                "two months ago|1946-02",
                "a year and a half ago|1944-10~",
                "30 years ago|1916",
                "next week|1946-04-08/1946-04-14",
                "last month|1946-03",
                "next year|1947",
                "next Thursday|1946-04-11",
                "Saturday last|1946-03-30",
                "last April|1945-04",
                "May 28 last|1945-05-28",
                "last fall|1945-23",
                "this summer|1946-22",
                "the 8th inst.|1946-04-08",
                "the 3rd ult.|1946-03-03",
                "the 3d and 4th instant|'{1946-04-03,1946-04-04}'",
                "the 5th and 6th of this month|'{1946-04-05,1946-04-06}'",
                "the 3d to the 5th ultimo|1946-03-03/1946-03-05",
                "the 8th prox.|1946-05-08",
                "5th instant, at 3.30 p.m.|1946-04-05T15:30:00",
                "the 31st of last month|1946-03-31",
                "the 5th of the present month|1946-04-05",
                "yesterday, 4th instant|1946-04-04",
                "May 5th|1946-05-05",
                "January 24 of this year|1946-01-24",
                "May of next year|1947-05",
                "April 5, 6 p.m.|1946-04-05T18:00:00",
                "June 14 [15?], 2 a.m.|[1946-06-14T02:00:00,1946-06-15T02:00:00]",
                "060355Z|1946-04-06T03:55:00",
                "the '40s|194X",
                "вчера вечером|1946-04-04",
                "три дня назад|1946-04-02",
                "10 часов вечера 5 апреля|1946-04-05T22:00:00",
                "18 ноября с. г.|1946-11-18",
                "прошлой неделе|1946-03-25/1946-03-31",
                "вечером 4 апреля|1946-04-04",
                "апреле прошлого года|1945-04",
                "летом прошлого года|1945-22",
                "tomorrow morning at 11|1946-04-06T11:00:00",
                "a year ago today|1945-04-05",
                "a week ago yesterday|1946-03-28",
                "two weeks from tomorrow|1946-04-20",
                "two days from now|1946-04-07",
                "this past Sunday|1946-03-31",
                "22 minutes past 7 this morning|1946-04-05T07:22:00",
                "five minutes to six this evening|1946-04-05T17:55:00",
                "061200B April 1946|1946-04-06T12:00:00",
                "\u201945|1945",
                "last weekend|1946-03-30/1946-03-31",
                "this week-end|1946-04-06/1946-04-07",
                "the end of the month|1946-04",
                "22:30Z April 3|1946-04-03T22:30:00",
                "22.30 hours April 3|1946-04-03T22:30:00",
                "10:00 o'clock p.m. on April 3|1946-04-03T22:00:00",
                "апреле т. г.|1946-04",
                "3-го сего месяца|1946-04-03",
                "неделю назад|1946-03-29"
            })
    void whatIsUntoldComesFromTheDateOfTheDocument(String words, String date) {
        assertThat(found("in " + words + " he left", SMITH)).containsExactly(words + " = " + date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He came at 10 last night.|10 last night = 1946-04-04T22:00:00",
                "He comes at eight tomorrow morning.|eight tomorrow morning = 1946-04-06T08:00:00",
                "He died at 22 minutes past 7 this morning.|22 minutes past 7 this morning = 1946-04-05T07:22:00",
                "Your letter of the 3d, which came, is here.|the 3d = 1946-04-03",
                "My despatch No. 24 of the 2nd was sent.|the 2nd = 1946-04-02",
                "They met on the 1st, 2nd, and 3rd.|the 1st, 2nd, and 3rd = {1946-04-01,1946-04-02,1946-04-03}",
                "1946 APR 5 PM 6 38|1946 APR 5 PM 6 38 = 1946-04-05T18:38:00",
                "the 1939 Pact|1939 = 1939",
                "the 1941-45 War|1941-45 = 1941/1945",
                "Berlin, 5. April 1946|5. April 1946 = 1946-04-05",
                "Moscow, April 4, 1946, 10:40 p.m.–April 5, 2 a.m.|April 4, 1946, 10:40 p.m.–April 5, 2 a.m. = 1946-04-04T22:40:00",
                "March 3/February 18, 1918|March 3/February 18, 1918 = 1918-03-03",
                "dated 18 February (3 March) 1918|18 February (3 March) 1918 = 1918-03-03"
            })
    void aDateIsAllOfItsWords(String text, String date) {
        assertThat(found(text, SMITH)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commander of the 3rd and 5th Armies",
                "he ate at 10 houses",
                "the letter of the 5th Army",
                "on the 4th, 5th, and 6th floors",
                "the Sunday Times",
                "the Manchester Sunday Chronicle",
                "the Germany of tomorrow",
                "the 1500 Marines",
                "the 1940 Cossacks",
                "It begins 061200B and ends",
                "it lasted ten minutes past 100"
            })
    void aNumberOfSomethingElseIsNoDate(String text) {
        assertThat(found(text, SMITH)).isEmpty();
    }

    @Test
    void aHourNeedsAPartOfTheDayAndNoNoun() {
        assertThat(found("tomorrow morning at 2 meetings", SMITH))
                .containsExactly("tomorrow morning = 1946-04-06");
        assertThat(found("at 3 last Tuesday", SMITH)).containsExactly("last Tuesday = 1946-04-02");
    }

    @Test
    void aWeekdayIsOfThePastWhereItsSentenceIs() {
        assertThat(found("He will go Tuesday. I saw him Monday.", SMITH))
                .containsExactly("Tuesday = 1946-04-09", "Monday = 1946-04-01");
        assertThat(found("Tell him to be ready to go Thursday.", SMITH))
                .containsExactly("Thursday = 1946-04-11");
        assertThat(found("He would have come Thursday.", SMITH))
                .containsExactly("Thursday = 1946-04-04");
    }

    @Test
    void whatIsOfAMonthIsNoDateline() {
        assertThat(in("The Crimea Conference of February 1945 (ended)", SMITH).getFirst().aspect())
                .isEqualTo(Aspect.HAPPENED);
    }

    @Test
    void aLineWithSeveralDatesIsNoHeadOfPages() {
        String line = "April 3; April 4; April 3; April 4";
        assertThat(found(line, SMITH)).hasSize(4);
    }

    @Test
    void whoArrivedInASentenceIsNotTheDocument() {
        assertThat(in("He arrived at 10 last night.", SMITH).getFirst().aspect())
                .isEqualTo(Aspect.HAPPENED);
        assertThat(in("[received 6:38 p.m.]", SMITH).getFirst().aspect()).isEqualTo(Aspect.WRITTEN);
    }

    @Test
    void datesOfAListShareTheYearBehindTheLast() {
        assertThat(found("in June, July and August 1940", SMITH))
                .containsExactly("June = 1940-06", "July = 1940-07", "August 1940 = 1940-08");
        assertThat(found("on October 22 and November 3, 1942", SMITH))
                .containsExactly("October 22 = 1942-10-22", "November 3, 1942 = 1942-11-03");
        assertThat(found("in 1917, 1918, and 1919 he", SMITH))
                .containsExactly("1917 = 1917", "1918 = 1918", "1919 = 1919");
    }

    @Test
    void theFollowingWeekdayIsCountedFromTheDateBefore() {
        assertThat(found("On March 5 he left. On the following Saturday he came.", SMITH))
                .containsExactly("March 5 = 1946-03-05", "the following Saturday = 1946-03-09");
        assertThat(found("On March 5 he left. The Monday following he came.", SMITH))
                .containsExactly("March 5 = 1946-03-05", "Monday following = 1946-03-11");
        assertThat(found("On March 5 he left. He came the preceding Friday.", SMITH))
                .containsExactly("March 5 = 1946-03-05", "the preceding Friday = 1946-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apri1 5, 1946|1946-04-05|April 5, 1946",
                "Aprll 5, 1946|1946-04-05|April 5, 1946",
                "Oetober 2, 1945|1945-10-02|October 2, 1945",
                "0ct. 2, 1945|1945-10-02|Oct. 2, 1945",
                "Fehruary 3d, 1946|1946-02-03|February 3d, 1946",
                "I9 April 1946|1946-04-19|19 April 1946",
                "l April 1946|1946-04-01|1 April 1946",
                "1O April 1946|1946-04-10|10 April 1946",
                "April S, 1946|1946-04-05|April 5, 1946",
                "April 5, l946|1946-04-05|April 5, 1946",
                "April 5th, I94G|1946-04-05|April 5th, 1946"
            })
    void whatAScannerMadeOfADateIsReadAndSaysSo(String words, String date, String readAs) {
        List<FoundDate> found = DateRecognizer.in("on " + words + ", he", SMITH);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span()).isEqualTo(new Span(3, 3 + words.length()));
        assertThat(found.getFirst().value().text()).isEqualTo(date);
        assertThat(found.getFirst().confidence()).isEqualTo(0.7);
        assertThat(reason(found.getFirst())).contains("“" + readAs + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "April S came",
                "the marcb to the sea",
                "I may, 1946",
                "May O, 1946 men",
                "Sopt. came"
            })
    void whatIsNotCertainIsNotGuessed(String text) {
        assertThat(found(text, SMITH)).isEmpty();
    }

    @Test
    void whatLiesBetweenTwoYearsIsOneStretch() {
        assertThat(found("wars between 1939 and 1945, and in 1950 and 1953", SMITH))
                .containsExactly("1939 and 1945 = 1939/1945", "1950 = 1950", "1953 = 1953");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1946-47 he|1946-47",
                "during 1946\u201347 he|1946\u201347",
                "in 1946/47 he|1946/47",
                "the 1946-47 crop|1946-47",
                "the crop year 1946/47|1946/47",
                "в 1946/47 году он|1946/47 году",
                "в 1946\u20131947 гг. он|1946\u20131947 гг."
            })
    void yearsTogetherAreOneStretchWhereTheWordsSpeakOfYears(String text, String words) {
        assertThat(found(text, SMITH)).containsExactly(words + " = 1946/1947");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between April 3 and 5|April 3 and 5",
                "between April 3rd and the 5th|April 3rd and the 5th",
                "between the 3rd and 5th of April|the 3rd and 5th of April",
                "between April 3 and April 5|April 3 and April 5",
                "between the 3rd of April and the 5th of April|the 3rd of April and the 5th of April",
                "from the 3rd to the 5th of April|the 3rd to the 5th of April",
                "from April 3 until April 5|April 3 until April 5",
                "from April 3rd to the 5th|April 3rd to the 5th",
                "с 3 по 5 апреля|3 по 5 апреля",
                "между 3 и 5 апреля|3 и 5 апреля"
            })
    void fromOneDayToAnotherIsOneStretch(String text, String words) {
        assertThat(found("so " + text + ", he", SMITH))
                .containsExactly(words + " = 1946-04-03/1946-04-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On April 2, 1946|1946-04-03|0.6|month comes first",
                "On 2 April 1946|1946-03-04|0.6|day comes first",
                "So 2 апреля 1946 г.|1946-03-04|0.6|day comes first",
                "On April 2, 1946 and 7 April 1946|[1946-03-04,1946-04-03]|0.8|two readings",
                "On Sunday, April 7, 1946|1946-04-03|0.6|month comes first",
                "In April 1946|[1946-03-04,1946-04-03]|0.8|two readings",
                "So|[1946-03-04,1946-04-03]|0.8|two readings"
            })
    void theOtherDatesOfATextTellWhichOfTwoNumbersIsTheMonth(
            String before, String date, double confidence, String reason) {
        FoundDate found = in(before + " he wrote 4/3/46 so", SMITH).getLast();
        assertThat(found.value()).isEqualTo(Edtf.parse(date));
        assertThat(found.confidence()).isEqualTo(confidence);
        assertThat(reason(found)).contains(reason);
    }

    @Test
    void theDayOfWritingTellsWhichOfTwoNumbersIsTheMonthBeforeAllOthers() {
        assertThat(found("On April 2, 1946 he wrote 5/4/46 so", SMITH))
                .containsExactly("April 2, 1946 = 1946-04-02", "5/4/46 = 1946-04-05");
    }

    @ParameterizedTest
    @CsvSource({
        "1583,1583-04-10",
        "1818,1818-03-22",
        "1943,1943-04-25",
        "1954,1954-04-18",
        "1981,1981-04-19",
        "2000,2000-04-23"
    })
    void easterIsTheSundayBehindTheFirstFullMoonOfSpring(String year, String date) {
        assertThat(found("Since Easter " + year + " he", NOBODY_KNOWS))
                .containsExactly("Easter " + year + " = " + date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before Christmas he|Christmas = 1946-12-25",
                "at Easter he|Easter = 1946-04-21",
                "a Christmas party|",
                "at Christmas parties|",
                "the fifth Monday in May 1945|",
                "Monday, April 1, Tuesday, April 2|"
                        + "Monday, April 1 = 1946-04-01;Tuesday, April 2 = 1946-04-02"
            })
    void aFeastOrWeekdayIsADateOnlyWhereTheWordsSpeakOfADay(String text, String found) {
        assertThat(String.join(";", found(text, SMITH)))
                .isEqualTo(Objects.requireNonNullElse(found, ""));
    }

    @Test
    void betweenIsMeantOnlyWhereItStandsRightBefore() {
        assertThat(found("between us, on April 3 and 5, he", SMITH))
                .containsExactly("April 3 and 5 = {1946-04-03,1946-04-05}");
    }

    @Test
    void whatCountsSomethingEndsNoStretch() {
        assertThat(found("gone April 3 to the 5th Army", SMITH))
                .containsExactly("April 3 = 1946-04-03");
    }

    @Test
    void aSlashJoinsOneDayToTheNextAndNoOthers() {
        assertThat(found("the night of 5/6 April, 5/7 April", SMITH))
                .containsExactly("the night of 5/6 April = 1946-04-05/1946-04-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the night of the 3rd|the night of the 3rd = 1946-04-03",
                "on the morning of the 3rd, he|the morning of the 3rd = 1946-04-03",
                "on Wednesday, the 3rd, he|Wednesday, the 3rd = 1946-04-03",
                "on Wednesday the 3rd he|Wednesday the 3rd = 1946-04-03",
                "the night of the 3rd Army|",
                "the men of the 3rd|"
            })
    void aDayWithoutItsMonthNeedsWordsOfTimeBeforeIt(String text, String found) {
        assertThat(String.join(";", found(text, SMITH)))
                .isEqualTo(Objects.requireNonNullElse(found, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1946, April 3",
                "1946 April 3",
                "1946, 3 April",
                "On 1946, April 3",
                "1946 г. апреля 3",
            })
    void theYearMayComeFirst(String text) {
        assertThat(found(text + " he left", NOBODY_KNOWS))
                .containsExactly(text.replace("On ", "") + " = 1946-04-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in telegram 1945, April 3, he",
                "Embtels 1944, 1945, April 3, he",
                "telegrams; 1945, April 3, from",
                "1945\nApril 3, from",
            })
    void theNumberBeforeADayIsNoYearWhereItMayBeThatOfATelegram(String text) {
        assertThat(found(text, SMITH)).containsExactly("April 3 = 1946-04-03");
        assertThat(found("1945, April 3, 6 p.m., from Moscow", SMITH))
                .containsExactly("April 3, 6 p.m. = 1946-04-03T18:00:00");
    }

    @Test
    void theReasonSaysWhatWasTakenFromTheDocument() {
        assertThat(reason(only("by May 5th", "1946-04-05")))
                .isEqualTo("year from the document’s date, 5 April 1946");
        assertThat(reason(only("at 9 o'clock last night", "1946-04-05")))
                .isEqualTo("counted from the document’s date, 5 April 1946; with the time of day");
    }

    @ParameterizedTest
    @CsvSource({"1949-01-15,December 20,1948-12-20", "1949-12-07,March 8,1949-03-08"})
    void aDayWithoutAYearLiesInThePast(String written, String words, String date) {
        assertThat(found("On " + words + " they met", Optional.of(Edtf.parse(written))))
                .containsExactly(words + " = " + date);
    }

    @ParameterizedTest
    @CsvSource({
        "September 30 to October 2,1945-09-30/1945-10-02",
        "September to October,1945-09/1945-10",
        "March 30 to April 2,1946-03-30/1946-04-02"
    })
    void bothEndsOfAStretchWithoutAYearLieInOneYear(String words, String dates) {
        assertThat(found("From " + words + " he", SMITH)).containsExactly(words + " = " + dates);
    }

    @Test
    void aStretchWhoseYearsAreToldTheWrongWayRoundIsNone() {
        assertThat(found("May 5, 1946 to June 3, 1945", SMITH)).isEmpty();
    }

    @Test
    void aDayWithoutAYearMayComeWhereTheSentenceSaysSo() {
        assertThat(
                        found(
                                "It will not be so before February",
                                Optional.of(Edtf.parse("1949-09-27"))))
                .containsExactly("February = 1950-02");
    }

    // Reckoned from a date before it

    @Test
    void aDateIsCountedFromTheOneBeforeIt() {
        assertThat(
                        found(
                                "On July 3, 1949 he came. The following day he left, and two weeks"
                                        + " later, at 6 p.m., he died. The same evening",
                                NOBODY_KNOWS))
                .containsExactly(
                        "July 3, 1949 = 1949-07-03",
                        "The following day = 1949-07-04",
                        "two weeks later, at 6 p.m. = 1949-07-18T18:00:00",
                        "The same evening = 1949-07-18");
    }

    @Test
    void theNameOfSomethingIsNoDayToCountFrom() {
        String text = "He comes on June 10 to sign the March 8 agreements. The following day he";
        assertThat(found(text, SMITH).getLast()).isEqualTo("The following day = 1946-06-11");
        assertThat(found("On June 10 Congress met. The following day", SMITH))
                .contains("The following day = 1946-06-11");
    }

    @Test
    void theSameEveningIsThatOfADayNamedSomeParagraphsBefore() {
        String text = "On April 1 he came.\n\nHe slept.\n\nHe rose.\n\nThe same evening he left.";
        assertThat(found(text, SMITH)).contains("The same evening = 1946-04-01");
        assertThat(found(text.replace("He rose", "\n\nHe rose.\n\nHe".repeat(3)), SMITH))
                .contains("The same evening = 1946-04-05");
    }

    @Test
    void aDayOfTheWeekGoesOnWithThoseBeforeIt() {
        String text = "the Cabinet on Saturday, the party on Monday and Tuesday. On Thursday he";
        assertThat(found(text, SMITH))
                .containsExactly(
                        "Saturday = 1946-04-06",
                        "Monday = 1946-04-08",
                        "Tuesday = 1946-04-09",
                        "Thursday = 1946-04-11");
        assertThat(found("he came on Tuesday. On Thursday he", SMITH))
                .containsExactly("Tuesday = 1946-04-02", "Thursday = 1946-04-04");
        assertThat(found("it is on Saturday.\n\nOn Thursday he", SMITH))
                .containsExactly("Saturday = 1946-04-06", "Thursday = 1946-04-04");
    }

    @Test
    void anEnclosureHasADateOfItsOwn() {
        assertThat(
                        found(
                                "Managua, June 11, 1894.\n\nSir: Yesterday it rained.\n\n"
                                        + "Managua, June 8, 1894.\n\nSir: Yesterday it did not.",
                                NOBODY_KNOWS))
                .containsExactly(
                        "June 11, 1894 = 1894-06-11",
                        "Yesterday = 1894-06-10",
                        "June 8, 1894 = 1894-06-08",
                        "Yesterday = 1894-06-07");
    }

    // No dates

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1053",
                "608",
                "1946",
                "he may march on",
                "they may 1946 times",
                "a march 1946 strong",
                "May I call",
                "a second later",
                "to second March in that",
                "a second April",
                "the third March offensive",
                "April 31, 1946",
                "29 February 1946",
                "Feb 29 1947",
                "0 April 1946",
                "Smay 5, 1946",
                "Moscow Mission, 1946-1949 (London. 1950)",
                "1946-04",
                "1946-13-05",
                "1946-04-05-06",
                "X1946-04-05",
                "pp. 732-36",
                "pp. 1946-47",
                "telegrams 1946/47",
                "Nos. 1946-47",
                "No. 384",
                "d. 102, ll. 0106",
                "E. O. 11652, Sec. 3(E) and 5(D) or (E)",
                "X7-5.75(E)",
                "711.61/4-546: Telegram",
                "851G.00/6\u20131049",
                "telegram 1841 and Embtels 1797, 1844",
                "in 2186 to Paris",
                "of 1500 ships",
                "the 19th regiment",
                "for 24 hours",
                "the world today",
                "the fall of Saigon",
                "the first week of the war",
                "the second half of the page",
                "in his thirties",
                "the summer and autumn",
                "XX Corps",
                "the \"5\" men",
                "the nineteen men",
                "0603552",
                "over the past year",
                "within the next month"
            })
    void whatIsNoDateIsLeftAlone(String text) {
        assertThat(found("so " + text + " it was", SMITH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "July 17, 1975, 13 p.m.|July 17, 1975 = 1975-07-17",
                "April 5, 1946, 6 per cent|April 5, 1946 = 1946-04-05",
                "April 5, 1946, 25:00|April 5, 1946 = 1946-04-05",
                "CCNY)July 19, 1949|July 19, 1949 = 1949-07-19",
                "Manila's 25 July 19 to Batavia|July 19 = 1946-07-19",
                "Deptels 77, May 10 and 83, May 20|May 10 = 1946-05-10;May 20 = 1946-05-20",
                "in July. It is|July = 1946-07",
                "in 1946/49|1946 = 1946",
                "5/XX 1946 г.|1946 г. = 1946"
            })
    void onlyTheDateItselfIsTaken(String text, String found) {
        assertThat(found(text, SMITH)).containsExactly(found.split(";"));
    }

    @Test
    void aGroupWithABrokenZIsReadWhereTheTimeBesideItProvesIt() {
        assertThat(found("RECEIVED 0603552 (1055 PM EST) HED", SMITH))
                .containsExactly(
                        "0603552 = 1946-04-06T03:55:00", "1055 PM EST = 1946-04-05T22:55:00");
        assertThat(found("RECEIVED 0603552 (1155 PM EST) HED", SMITH))
                .containsExactly("1155 PM EST = 1946-04-05T23:55:00");
        FoundDate group = in("RECEIVED 0603552 (1055 PM EST) HED", SMITH).getFirst();
        assertThat(reason(group)).contains("damaged, read as “060355Z”");
    }

    @Test
    void theDateInTheHeadOfEachPageIsProposedOnce() {
        String pages =
                "1053, April 5, 6 p.m.\n\nSome text.\n\n-2-#1053, April 5, 6 p.m., from"
                        + " Moscow\n\nMore.\n\n-3-#1053, April 5, 6 p.m., from Moscow\n\nMore.";
        assertThat(found(pages, SMITH)).containsExactly("April 5, 6 p.m. = 1946-04-05T18:00:00");
    }

    @Test
    void theDateOfTheWritingIsToldFromWhatHappened() {
        String text =
                "Moscow, April 5, 1946.\n(Received April 6.)\n\nSir: On April 4, 1946 he said no to"
                        + " my note of March 3.\n";
        assertThat(in(text, NOBODY_KNOWS))
                .extracting(FoundDate::aspect)
                .containsExactly(Aspect.WRITTEN, Aspect.WRITTEN, Aspect.HAPPENED, Aspect.HAPPENED);
    }

    // What is selected, or under the caret

    @Test
    void aYearIsADateOnlyWhereItIsAllThatWasSelected() {
        assertThat(DateRecognizer.read("1946", NOBODY_KNOWS)).contains(Edtf.parse("1946"));
        assertThat(DateRecognizer.read(" 1946-04 ", NOBODY_KNOWS)).contains(Edtf.parse("1946-04"));
        assertThat(DateRecognizer.read("1053", NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.read("608", NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.read("in 1946", NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.read("1946-13", NOBODY_KNOWS)).isEmpty();
    }

    @Test
    void aSelectionIsADateOnlyWhereNothingElseIsSelected() {
        assertThat(DateRecognizer.read(" (April 5, 1946), \n", NOBODY_KNOWS))
                .contains(Edtf.parse("1946-04-05"));
        assertThat(DateRecognizer.read("on April 5, 1946", NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.read("April 5, 1946 and May 7, 1946", NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.read("", NOBODY_KNOWS)).isEmpty();
    }

    @Test
    void aSelectionIsUnderstoodFromTheWordsAroundIt() {
        String text = "On July 3, 1949 he came. The following day he left.";
        int start = text.indexOf("The following");
        var selected = new Span(start, start + "The following day".length());
        assertThat(DateRecognizer.read(text, selected, SMITH)).contains(Edtf.parse("1949-07-04"));
    }

    @Test
    void theDateUnderTheCaretIsFound() {
        String text = "x".repeat(500) + " April 5, 1946 - 6 p.m. " + "y ".repeat(500);
        for (int caret = 501; caret <= 523; caret++) {
            assertThat(DateRecognizer.at(text, caret, NOBODY_KNOWS).map(FoundDate::span))
                    .contains(new Span(501, 523));
        }
        assertThat(DateRecognizer.at(text, 500, NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.at(text, 524, NOBODY_KNOWS)).isEmpty();
        assertThat(DateRecognizer.at("", 0, NOBODY_KNOWS)).isEmpty();
    }

    // The sample documents

    @Test
    void everyDateOfTheSampleDocumentsIsFoundAndNothingElse() throws IOException {
        for (String sample : samples()) {
            assertThat(datesOf(sample)).as(sample).isEqualTo(listed(sample));
        }
    }

    private static List<String> samples() throws IOException {
        return listedLines().stream().map(line -> line.split("\t")[0]).distinct().toList();
    }

    private static List<String> listed(String sample) throws IOException {
        return listedLines().stream()
                .filter(line -> line.startsWith(sample))
                .map(line -> line.substring(sample.length() + 1))
                .toList();
    }

    private static List<String> listedLines() throws IOException {
        Path list = Path.of("src/test/resources/org/postil/recognition/sample-dates.tsv");
        return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<String> datesOf(String sample) throws IOException {
        String text = Files.readString(Path.of("sample-docs", sample));
        var lines = new ArrayList<String>();
        for (FoundDate date : in(text, NOBODY_KNOWS)) {
            String aspect = date.aspect().name().toLowerCase(Locale.ROOT);
            lines.add(String.join("\t", date.span().of(text), date.value().text(), aspect));
        }
        return lines;
    }

    private static List<FoundDate> in(String text, Optional<Edtf> written) {
        return DateRecognizer.in(text, written);
    }

    private static List<String> found(String text, Optional<Edtf> written) {
        return in(text, written).stream()
                .map(date -> date.span().of(text) + " = " + date.value())
                .toList();
    }

    private static FoundDate only(String text, String written) {
        List<FoundDate> found = in(text, Optional.of(Edtf.parse(written)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String reason(FoundDate date) {
        return Words.inEnglish().of(date.reason());
    }
}
