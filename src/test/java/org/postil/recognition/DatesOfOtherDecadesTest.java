package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;

/// Dates as clerks of other decades and languages wrote them.
class DatesOfOtherDecadesTest {

    private static final String SMITH = "1946-04-05";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "this 26th day of August, A. D. 1861|1861-08-26",
                "the 12th day of August, A. D., 1892|1892-08-12",
                "March 13, A.D. one thousand eight hundred and seventy-two|1872-03-13",
                "February, 2, 1864|1864-02-02",
                "Nov, 12, 1864|1864-11-12",
                "December. 4, 1863|1863-12-04",
                "July 28. 1864|1864-07-28",
                "October 24?, 1917|1917-10-24",
                "June 19 [sic], 1930|1930-06-19",
                "January 24, 1934—[9:17 p.m.]|1934-01-24T21:17:00",
                "5 avril 1946|1946-04-05",
                "le 5 avril|1946-04-05",
                "le 1er mai 1864|1864-05-01",
                "5. April 1946|1946-04-05",
                "den 5. Oktober 1938|1938-10-05",
                "avril 1946|1946-04"
            })
    void aDateIsReadAsItWasWrittenThen(String words, String date) {
        assertThat(found(words, SMITH)).containsExactly(words + " = " + date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the week of April 8|1946-04-08/1946-04-14",
                "the week ending April 13|1946-04-07/1946-04-13",
                "the week beginning April 8|1946-04-08/1946-04-14",
                "last week|1946-03-25/1946-03-31",
                "next week|1946-04-08/1946-04-14",
                "the past week|1946-03-29/1946-04-05",
                "Monday of next week|1946-04-08",
                "Friday of last week|1946-03-29",
                "Monday or Tuesday of next week|[1946-04-08,1946-04-09]",
                "a few days since|1946-04-02~",
                "two or three days ago|[1946-04-02,1946-04-03]",
                "a day or two ago|[1946-04-03,1946-04-04]",
                "this noon|1946-04-05T12:00:00",
                "Saturday afternoon April 6|1946-04-06"
            })
    void weeksAndDaysAreCountedFromTheDayOfWriting(String words, String date) {
        assertThat(found("He came " + words + ".", SMITH)).containsExactly(words + " = " + date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He wrote on July 12, 1861, and I replied on the 18th of that month.|the 18th of that month = 1861-07-18",
                "On May 3, 1868, he left, and in July of that year he died.|July of that year = 1868-07",
                "It was signed in 1854, and ratified the following year.|the following year = 1855",
                "It was signed in August 1854. That month he left.|That month = 1854-08",
                "It was signed in August 1854, and ratified the following spring.|the following spring = 1855-21",
                "It was asked on September 13, 1897. The previous May it was refused.|The previous May = 1897-05",
                "My note, dated the 2d of March 1946, and his, dated the 4th, agree.|the 4th = 1946-03-04"
            })
    void whatWasNamedBeforeIsGoneOnWith(String text, String last) {
        assertThat(found(text, SMITH)).last().isEqualTo(last);
    }

    @Test
    void aParagraphThatTellsOfAnEarlierYearGoesOnInIt() {
        String told = "In July, 1881, he returned; on the 6th of August he was arrested.";
        assertThat(found(told, "1882-10-09"))
                .containsExactly("July, 1881 = 1881-07", "the 6th of August = 1881-08-06");
        String cited = "The treaty of July 3, 1881 holds. On August 6 he was arrested.";
        assertThat(found(cited, "1882-10-09")).last().isEqualTo("August 6 = 1882-08-06");
        String apart = "In July, 1881, he returned.\n\nOn August 6 he was arrested.";
        assertThat(found(apart, "1882-10-09")).last().isEqualTo("August 6 = 1882-08-06");
    }

    @Test
    void enclosuresOfOneDayKeepTheirDatelines() {
        String letter = "Paris, February 29, 1864.\n\nSir: I have the honor to reply.\n\n";
        assertThat(found(letter.repeat(3), "1864-03-01")).hasSize(3);
    }

    @Test
    void aYearInBracketsIsOneButNoNumberOfATelegram() {
        assertThat(found("the treaty of Paris (1856) holds", SMITH)).containsExactly("1856 = 1856");
        assertThat(found("my telegram (1856) says", SMITH)).isEmpty();
    }

    @Test
    void aNumberBehindADateCorrectsItsYearOnlyWhereItIsNear() {
        assertThat(found("He left on May 3, 1945 [1946].", SMITH))
                .containsExactly("May 3, 1945 [1946] = [1945-05-03,1946-05-03]");
        for (String number : List.of("1053", "1630", "1957", "1935"))
            assertThat(found("He left on April 5, 1946 [" + number + "].", SMITH))
                    .containsExactly("April 5, 1946 = 1946-04-05");
    }

    @Test
    void anInitialBeforeADateDoesNotMakeItRough() {
        assertThat(found("Signed, Ch. C. November 23, 1864.", SMITH))
                .containsExactly("November 23, 1864 = 1864-11-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prayers are offered every Friday.",
                "since I came",
                "It is two years since the war.",
                "He broke his neck in the fall.",
                "den Haag",
                "ils marchent en mars",
                "er kam am 5. heim",
                "Mrs. Montag and Mr. Freitag",
                "Mardi Gras",
                "General Juin, 1946",
                "With General Juin 2 divisions",
                "Champ de Mars, 1790",
                "They sold 3 Mars bars.",
                "I am the 5th in line",
                "The corps (2000) marched.",
                "on page 5 (1845)",
                "He drank from the spring."
            })
    void whatNamesNoDayIsLeftAlone(String text) {
        assertThat(found(text, SMITH)).isEmpty();
    }

    @Test
    void aDayBesideAForeignNameIsRead() {
        assertThat(found("General Juin 5 May", SMITH)).containsExactly("5 May = 1946-05-05");
    }

    @Test
    void yearsHaveFourDigits() {
        assertThat(found("In the year 1000 it was. The previous year too.", SMITH))
                .containsExactly("1000 = 1000", "The previous year = 0999");
    }

    private static List<String> found(String text, String written) {
        return DateRecognizer.in(text, Optional.of(Edtf.parse(written))).stream()
                .map(date -> date.span().of(text) + " = " + date.value())
                .toList();
    }

    /// In German it is "here", and it may be a name.
    @Test
    void hierIsADayWhereFrenchStandsAroundIt() {
        String french = "Monsieur le Ministre, hier, le ministre est venu me voir.";
        assertThat(DateRecognizer.in(french, Optional.of(Edtf.parse("1946-04-05"))))
                .extracting(date -> date.span().of(french) + " = " + date.value())
                .containsExactly("hier = 1946-04-04");
        for (String other : List.of("Er ist hier gewesen.", "M. Hier dit que le roi est venu."))
            assertThat(DateRecognizer.in(other, Optional.of(Edtf.parse("1946-04-05")))).isEmpty();
    }

    /// The middle of a night belongs to the day behind it, that of a day to its beginning.
    @Test
    void midnightIsTheBeginningOfADayAndTheMiddleOfANight() {
        assertThat(value("He left at midnight on April 3.")).isEqualTo("1946-04-03T00:00:00");
        assertThat(value("He left last night at midnight.")).isEqualTo("1946-04-05T00:00:00");
        assertThat(value("He leaves tonight at midnight.")).isEqualTo("1946-04-06T00:00:00");
    }

    private static String value(String text) {
        return DateRecognizer.in(text, Optional.of(Edtf.parse("1946-04-05")))
                .getFirst()
                .value()
                .text();
    }
}
