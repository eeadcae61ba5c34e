package org.postil.ui.window;

import static org.postil.ui.window.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.postil.model.codebook.Layer;
import org.postil.session.tagging.Ends.Side;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Sub;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.tagging.TagDeeds;

/// What is done with tags, with the keys that mean it while a document is read.
final class AnnotateMenu {

    private final MainWindow window;

    AnnotateMenu(MainWindow window) {
        this.window = window;
    }

    Top top() {
        return new Top(Texts.text("ui.menu.annotate"), entries());
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>(layers());
        entries.add(new Sub(Texts.text("ui.menu.keep"), this::keeping));
        entries.addAll(
                List.of(
                        pick(),
                        endKeeping(),
                        tagSelected(),
                        repeat(),
                        everywhere(),
                        join(),
                        new Line()));
        entries.addAll(List.of(revalue(), repick(), note(), certainty(), delete()));
        entries.add(new Sub(Texts.text("ui.menu.ends"), this::ends));
        entries.addAll(List.of(new Line(), walk("next-tag", 1, "Tab")));
        entries.addAll(List.of(walk("previous-tag", -1, "Shift+Tab"), turn()));
        return entries;
    }

    List<Command> layers() {
        return commands("tag-", "", layer -> deeds().tagger().tag(layer));
    }

    private List<Command> keeping() {
        return commands("keep-", "Shift+", layer -> deeds().kept().turn(layer));
    }

    /// One for each layer, with its letter as a key.
    private List<Command> commands(
            String id, String shift, Function<Layer, Optional<Runnable>> deed) {
        return window.work().project().codebook().layers().stream()
                .map(layer ->
                        Command.of(id + layer.id(), layer::name, () -> deed.apply(layer))
                                .signed(() -> List.<Node>of(LayerBadge.letter(layer)))
                                .inDocument(key(layer, shift)))
                .toList();
    }

    private static String key(Layer layer, String shift) {
        return layer.letter().isEmpty() ? "" : shift + layer.letter();
    }

    private Command pick() {
        return named("pick", deeds().picker()::pick).on("Ctrl+Space");
    }

    private Command endKeeping() {
        return named("end-keeping", deeds().kept()::end).inDocument("Esc");
    }

    private Command tagSelected() {
        return named("tag-selected", deeds().kept()::tagSelected).inDocument("Enter");
    }

    private Command repeat() {
        return named("repeat-tag", deeds().tagger()::repeat).inDocument(".");
    }

    private Command everywhere() {
        return named("tag-all", deeds().all()::open).on("F5");
    }

    private Command join() {
        return named("join-tag", deeds().changes()::join).inDocument("Shift+Enter");
    }

    private Command revalue() {
        return named(
                        "revalue",
                        () -> window.attention().current().flatMap(deeds().tagger()::revalue))
                .on("F4");
    }

    private Command repick() {
        return named("repick", () -> window.attention().current().flatMap(deeds().picker()::repick))
                .on("Shift+F4");
    }

    private Command note() {
        return named("note-tag", () -> window.attention().current().map(_ -> window::writeNote))
                .inDocument("Enter");
    }

    private Command certainty() {
        return named("certainty", deeds().changes()::turnCertainty).inDocument("?");
    }

    private Command delete() {
        return named("delete", deeds().changes()::delete).inDocument("Delete");
    }

    private List<Command> ends() {
        return List.of(
                end("start-out", Side.START, true, "["),
                end("end-out", Side.END, true, "]"),
                end("start-in", Side.START, false, "{"),
                end("end-in", Side.END, false, "}"));
    }

    private Command end(String id, Side side, boolean outwards, String key) {
        return named(id, () -> deeds().changes().moveEnd(side, outwards)).inDocument(key);
    }

    private Command walk(String id, int by, String key) {
        return named(id, () -> deeds().steps().walk(by)).inDocument(key);
    }

    private Command turn() {
        return named("turn-tags", deeds().steps()::turn).inDocument(",");
    }

    private TagDeeds deeds() {
        return window.tagDeeds();
    }
}
