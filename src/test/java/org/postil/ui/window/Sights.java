package org.postil.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.postil.ui.access.Scenery;
import org.postil.ui.fx.Segments;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.demo.Picture;

/// How each place of the [Tour] is reached and shown, and photographed under
/// `target/screenshots/tour`.
final class Sights {

    private final Desk desk;
    private final Way way;
    private final BiConsumer<String, Scenery> visit;

    /// How the program is looked at.
    enum Way {
        /// On a laptop of 13 inches whose screen has two pixels for a point.
        LAPTOP(1280, 800, 2),
        /// The same in the dark, with letters of three times their size.
        LARGE_LETTERS(1280, 800, 1),
        /// In the dark, on a wall: as high as the screen that JavaFX keeps in memory, of 1,000
        /// lines, has room for.
        PROJECTOR(1920, 940, 1);

        private final double width;
        private final double height;
        private final double scale;

        Way(double width, double height, double scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }
    }

    /// @param visit called on the JavaFX thread at each place, with its name and what is seen there
    Sights(Desk desk, Way way, BiConsumer<String, Scenery> visit) {
        this.desk = desk;
        this.way = way;
        this.visit = visit;
    }

    /// What lies over all else, or the whole window.
    void see(String name) {
        List<Node> over =
                Desk.onFx(() -> desk.window().getChildren()).stream()
                        .filter(one -> one.isVisible() && !one.isMouseTransparent())
                        .toList();
        boolean covered = over.size() > 1;
        visit(name, covered ? over.getLast() : desk.window(), covered);
    }

    /// Shows this part of a window to the visitor.
    ///
    /// @param over whether it lies over all else
    void visit(String name, Node seen, boolean over) {
        desk.fx(() -> {
            Parent window = seen.getScene().getRoot();
            layOut(window);
            visit.accept(name, new Scenery(seen, over));
            layOut(window);
            photograph(name, window);
        });
    }

    /// Twice, since what is made while it is laid out has no style yet.
    private static void layOut(Parent window) {
        for (int pass = 0; pass < 2; pass++) {
            window.applyCss();
            window.layout();
        }
    }

    private void photograph(String name, Parent window) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
        String way = this.way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            Path shots = Files.createDirectories(Path.of("target/screenshots/tour", way));
            Picture.of(window, this.way.scale).write(shots.resolve(file));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    void closeDrawer() {
        desk.fx(() -> desk.window().drawer().close());
    }

    /// The node that is there for certain.
    Node node(String query) {
        return desk.node(query).orElseThrow(() -> new AssertionError(query));
    }

    private static Stream<Command> commands(Entry entry) {
        return switch (entry) {
            case Command command -> Stream.of(command);
            case Entry.Line _ -> Stream.empty();
            case Entry.Sub sub -> sub.commands().get().stream();
        };
    }

    /// Does what a menu offers under this id now.
    void run(String command) {
        desk.fx(() ->
                new Actions(desk.shell(), desk.window())
                        .menus().stream()
                                .flatMap(menu -> menu.entries().stream())
                                .flatMap(Sights::commands)
                                .filter(one -> one.id().equals(command) && one.isPossible())
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(command))
                                .run());
    }

    /// Shows what a command opens, and leaves it.
    void line(String command, String name) {
        run(command);
        see(name);
        desk.leavesTheLine();
    }

    /// What can be chosen there.
    List<Node> choices(String segments) {
        return List.copyOf(((Segments<?>) node(segments)).getChildren());
    }
}
