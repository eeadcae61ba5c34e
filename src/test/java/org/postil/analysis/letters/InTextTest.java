package org.postil.analysis.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.find.BadSearch;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;

class InTextTest {

    private static final String TEXT =
            "Atatürk said “no” — then\nhe paſſed the Straits; straitened, 𝔘nd co\u0301rtes. Iran's oil.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    ataturk | false | false | Atatürk
                    "no" | false | false | “no”
                    - then he | false | false | — then⏎he
                    passed | false | false | paſſed
                    strait | false | false | Strait,strait
                    strait | true | false | strait
                    strait | false | true |
                    straits | false | true | Straits
                    oil | false | true | oil
                    cortes | false | false | córtes
                    und | false | false | 𝔘nd
                    iran’s | false | false | Iran's
                    """)
    void lettersAreFoundWhateverTheirForm(
            String words, boolean sameCase, boolean whole, String found) throws BadSearch {
        String hits =
                new InText(words, sameCase, whole, false)
                        .in(TEXT).stream()
                                .map(span ->
                                        span.of(TEXT).replace('\n', '⏎').replace("o\u0301", "ó"))
                                .collect(Collectors.joining(","));
        assertThat(hits).isEqualTo(found == null ? "" : found);
    }

    @Test
    void aTildeFindsOtherSpellings() throws BadSearch {
        String text = "Qavam and the Dardanelles; Qavam’s ~ straits, dardanelle";
        assertThat(found("Dardenelles~", text)).containsExactly("Dardanelles", "dardanelle");
        assertThat(found("Qavan~", text)).containsExactly("Qavam");
        assertThat(found("Dardenelles", text)).isEmpty();
        assertThat(found("~", text)).containsExactly("~");
    }

    @Test
    void theWordsOfATopicAreFoundByItsName() throws BadSearch {
        Topic straits = Topic.named("Turkish Straits").withWords(List.of("Dardanelles"));
        Topic under = Topic.named("Bosporus").under(straits.id());
        Codebook book = Codebook.empty().withTopics(List.of(straits, under));
        String text = "Turkish  STRAITS, bosporus; the dardanelles’ bosporuses; about:Straits";
        assertThat(found("about:straits", book, text))
                .containsExactly("Turkish  STRAITS", "bosporus", "dardanelles");
        assertThat(found("about:\"turkish straits\"", book, text)).hasSize(3);
        assertThat(found("about:bosporus", book, text)).containsExactly("bosporus");
        assertThat(found("The about:bosporus", book, text)).containsExactly("bosporus", "the");
        assertThat(found("about:", book, text)).containsExactly("about:");
        assertThat(found("about:straits", Codebook.empty(), text)).containsExactly("about:Straits");
        assertThat(
                        catchThrowableOfType(BadSearch.class, () -> found("about:oil", book, text))
                                .problem()
                                .key())
                .isEqualTo("search.no-topic");
        assertThat(
                        catchThrowableOfType(
                                        BadSearch.class,
                                        () -> found("about:straits note:oil", book, text))
                                .problem()
                                .key())
                .isEqualTo("search.in-text");
    }

    private static List<String> found(String words, Codebook book, String text) throws BadSearch {
        return new InText(words, false, false, false)
                .in(new SearchedText(text), book, () -> true).stream()
                        .map(span -> span.of(text))
                        .toList();
    }

    private static List<String> found(String words, String text) throws BadSearch {
        return new InText(words, false, false, false)
                .in(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aRegularExpressionIsMatchedOnTheTextAsItStands() throws BadSearch {
        assertThat(new InText("\\bI\\w+'s", false, false, true).in(TEXT)).hasSize(1);
        assertThat(new InText("x*", false, false, true).in(TEXT)).isEmpty();
        assertThat(new InText("x*", false, true, true).in(TEXT)).isEmpty();
    }

    @Test
    void aWholeWordMayEndTheText() throws BadSearch {
        assertThat(new InText("oil", false, true, false).in("Iran's oil")).hasSize(1);
        assertThat(new InText("oi", false, true, false).in("Iran's oil")).isEmpty();
    }

    @Test
    void oneThatIsNoneOrTakesForEverSaysSo() {
        var none = new InText("(oil", false, false, true);
        assertThat(catchThrowableOfType(BadSearch.class, () -> none.in(TEXT)).problem().key())
                .isEqualTo("search.pattern");
        var endless = new InText("(.*a){30}c", false, false, true);
        String text = "a".repeat(200) + "b";
        assertThat(catchThrowableOfType(BadSearch.class, () -> endless.in(text)).problem().key())
                .isEqualTo("search.slow");
    }
}
