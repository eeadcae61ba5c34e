package org.postil.ui.window;

import static org.postil.ui.window.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;

/// What is done with tags.
final class AnnotateMenu {

    private final MainWindow window;

    AnnotateMenu(MainWindow window) {
        this.window = window;
    }

    Top top() {
        var entries = new ArrayList<Entry>(layers());
        entries.addAll(List.of(new Line(), revalue(), delete()));
        return new Top(Texts.text("ui.menu.annotate"), entries);
    }

    List<Command> layers() {
        return window.work().project().codebook().layers().stream()
                .map(layer ->
                        Command.of(
                                        "tag-" + layer.id(),
                                        layer::name,
                                        () -> window.tagger().tag(layer))
                                .signed(() -> List.<Node>of(LayerBadge.letter(layer))))
                .toList();
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

    private Command revalue() {
        return named(
                        "revalue",
                        () -> window.attention().current().flatMap(window.tagger()::revalue))
                .on("F4");
    }

    private Command delete() {
        return named("delete", window.tagger()::delete);
    }
}
