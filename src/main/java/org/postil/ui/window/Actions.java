package org.postil.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.history.Step;
import org.postil.message.Message;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Sub;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.command.Tools;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Export;

/// All that a person can do in the window: what it is called, its shortcut, and when it is
/// possible, in one place.
final class Actions {

    private static final double LARGER = 1.1;

    private final Shell shell;
    private final MainWindow window;

    Actions(Shell shell, MainWindow window) {
        this.shell = shell;
        this.window = window;
    }

    List<Top> menus() {
        return List.of(file(), edit(), annotate(), view(), help());
    }

    private Top file() {
        return new Top(
                Texts.text("ui.menu.file"),
                List.of(
                        create(),
                        openProject(),
                        new Sub(Texts.text("ui.menu.recent"), this::recent),
                        new Line(),
                        bringIn(),
                        new Sub(Texts.text("ui.menu.export"), this::exports),
                        new Line(),
                        save(),
                        always("quit", shell::quit).on("Shortcut+Q")));
    }

    private Top edit() {
        return new Top(Texts.text("ui.menu.edit"), List.of(undo(), redo()));
    }

    private Top annotate() {
        var entries = new ArrayList<Entry>(layers());
        entries.addAll(List.of(new Line(), revalue(), delete()));
        return new Top(Texts.text("ui.menu.annotate"), entries);
    }

    private Top view() {
        return new Top(
                Texts.text("ui.menu.view"),
                List.of(
                        turnLeft(),
                        turnRight(),
                        beside(),
                        closePane(),
                        new Line(),
                        always("next-pane", () -> window.panes().walk(1)).on("Ctrl+Tab"),
                        always("previous-pane", () -> window.panes().walk(-1)).on("Ctrl+Shift+Tab"),
                        always("next-part", () -> window.walkParts(1)).on("F6"),
                        new Line(),
                        theme(),
                        always("text-larger", () -> shell.scaleText(LARGER)).on("Shortcut+Plus"),
                        always("text-smaller", () -> shell.scaleText(1 / LARGER))
                                .on("Shortcut+Minus"),
                        always("text-usual", () -> shell.setTextScale(1)).on("Shortcut+0")));
    }

    private Top help() {
        return new Top(
                Texts.text("ui.menu.help"),
                List.of(always("shortcuts", this::showShortcuts).on("F1")));
    }

    Tools tools() {
        Tools tools =
                new Tools()
                        .icon(Feather.FOLDER, openProject())
                        .icon(Feather.FILE_PLUS, bringIn())
                        .line()
                        .icon(Feather.CORNER_UP_LEFT, undo())
                        .icon(Feather.CORNER_UP_RIGHT, redo())
                        .line();
        layers().forEach(tools::named);
        return tools.gap()
                .icon(Feather.SIDEBAR, turnLeft())
                .icon(Feather.LIST, turnRight())
                .icon(theme(), () -> shell.isDark() ? Feather.SUN : Feather.MOON);
    }

    /// Other keys for the same, as keyboards differ in where they have plus and minus.
    Map<KeyCombination, Runnable> otherKeys() {
        return Map.of(
                KeyCombination.valueOf("Shortcut+Equals"), () -> shell.scaleText(LARGER),
                KeyCombination.valueOf("Shortcut+Add"), () -> shell.scaleText(LARGER),
                KeyCombination.valueOf("Shortcut+Subtract"), () -> shell.scaleText(1 / LARGER),
                KeyCombination.valueOf("Shift+F6"), () -> window.walkParts(-1));
    }

    /// Does what a letter means that was typed into a document. False where it means nothing.
    boolean letter(String typed) {
        Optional<Layer> meant =
                window.work().project().codebook().layers().stream()
                        .filter(layer -> layer.letter().equalsIgnoreCase(typed))
                        .findFirst();
        meant.flatMap(window.tagger()::tag).ifPresent(Runnable::run);
        return meant.isPresent();
    }

