package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.ui.access.Contrasts;
import org.postil.ui.access.Cuts;
import org.postil.ui.access.FocusMarks;
import org.postil.ui.access.Names;
import org.postil.ui.access.Reach;
import org.postil.ui.access.Scenery;
import org.postil.ui.access.Targets;
import org.postil.ui.window.Sights.Way;

/// Everyone can use every place of the program: with a screen reader, with the keyboard alone, with
/// weak eyes, with an unsteady hand.
class EveryoneTest {

    /// What the tour does not meet, since it is there only for a moment: what lies over the window
    /// while it waits, what an input method composes, what is said of a tag under the mouse and the
    /// handles at its ends, for which there are keys too; and the cards of the first start, which
    /// take no focus but have commands.
    private static final Set<String> FLEETING =
            Set.of(
                    "org.postil.ui.window.frame.Busy",
                    "org.postil.ui.text.Composition",
                    "org.postil.ui.text.pointing.Grip",
                    "org.postil.ui.text.pointing.TagCard",
                    "org.postil.ui.window.tour.Tour",
                    "org.postil.ui.window.tour.TourCard");

    private static final Map<Rule, List<String>> FAULTS = new EnumMap<>(Rule.class);
    private static final Set<String> MET = new HashSet<>();

    enum Rule {
        EVERY_CONTROL_HAS_A_NAME,
        THE_KEYBOARD_GETS_EVERYWHERE,
        WHAT_IS_CLICKED_IS_LARGE_ENOUGH,
        WORDS_AND_EDGES_STAND_OUT,
        THE_FOCUS_IS_SEEN,
        NO_BUTTON_IS_CUT;

        private List<String> faults(Scenery seen) {
            return switch (this) {
                case EVERY_CONTROL_HAS_A_NAME -> Names.faults(seen);
                case THE_KEYBOARD_GETS_EVERYWHERE -> Reach.faults(seen);
                case WHAT_IS_CLICKED_IS_LARGE_ENOUGH -> Targets.faults(seen);
                case WORDS_AND_EDGES_STAND_OUT -> Contrasts.faults(seen);
                case THE_FOCUS_IS_SEEN -> FocusMarks.faults(seen);
                case NO_BUTTON_IS_CUT -> Cuts.faults(seen);
            };
        }

        void apply(String place, Scenery seen) {
            List<String> all = FAULTS.computeIfAbsent(this, _ -> new ArrayList<>());
            faults(seen).forEach(fault -> all.add(place + ": " + fault));
        }
    }

    @BeforeAll
    static void takesTheTour(@TempDir Path day, @TempDir Path night, @TempDir Path lesson) {
        Tour.take(day, Way.LAPTOP, EveryoneTest::visitByDay);
        Tour.take(night, Way.LARGE_LETTERS, EveryoneTest::visitByNight);
        Tour.take(lesson, Way.PROJECTOR, EveryoneTest::visitInClass);
    }

    private static void visitByDay(String place, Scenery seen) {
        seen.nodes().forEach(node -> MET.add(node.getClass().getName()));
        for (Rule rule : Rule.values()) rule.apply(place, seen);
    }

    private static void visitByNight(String place, Scenery seen) {
        Rule.WORDS_AND_EDGES_STAND_OUT.apply(place + ", dark", seen);
        Rule.THE_FOCUS_IS_SEEN.apply(place + ", dark", seen);
        Rule.NO_BUTTON_IS_CUT.apply(place + ", large letters", seen);
    }

    private static void visitInClass(String place, Scenery seen) {
        Rule.NO_BUTTON_IS_CUT.apply(place + ", on the wall", seen);
    }

    @ParameterizedTest
    @EnumSource
    void holdsEverywhere(Rule rule) {
        assertThat(FAULTS.get(rule)).isEmpty();
    }

    /// A new panel or card that nobody put on the tour fails here.
    @Test
    void theTourMeetsEveryKindOfNodeThatThereIs() throws Exception {
        var unseen = new ArrayList<String>();
        for (Class<?> type : windowClasses()) {
            boolean seen = MET.contains(type.getName()) || FLEETING.contains(type.getName());
            boolean kind = Node.class.isAssignableFrom(type) && !type.isAnonymousClass();
            if (kind && !seen) unseen.add(type.getName());
        }
        assertThat(unseen).isEmpty();
    }

    private static List<Class<?>> windowClasses() throws Exception {
        URL classes = MainWindow.class.getProtectionDomain().getCodeSource().getLocation();
        Path root = Path.of(classes.toURI());
        var found = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.walk(root.resolve("org/postil/ui"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                if (!name.endsWith(".class")) continue;
                String type = name.substring(0, name.length() - ".class".length());
                found.add(Class.forName(type, false, MainWindow.class.getClassLoader()));
            }
        }
        return found;
    }
}
