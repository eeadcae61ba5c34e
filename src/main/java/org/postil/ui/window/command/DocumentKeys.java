package org.postil.ui.window.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/// The commands that a key means while a document is read.
public final class DocumentKeys {

    private final Supplier<List<Entry>> entries;

    /// Those of some menus.
    ///
    /// @param entries of the menus in which these commands stand
    public DocumentKeys(Supplier<List<Entry>> entries) {
        this.entries = entries;
    }

    /// Does what the key means. False where it means nothing now.
    public boolean press(KeyEvent key) {
        Optional<Runnable> meant =
                entries.get().stream()
                        .flatMap(DocumentKeys::commands)
                        .filter(command -> command.inDocument().matches(key))
                        .flatMap(command -> command.now().get().stream())
                        .findFirst();
        meant.ifPresent(Runnable::run);
        return meant.isPresent();
    }

    private static Stream<Command> commands(Entry entry) {
        return switch (entry) {
            case Command command -> Stream.of(command);
            case Entry.Line _ -> Stream.empty();
            case Entry.Sub sub -> sub.commands().get().stream();
        };
    }
}
