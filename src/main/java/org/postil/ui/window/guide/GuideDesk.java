package org.postil.ui.window.guide;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.Theme;
import org.postil.ui.guide.Guide;
import org.postil.ui.guide.GuideWindow;
import org.postil.ui.guide.markdown.Block;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Block.Paragraph;
import org.postil.ui.guide.markdown.Block.Row;
import org.postil.ui.guide.markdown.Block.Table;
import org.postil.ui.guide.markdown.Run.Style;
import org.postil.ui.guide.markdown.Words;
import org.postil.ui.window.command.Shortcuts;
import org.postil.ui.window.command.Shortcuts.Group;
import org.postil.ui.window.command.Shortcuts.Shortcut;

/// The guide of one window of Postil, which is put away with it.
public final class GuideDesk {

    private final Supplier<Shortcuts> shortcuts;
    private final EventHandler<WindowEvent> end = _ -> close();
    private @Nullable GuideWindow window;
    private Theme theme = Theme.LIGHT;

    /// @param shortcuts the keys as they are when the guide is opened
    public GuideDesk(Stage owner, Supplier<Shortcuts> shortcuts) {
        this.shortcuts = shortcuts;
        // Weakly, or a window that is kept by somebody would keep the project that it showed.
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, new WeakEventHandler<>(end));
    }

    /// Opens the guide, or comes back to where it is read.
    public void open() {
        if (window().isOpen()) window().comeBack();
        else window().open(guide(), "start");
    }

    /// Opens it at the keys.
    public void openKeys() {
        window().open(guide(), Guide.KEYS);
    }

    /// Opens it at what Postil is made of.
    public void openAbout() {
        window().open(guide(), Guide.ABOUT);
    }

    /// Gives it this look.
    public void look(Theme now) {
        theme = now;
        if (window != null) window.look(now);
    }

    /// Made when it is first opened: a start need not wait for it.
    private GuideWindow window() {
        if (window == null) {
            window = new GuideWindow();
            window.look(theme);
        }
        return window;
    }

    private void close() {
        if (window != null) window.close();
    }

    private Guide guide() {
        return Guide.with(blocks(shortcuts.get().groups()), List.of(version()));
    }

    /// As the build wrote it into the jar.
    private static Block version() {
        String version = GuideDesk.class.getPackage().getImplementationVersion();
        return new Paragraph(
                plain(
                        version == null
                                ? Texts.text("ui.guide.version.none")
                                : Texts.text("ui.guide.version", version)));
    }

    private static List<Block> blocks(List<Group> groups) {
        if (groups.isEmpty())
            return List.of(new Paragraph(plain(Texts.text("ui.guide.keys.none"))));
        return groups.stream().flatMap(GuideDesk::blocks).toList();
    }

    private static Stream<Block> blocks(Group group) {
        var head = Row.of(Texts.text("ui.guide.keys.key"), Texts.text("ui.guide.keys.what"));
        List<Row> rows = group.shortcuts().stream().map(GuideDesk::row).toList();
        return Stream.of(new Heading(2, plain(group.menu())), new Table(head, rows));
    }

    private static Row row(Shortcut shortcut) {
        return new Row(List.of(Words.of(shortcut.keys(), Style.KEY), plain(shortcut.words())));
    }

    private static Words plain(String words) {
        return Words.of(words, Style.PLAIN);
    }
}
