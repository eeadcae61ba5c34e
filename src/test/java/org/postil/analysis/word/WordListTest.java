package org.postil.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postil.text.Span;

/// However fast a text is cut, its words are those of the rule, each folded as a whole.
class WordListTest {

    /// A sign that is a word alone; or letters, digits and marks, with apostrophes before a letter.
    private static final Pattern RULE =
            Pattern.compile(
                    "[ALONE]|(?:(?![ALONE])[\\p{L}\\p{Nd}\\p{M}\\x{AD}])"
                            .replace("ALONE", alone())
                            .concat(
                                    "(?:(?![ALONE])[\\p{L}\\p{Nd}\\p{M}\\x{AD}]|['’ʼ](?=\\p{L}))*"
                                            .replace("ALONE", alone())));

    private static final String[] SIGNS = {
        "a", "B", "z", "7", "é", "É", "ß", "æ", "ł", "ſ", "ﬁ", "ø", "İ", "ı", "Σ", "я", "\u0301",
        "\u00AD", "ʼ", "ª", "²", "’", "'", "“", "”", "–", "-", " ", "\n", "\u00A0", ".", ",", "中",
        "の", "ก", "𝔘", "😀", "\uFFFD"
    };

    private static String alone() {
        return "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
                + "\\p{IsMyanmar}]&&[\\p{L}\\p{Nd}]";
    }

    @Test
    void wordsAreThoseOfTheRuleInAnyText() {
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++) assertByTheRule(text(random, 1 + random.nextInt(40)));
    }

    @Test
    void eachLetterIsFoldedAsTheWholeWordIs() {
        var random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            var word = new StringBuilder();
            for (int k = 0; k < 6; k++) word.append((char) (' ' + random.nextInt(0x260)));
            assertByTheRule(word.toString());
        }
    }

    @Test
    void wordsThatTouchWhatIsLeftOutAreLeftOut() {
        var words = WordList.of("One two” three vier", List.of(new Span(4, 5), new Span(12, 13)));
        assertThat(words.forms()).containsExactly("one", "vier");
    }

    private static void assertByTheRule(String text) {
        var words = WordList.of(text);
        var found = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String form = words.form(i);
            found.add(words.span(i, i) + form);
            assertThat(words.hash(i)).isEqualTo(form.hashCode());
            assertThat(words.is(i, form)).isTrue();
            assertThat(words.begins(i, form.substring(0, 1))).isTrue();
            assertThat(words.begins(i, "0")).isEqualTo(form.startsWith("0"));
        }
        assertThat(found).as(text).isEqualTo(byTheRule(text));
    }

    private static List<String> byTheRule(String text) {
        var found = new ArrayList<String>();
        Matcher word = RULE.matcher(text);
        while (word.find()) {
            String form = Folding.of(word.group());
            if (!form.isEmpty()) found.add(new Span(word.start(), word.end()) + form);
        }
        return found;
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(SIGNS[random.nextInt(SIGNS.length)]);
        return text.toString();
    }
}
