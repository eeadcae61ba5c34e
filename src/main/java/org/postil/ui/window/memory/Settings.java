package org.postil.ui.window.memory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.stage.Screen;
import org.postil.ui.text.TypeSize;

/// What holds for all projects.
///
/// @param type how documents are set
/// @param recent projects that were opened, the last first
/// @param citing the style of citations that was chosen last; empty before one was
public record Settings(boolean dark, TypeSize type, Place place, List<Path> recent, String citing) {

    private static final int MOST_RECENT = 8;

    public Settings {
        recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
    }

    /// Before a style of citations was chosen.
    public Settings(boolean dark, TypeSize type, Place place, List<Path> recent) {
        this(dark, type, place, recent, "");
    }

    /// Where the window stands on the screen. Without a place it is put by the system.
    public record Place(double x, double y, double width, double height, boolean maximised) {

        private static final double TITLE_BAR = 30;

        public static final Place USUAL = new Place(Double.NaN, Double.NaN, 1440, 900, false);

        public boolean isChosen() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }

        /// Whether its title bar can be seen and taken hold of.
        public boolean isOnAScreen() {
            return Screen.getScreens().stream()
                    .map(Screen::getVisualBounds)
                    .anyMatch(bounds -> bounds.intersects(x, y, width, TITLE_BAR));
        }
    }

    public Settings withDark(boolean changed) {
        return new Settings(changed, type, place, recent, citing);
    }

    public Settings withType(TypeSize changed) {
        return new Settings(dark, changed, place, recent, citing);
    }

    public Settings withPlace(Place changed) {
        return new Settings(dark, type, changed, recent, citing);
    }

    public Settings withCiting(String changed) {
        return new Settings(dark, type, place, recent, changed);
    }

    /// The same with this project first among the recent ones.
    public Settings opened(Path project) {
        List<Path> changed = new ArrayList<>(without(project).recent);
        changed.addFirst(project.toAbsolutePath().normalize());
        return new Settings(dark, type, place, changed, citing);
    }

    public Settings without(Path project) {
        Path gone = project.toAbsolutePath().normalize();
        List<Path> left = recent.stream().filter(one -> !one.equals(gone)).toList();
        return new Settings(dark, type, place, left, citing);
    }

    static Settings from(Properties kept) {
        var place =
                new Place(
                        Numbers.number(kept, "window.x", Double.NaN),
                        Numbers.number(kept, "window.y", Double.NaN),
                        Numbers.number(kept, "window.width", Place.USUAL.width),
                        Numbers.number(kept, "window.height", Place.USUAL.height),
                        Numbers.flag(kept, "window.maximised"));
        return new Settings(
                Numbers.flag(kept, "dark"),
                new TypeSize(
                        Numbers.number(kept, "text-scale", TypeSize.USUAL.scale()),
                        Numbers.number(kept, "measure", TypeSize.USUAL.measure()),
                        Numbers.number(kept, "line-spacing", TypeSize.USUAL.spacing())),
                place,
                paths(Numbers.list(kept, "recent")),
                kept.getProperty("citing", ""));
    }

    Properties kept() {
        var kept = new Properties();
        kept.setProperty("dark", Boolean.toString(dark));
        kept.setProperty("text-scale", Double.toString(type.scale()));
        kept.setProperty("measure", Double.toString(type.measure()));
        kept.setProperty("line-spacing", Double.toString(type.spacing()));
        kept.setProperty("window.x", Double.toString(place.x));
        kept.setProperty("window.y", Double.toString(place.y));
        kept.setProperty("window.width", Double.toString(place.width));
        kept.setProperty("window.height", Double.toString(place.height));
        kept.setProperty("window.maximised", Boolean.toString(place.maximised));
        Numbers.put(kept, "recent", recent);
        if (!citing.isEmpty()) kept.setProperty("citing", citing);
        return kept;
    }

    private static List<Path> paths(List<String> texts) {
        return texts.stream().flatMap(Settings::path).toList();
    }

    /// Nothing where the text is a path on some other system only.
    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException foreign) {
            return Stream.empty();
        }
    }
}
