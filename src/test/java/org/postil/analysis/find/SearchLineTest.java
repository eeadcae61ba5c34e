package org.postil.analysis.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.word.WordList;
import tools.jackson.databind.json.JsonMapper;

/// A search line means what it says, or says what is wrong with it; it never fails.
class SearchLineTest {

    private static final String TEXT =
            "The Ambassador spoke of oil concessions in Iran. Gas he did not name; Atatürk’s straits"
                    + " (the “Dardanelles”) he did. Don't ask. Œuvre, Straße, ſtill. 東京都 Привет";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    oil | oil
                    OIL | oil
                    "oil concessions" | oil concessions
                    “oil concessions” | oil concessions
                    "concessions oil" |
                    concess* | concessions
                    "oil conc"* | oil concessions
                    ataturk's | Atatürk’s
                    oeuvre | Œuvre
                    strasse | Straße
                    still | ſtill
                    dont | Don't
                    京都 | 京都
                    привет | Привет
                    Dardenelles~ | Dardanelles
                    Dardenelles |
                    oil gas | oil,Gas
                    oil AND gold |
                    oil OR gold | oil
                    oil NOT gold | oil
                    oil -gas |
                    (oil OR gold) (gas OR silver) | oil,Gas
                    NEAR(oil Iran, 2) | oil concessions in Iran
                    NEAR(Iran oil, 1) |
                    NEAR(oil "in iran") | oil concessions in Iran
                    NEAR(oil Iran, 999999999999999999) | oil concessions in Iran
                    http://oil |
                    the | The,the
                    """)
    void aLineFindsWhatItSays(String line, String found) throws BadSearch {
        Search search = SearchLine.read(line);
        String hits =
                Matching.of(Matching.Sought.of(search.query().orElseThrow()), WordList.of(TEXT))
                        .orElse(List.of())
                        .stream()
                        .map(span -> span.of(TEXT))
                        .collect(Collectors.joining(","));
        assertThat(hits).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    oil ( gas | search.bracket-open | 4
                    oil ) gas | search.bracket-closed | 4
                    "oil | search.quote | 0
                    NOT oil | search.only-not | 7
                    OR oil | search.or | 0
                    oil OR | search.or | 4
                    oil NOT | search.not | 4
                    NEAR(oil) | search.near | 0
                    NEAR(oil gas, far) | search.distance | 0
                    speaker: | search.value | 8
                    date:yesterday | search.date | 5
                    has:beard | search.has | 4
                    about: | search.value | 6
                    note:… | search.value | 5
                    ¯\\_/¯ | search.nothing | 5
                    """)
    void aBadLineSaysWhatIsWrongAndWhere(String line, String key, int place) {
        BadSearch bad = catchThrowableOfType(BadSearch.class, () -> SearchLine.read(line));
        assertThat(bad.problem().key()).isEqualTo(key);
        assertThat(bad.place()).isEqualTo(place);
    }

    @Test
    void filtersTakeOneWordOrAQuotation() throws BadSearch {
        Search search = SearchLine.read("speaker:Stalin topic:\"Turkish Straits\" near:base oil");
        assertThat(search.filters())
                .extracting(Filter::kind, Filter::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Filter.Kind.SPEAKER, "Stalin"),
                        org.assertj.core.groups.Tuple.tuple(Filter.Kind.TOPIC, "Turkish Straits"),
                        org.assertj.core.groups.Tuple.tuple(Filter.Kind.NEAR, "base"));
        assertThat(search.query()).isPresent();
    }

    @Test
    void nothingThatIsTypedMakesItFail() throws IOException {
        var lines = new ArrayList<String>();
        try (var in =
                SearchLineTest.class.getResourceAsStream(
                        "/org/postil/hostile/naughty-strings.json")) {
            JsonMapper.shared().readTree(in).forEach(one -> lines.add(one.asString()));
        }
        assertThat(lines).hasSizeGreaterThan(400);
        String signs = "()\":,-*~ ANDORNEAR speaker:date:京𝔘\u0301";
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            var line = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }
            lines.add(line.toString());
        }
        lines.add("(".repeat(10_000));
        lines.add("a ".repeat(5_000));
        lines.add("\"".repeat(10_001));
        var words = WordList.of(TEXT);
        int understood = 0;
        for (String line : lines) {
            try {
                Search search = SearchLine.read(line);
                search.query()
                        .ifPresent(query ->
                                assertThat(Matching.of(Matching.Sought.of(query), words))
                                        .isNotNull());
                understood++;
            } catch (BadSearch bad) {
                assertThat(bad.place()).isBetween(0, Math.max(100_000, line.length()));
            }
        }
        assertThat(understood).isGreaterThan(300);
    }
}