    private void showShortcuts() {
        shell.show(Texts.text("ui.command.shortcuts"), new ShortcutSheet(menus()));
    }

    private Command create() {
        return always("new", shell.filing()::create).on("Shortcut+N");
    }

    private Command openProject() {
        return always("open", shell.filing()::open).on("Shortcut+O");
    }

    private List<Command> recent() {
        return shell.recent().stream()
                .map(path ->
                        Command.always("recent", path::toString, () -> shell.filing().open(path)))
                .toList();
    }

    private Command bringIn() {
        return named("import", () -> ifWritable(() -> shell.filing().bringIn(window)))
                .on("Shortcut+I");
    }

    private List<Command> exports() {
        return List.of(Export.values()).stream()
                .map(format -> always(format.id(), () -> shell.filing().export(window, format)))
                .toList();
    }

    private Command save() {
        return named("save", () -> ifWritable(this::saveNow)).on("Shortcut+S");
    }

    private void saveNow() {
        window.finishTyping();
        window.work().session().saving().retry();
        window.work().say(Message.of("ui.status.save"));
    }

    private Command undo() {
        return step("undo", () -> window.work().session().undoable(), window.work()::undo)
                .on("Shortcut+Z");
    }

    private Command redo() {
        return step("redo", () -> window.work().session().redoable(), window.work()::redo)
                .on("Shortcut+Shift+Z");
    }

    private static Command step(
            String id, Supplier<Optional<Step>> step, Supplier<Optional<Runnable>> now) {
        return Command.of(
                id,
                () ->
                        step.get()
                                .map(one -> Texts.text("ui.command." + id + ".step", one.label()))
                                .orElseGet(() -> Texts.text("ui.command." + id)),
                now);
    }

    private List<Command> layers() {
        return window.work().project().codebook().layers().stream()
                .map(layer ->
                        Command.of(
                                        "tag-" + layer.id(),
                                        layer::name,
                                        () -> window.tagger().tag(layer))
                                .signed(() -> List.<Node>of(LayerBadge.letter(layer))))
                .toList();
    }

    private Command revalue() {
        return named(
                        "revalue",
                        () -> window.attention().current().flatMap(window.tagger()::revalue))
                .on("F4");
    }

    private Command delete() {
        return named("delete", window.tagger()::delete);
    }

    private Command turnLeft() {
        return Command.always(
                        "turn-left",
                        () -> turnWords("ui.command.left", window.sides().isLeftShown()),
                        () -> window.sides().turnLeft())
                .on("F9");
    }

    private Command turnRight() {
        return Command.always(
                        "turn-right",
                        () -> turnWords("ui.command.right", window.sides().isRightShown()),
                        () -> window.sides().turnRight())
                .on("Shift+F9");
    }

    private static String turnWords(String key, boolean shown) {
        return Texts.text(key + (shown ? ".hide" : ".show"));
    }

    private Command beside() {
        return named(
                "beside",
                () ->
                        window.library()
                                .chosen()
                                .filter(_ -> !window.panes().isFull())
                                .map(version -> () -> window.panes().openBeside(version)));
    }

    private Command closePane() {
        return named("close-pane", () -> window.panes().current().map(this::closing))
                .on("Shortcut+W");
    }

    private Runnable closing(ReadingPane pane) {
        return () -> window.panes().close(pane);
    }

    private Command theme() {
        return Command.always(
                "theme",
                () -> Texts.text(shell.isDark() ? "ui.command.light" : "ui.command.dark"),
                shell::turnTheme);
    }

    private Optional<Runnable> ifWritable(Runnable action) {
        return window.work().isReadOnly() ? Optional.empty() : Optional.of(action);
    }

    private static Command always(String id, Runnable action) {
        return named(id, () -> Optional.of(action));
    }

    private static Command named(String id, Supplier<Optional<Runnable>> now) {
        return Command.of(id, () -> Texts.text("ui.command." + id), now);
    }
}
