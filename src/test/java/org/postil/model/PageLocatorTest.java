package org.postil.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.SetAside.Kind;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Running heads are told in braces, the words that are cited between bars; `/` ends a line.
class PageLocatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "𝔘 {[p. 733]}/one |two| three;                        733",
                "|one| {[p. 733]}/two;                                 ''",
                "{[p. 733]}/one |two/{[p. 734]}/three| four;           733–734",
                "{[p. 733]}/one |two|/{[p. 734]}/three;                733",
                "one/{-4-#1053, April 5, from Moscow}/|two|;           4",
                "one/{SECRET/- 12 -}/|two|;                            12",
                "{[fol. 2r]}/|one|;                                    2r",
                "{[p. 2]}/one/{[page break]}/|two|;                    2",
                "{INCOMING TELEGRAM}/|one|;                            ''",
                "{-4-}/one/{TOP SECRET}/|two|;                         4",
                "-4- |one|;                                            ''"
            })
    void theLastBreakThatNamesAPageSaysWhereWordsStand(String told, String pages) {
        assertThat(pages(told.replace('/', '\n'))).isEqualTo(pages);
    }

    private static String pages(String told) {
        var asides = new ArrayList<SetAside>();
        var text = new StringBuilder();
        int start = 0;
        int from = -1;
        Optional<Span> words = Optional.empty();
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            switch (c) {
                case '{' -> start = text.length();
                case '}' ->
                        asides.add(
                                new SetAside(
                                        Id.fresh(), Anchor.at(start, text.length()), Kind.HEADER));
                case '|' -> {
                    if (from >= 0) words = Optional.of(new Span(from, text.length()));
                    from = text.length();
                }
                default -> text.append(c);
            }
        }
        Witness plain = Witness.of("A", text.toString());
        Witness version = plain.withMarks(plain.marks().withSetAside(asides));
        return PageLocator.of(version).pages(words.orElseThrow()).orElse("");
    }
}
