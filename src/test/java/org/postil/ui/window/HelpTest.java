package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.ui.window.command.Shortcuts;

/// Help by F1: the guide beside the window, and the keys on paper.
class HelpTest {

    private static final Path CHAPTERS = Path.of("src/main/resources/org/postil/guide");
    private static final Pattern KEY = Pattern.compile("<kbd>(.+?)</kbd>");

    /// Of lists, fields, panels and the guide itself: no commands.
    private static final Set<String> OF_PARTS =
            Set.of(
                    "Up",
                    "Down",
                    "Page Up",
                    "Page Down",
                    "Home",
                    "End",
                    "Space",
                    "Ctrl+Enter",
                    "Ctrl+A",
                    "Shift",
                    "Alt");

    /// Of the queue of suggestions, of the list of differences and excerpts, and of the timeline.
    private static final Set<String> OF_PANELS =
            Set.of("A", "C", "E", "1", "2", "3", "4", "Alt+Up", "Alt+Down", "+", "-", "0");

    private static final Map<String, String> TITLES =
            Map.of(
                    "historians", "Forty cables",
                    "teachers", "A classroom sheet",
                    "students", "Two versions",
                    "exports", "What each export contains",
                    "file-format", "The file format");

    @TempDir Path folder;
    private Desk desk;
    private GuideReader guide;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        guide = new GuideReader(desk);
    }

    @Test
    void theGuideStaysOpenBesideTheWindowAndFindsWords() {
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
        desk.presses(KeyCode.F1).await(guide::isOpen);
        assertThat(guide.at()).isEqualTo("Start here");
        guide.photographs("guide-light");
        int chapters = guide.lines();
        guide.types("keeps shift");
        assertThat(guide.lines()).isPositive().isNotEqualTo(chapters);
        assertThat(guide.at()).contains("Shift+S keeps");
        assertThat(guide.seesMarked("keeps")).isTrue();
        guide.photographs("guide-found-light");
        guide.presses(KeyCode.ENTER, false);
        assertThat(guide.hasFocusOnPage()).isTrue();
        double before = guide.scrolled();
        guide.presses(KeyCode.PAGE_DOWN, false);
        assertThat(guide.scrolled()).isGreaterThan(before);
        guide.presses(KeyCode.HOME, false);
        assertThat(guide.scrolled()).isZero();
        guide.presses(KeyCode.F, true).types("zzzz");
        assertThat(guide.lines()).isZero();
        guide.photographs("guide-nothing-light").presses(KeyCode.ESCAPE, false);
        assertThat(guide.isOpen()).isTrue();
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().leavesTheLine();
        guide.presses(KeyCode.ESCAPE, false);
        assertThat(guide.isOpen()).isFalse();
        desk.quits();
    }

    @Test
    void theKeysAreThoseOfTheMenus() {
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A").turnsDark();
        desk.presses(KeyCode.CONTROL, KeyCode.F1).await(guide::isOpen);
        assertThat(guide.at()).isEqualTo("All keys");
        guide.photographs("guide-keys-dark").resizes(700, 500).photographs("guide-keys-small-dark");
        guide.types("end one word later");
        assertThat(guide.at()).isEqualTo("] · End One Word Later");
        guide.presses(KeyCode.ESCAPE, false).types("annotation_span");
        assertThat(guide.lines()).isGreaterThan(2);
        assertThat(guide.seesMarked("annotation_span")).isTrue();
        guide.photographs("guide-schema-small-dark");
        guide.resizes(980, 720).presses(KeyCode.DOWN, false).presses(KeyCode.UP, false);
        assertThat(guide.seesMarked("annotation_span")).isTrue();
        guide.photographs("guide-schema-dark");
        desk.quits();
        assertThat(guide.isOpen()).isFalse();
    }

    @Test
    void everyChapterOpens() {
        desk.seesTheWelcome().presses(KeyCode.F1).await(guide::isOpen);
        guide.resizes(1000, 700).presses(KeyCode.TAB, false);
        TITLES.forEach((chapter, title) -> {
            guide.presses(KeyCode.F, true).types(title).presses(KeyCode.ESCAPE, false);
            assertThat(guide.at()).startsWith(title);
            guide.photographs("guide-" + chapter + "-light");
        });
        guide.resizes(700, 500).presses(KeyCode.F, true).types("as it is printed");
        assertThat(guide.widthOfPicture()).isBetween(100.0, 400.0);
        guide.photographs("guide-picture-small-light");
        desk.quits();
    }

    @Test
    void everyKeyInTheGuideIsThatOfACommand() throws IOException {
        desk.opensTheSample(folder.resolve("sample.postil"));
        Set<String> known = Desk.onFx(() -> keys(desk.shell().shortcuts()));
        Set<String> named = named();
        assertThat(named).hasSizeGreaterThan(50);
        named.removeAll(OF_PARTS);
        named.removeAll(OF_PANELS);
        named.removeIf(key -> known.contains(shown(key)));
        assertThat(named).isEmpty();
        desk.quits();
    }

    @Test
    void theKeysArePrintedAsAPage() throws IOException {
        desk.opensTheSample(folder.resolve("sample.postil"));
        Path page = folder.resolve("keys.html");
        desk.wouldName(page).presses(KeyCode.CONTROL, KeyCode.K).types("print short").accepts();
        desk.seesStatus("keys.html");
        String html = Files.readString(page);
        Shortcuts all = Desk.onFx(() -> desk.shell().shortcuts());
        assertThat(all.groups()).hasSizeGreaterThan(10);
        all.groups()
                .forEach(group -> {
                    assertThat(html).contains("<h2>" + group.menu() + "</h2>");
                    group.shortcuts()
                            .forEach(one ->
                                    assertThat(html)
                                            .contains(
                                                    ">"
                                                            + one.keys().replace("<", "&lt;")
                                                            + "</th>"));
                });
        desk.quits();
    }

    private static Set<String> keys(Shortcuts shortcuts) {
        return shortcuts.groups().stream()
                .flatMap(group -> group.shortcuts().stream())
                .map(Shortcuts.Shortcut::keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        try (Stream<Path> files = Files.list(CHAPTERS)) {
            for (Path file :
                    (Iterable<Path>)
                            files.filter(one -> one.toString().endsWith(".md"))::iterator) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(key -> named.add(key.group(1)));
            }
        }
        return named;
    }

    /// As a command shows it: "Ctrl+Plus" is shown with the sign.
    private static String shown(String key) {
        return key.matches("(Ctrl|Alt)[+].+") ? KeyCombination.valueOf(key).getDisplayText() : key;
    }
}
