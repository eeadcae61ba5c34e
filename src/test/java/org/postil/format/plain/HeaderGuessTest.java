package org.postil.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;

/// What the library says of a file before a person says it better.
class HeaderGuessTest {

    private static final String TEXT =
            """
            Skip to content

            711.61/4-546: Telegram

            The Ambassador in the Soviet Union ( Smith ) to the Secretary of State [1]

            Here Mr. Byrnes and Truman meet in Moscow; the cable and Truman's letter of the USSR.
            """;

    @Test
    void anAstralLetterInANameComesThrough() {
        assertThat(HeaderGuess.of("1946-04-05 𝔘 letter 😀.txt", TEXT).title())
                .isEqualTo("𝔘 letter 😀");
    }

    @ParameterizedTest
    @CsvSource({
        "1945-12-23-stalin-to-truman.txt, Stalin to Truman, 1945-12-23",
        "1946-04-05-smith-cable-1053-archival-ocr.txt, 'Smith cable 1053, archival OCR', 1946-04-05",
        "1946-04-05-smith-cable-1053-published.txt, 'Smith cable 1053, published', 1946-04-05",
        "1946-11-20-dekanozov-cable-641.txt, Dekanozov cable 641, 1946-11-20",
        "1949-07-19-kelly-cable-608.txt, Kelly cable 608, 1949-07-19"
    })
    void theSamplesAreToldApart(String name, String title, String date) throws IOException {
        String text = Files.readString(Path.of("sample-docs").resolve(name));
        assertThat(HeaderGuess.of(name, text)).isEqualTo(guess(title, date, "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "smith-to-byrnes.txt, Smith to Byrnes",
        "letter-to-the-ussr.txt, Letter to the USSR",
        "Smith_to_Byrnes_in_Aide-memoire.txt, Smith to Byrnes in Aide-memoire",
        "smith.cable.1053.txt, Smith cable 1053",
        "No. 641 Dekanozov to Stalin.txt, No. 641 Dekanozov to Stalin",
        "1946-04-05 - Smith - cable 1053.txt, 'Smith, cable 1053'",
        "Kelly 608 (1949-07-19).txt, Kelly 608",
        "'  two   spaces here .txt', two spaces here",
        "Письмо Сталина.txt, Письмо Сталина"
    })
    void aNameThatSpeaksIsTheTitle(String name, String title) {
        assertThat(HeaderGuess.of(name, TEXT).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan0012.txt",
                "IMG_1234.txt",
                "d180.txt",
                "frus1949v07p1-d180.txt",
                "document (3).txt",
                "1946-04-05.txt",
                "untitled.txt",
                ".txt",
                "a8f3e2c91b.txt",
                ""
            })
    void aNameThatSaysNothingYieldsToTheText(String name) {
        assertThat(HeaderGuess.of(name, TEXT).title())
                .isEqualTo("The Ambassador in the Soviet Union (Smith) to the Secretary of State");
    }

    @ParameterizedTest
    @CsvSource({
        "scan 12.txt, scan 12",
        "scan-12.txt, Scan 12",
        "'', Untitled",
        "'\u202E\u0007', Untitled"
    })
    void withoutALineTheNameMustDo(String name, String title) {
        assertThat(HeaderGuess.of(name, "𝔘 𝔘 𝔘").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "1946-04-05-x.txt, 1946-04-05",
        "1946-04 x.txt, 1946-04",
        "1946_04_05 x.txt, 1946-04-05",
        "1946.04.05.txt, 1946-04-05",
        "19460405-x.txt, 1946-04-05",
        "Kelly 1949-07-19.txt, 1949-07-19",
        "1848 revolution.txt, 1848",
        "cable 1053.txt, ",
        "1053-cable.txt, ",
        "1946-47 budget.txt, 1946",
        "1946-02-30 x.txt, 1946",
        "NSC 1946-0405.txt, ",
        "12345678.txt, ",
        "fond 558-11-102.txt, "
    })
    void aDateIsReadFromTheName(String name, String date) {
        assertThat(HeaderGuess.of(name, "𝔘").dates())
                .isEqualTo(Edtf.tryParse(date == null ? "" : date).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'𝔘\n\nMoscow, April 5, 1946 - 6 p.m.'                     | 1946-04-05",
                "'Skip to content\nNovember 20, 1946\nCable'               | 1946-11-20",
                "'[Received 6 April 1946]\nMoscow, 5 April 1946'            | 1946-04-05",
                "'Form No. 7 (Revised Aug. 1942)\nDated April 5, 1946'      | 1946-04-05",
                "'Declassified E.O. 11652, Aug. 9, 1973\nApril 5, 1946'     | 1946-04-05",
                "'April 1946\n\nMinutes of the meeting'                    | 1946-04",
                "'Minutes, April 1946\nOpened on 5 April 1946'              | 1946-04-05",
                "'We met him, as I have told you at some length already, in the old house by the"
                        + " river on 18 November 1946, when he was ill.'     | ",
                "'Dear friend'                                               | "
            })
    void withoutADateInTheNameADateLineTells(String text, String date) {
        assertThat(HeaderGuess.of("x.txt", text).dates())
                .isEqualTo(Edtf.tryParse(date == null ? "" : date).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'Smith to Byrnes, 6 May 1946.txt', 1946-05-06",
        "1946-05-06-x.txt, 1946-05-06",
        "1946 x.txt, 1947-01-02",
        "x.txt, 1947-01-02"
    })
    void aDateInTheNameComesFirstButAYearLast(String name, String date) {
        assertThat(HeaderGuess.of(name, "Moscow, January 2, 1947").dates())
                .containsExactly(Edtf.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "hamlet version B.txt, B",
        "hamlet-witness-c.txt, C",
        "Hamlet (Q).txt, Q",
        "vitamin-c.txt, A",
        "hamlet.txt, A"
    })
    void aSiglumIsReadFromTheEndOfTheName(String name, String siglum) {
        assertThat(HeaderGuess.of(name, TEXT).siglum()).isEqualTo(siglum);
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        String title = HeaderGuess.of("word ".repeat(100) + ".txt", TEXT).title();
        assertThat(title).hasSizeLessThan(122).endsWith("word…");
    }

    private static HeaderGuess guess(String title, String date, String siglum) {
        return new HeaderGuess(title, List.of(Edtf.parse(date)), siglum);
    }
}
