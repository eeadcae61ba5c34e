package org.postil.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundle of messages and the sources that speak through it fit together.
class BundleTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.postil.messages", Locale.ROOT);

    /// A key where a message is made. With a `+` behind it: the beginning of several keys.
    private static final Pattern SAID =
            Pattern.compile("(?:Message\\.of|because)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static final Pattern REFUSED = Pattern.compile("new NotEdtf\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]*)\"");

    /// Floors of whose keys none may be left over. (A key may stand in the bundle before it is
    /// said.)
    private static final String FINISHED = "edtf.";

    @Test
    void everyMessageInTheSourcesHasWords() throws IOException {
        var missing = new TreeSet<String>();
        for (MatchResult said : in(SAID)) {
            boolean beginning = said.group(2) != null;
            if (!(beginning ? begins(said.group(1)) : BUNDLE.containsKey(said.group(1)))) {
                missing.add(said.group(1));
            }
        }
        in(REFUSED).stream()
                .map(refused -> "edtf.problem." + refused.group(1))
                .filter(key -> !BUNDLE.containsKey(key))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    /// Catches the keys that reach a message by way of a method.
    @Test
    void everyTextInTheSourcesThatLooksLikeAKeyIsOne() throws IOException {
        Set<String> sections =
                BUNDLE.keySet().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet());
        List<String> unknown =
                in(LITERAL).stream()
                        .map(literal -> literal.group(1))
                        .filter(text -> sections.contains(text.substring(0, text.indexOf('.'))))
                        .filter(text -> !begins(text))
                        .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void oneIsNotSaidAsMany() {
        List<String> keys =
                List.of(
                        "edit.tag.many",
                        "edit.untag.many",
                        "edit.retag.many",
                        "edit.excerpt.add.many",
                        "ui.overview.passages");
        assertThat(keys)
                .allSatisfy(key -> {
                    var words = new MessageFormat(BUNDLE.getString(key), Locale.ROOT);
                    assertThat(words.format(new Object[] {1})).doesNotContain("passages", "tags");
                    assertThat(words.format(new Object[] {2})).containsPattern("2 (passages|tags)");
                });
    }

    @Test
    void noKeyOfAFinishedFloorIsLeftOver() throws IOException {
        List<String> literals = in(LITERAL).stream().map(literal -> literal.group(1)).toList();
        List<String> silent =
                BUNDLE.keySet().stream()
                        .filter(key -> key.startsWith(FINISHED))
                        .filter(key -> literals.stream().noneMatch(text -> says(text, key)))
                        .toList();
        List<String> refusals =
                in(REFUSED).stream().map(refused -> "edtf.problem." + refused.group(1)).toList();
        assertThat(silent).isEmpty();
        assertThat(refusals)
                .containsAll(
                        BUNDLE.keySet().stream()
                                .filter(key -> key.startsWith("edtf.problem."))
                                .toList());
    }

    private static boolean says(String literal, String key) {
        return literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal);
    }

    private static boolean begins(String beginning) {
        return BUNDLE.keySet().stream().anyMatch(key -> key.startsWith(beginning));
    }

    /// A lone apostrophe would swallow the gap behind it.
    @Test
    void everyTextIsAMessageFormatWithItsApostrophesDoubled() {
        for (String key : BUNDLE.keySet()) {
            String text = BUNDLE.getString(key);
            assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
            assertThat(text.replace("''", "").replaceAll("'[{}]'", "")).as(key).doesNotContain("'");
        }
    }

    /// Whoever translates the one file hears of what is forgotten, and of gaps that went missing.
    @Test
    void everyTranslationHasTheSameKeysAndGaps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/postil"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.getFileName().toString().matches("messages_.*\\.properties")) continue;
                try (var reader = Files.newBufferedReader(file)) {
                    var translation = new PropertyResourceBundle(reader);
                    assertThat(gaps(translation)).as(file.toString()).isEqualTo(gaps(BUNDLE));
                }
            }
        }
    }

    private static Map<String, Integer> gaps(ResourceBundle bundle) {
        var gaps = new TreeMap<String, Integer>();
        for (String key : bundle.keySet()) {
            var format = new MessageFormat(bundle.getString(key));
            gaps.put(key, format.getFormatsByArgumentIndex().length);
        }
        return gaps;
    }

    private static List<MatchResult> in(Pattern pattern) throws IOException {
        var found = new ArrayList<MatchResult>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.toString().endsWith(".java")) continue;
                pattern.matcher(Files.readString(file)).results().forEach(found::add);
            }
        }
        return found;
    }
}
