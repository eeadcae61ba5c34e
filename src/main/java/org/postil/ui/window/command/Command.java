package org.postil.ui.window.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.postil.ui.fx.Texts;

/// Something that a person can do: its words, its shortcut, and what it would do now.
///
/// @param id its style id on the screen
/// @param words what it is called now ("Undo tag speaker 'Stalin'")
/// @param shortcut [KeyCombination#NO_MATCH] where it has none
/// @param inDocument the key that means it while a document is read; [DocumentKey#NONE] where none
/// @param sign what stands before its words in a menu, made anew each time; empty for nothing
/// @param now what it would do; empty means "not now" and greys it
public record Command(
        String id,
        Supplier<String> words,
        KeyCombination shortcut,
        DocumentKey inDocument,
        Supplier<List<Node>> sign,
        Supplier<Optional<Runnable>> now)
        implements Entry {

    public static Command of(String id, Supplier<String> words, Supplier<Optional<Runnable>> now) {
        return new Command(id, words, KeyCombination.NO_MATCH, DocumentKey.NONE, List::of, now);
    }

    /// One that is always possible.
    public static Command always(String id, Supplier<String> words, Runnable action) {
        return of(id, words, () -> Optional.of(action));
    }

    /// The same, with its words in the message bundle under `ui.command.` and its id.
    public static Command always(String id, Runnable action) {
        return named(id, () -> Optional.of(action));
    }

    /// One whose words stand in the message bundle under `ui.command.` and its id.
    public static Command named(String id, Supplier<Optional<Runnable>> now) {
        return of(id, () -> Texts.text("ui.command." + id), now);
    }

    /// The same with a shortcut.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them; `Shortcut` is Ctrl, on macOS Cmd
    public Command on(String keys) {
        return new Command(id, words, KeyCombination.valueOf(keys), inDocument, sign, now);
    }

    /// The same with a key that means it only while a document is read.
    ///
    /// @param key as [DocumentKey#of] reads it
    public Command inDocument(String key) {
        return new Command(id, words, shortcut, DocumentKey.of(key), sign, now);
    }

    public Command signed(Supplier<List<Node>> shown) {
        return new Command(id, words, shortcut, inDocument, shown, now);
    }

    @Override
    public Command when(BooleanSupplier condition) {
        return new Command(
                id,
                words,
                shortcut,
                inDocument,
                sign,
                () -> condition.getAsBoolean() ? now.get() : Optional.empty());
    }

    public boolean isPossible() {
        return now.get().isPresent();
    }

    public boolean hasShortcut() {
        return !shortcut.equals(KeyCombination.NO_MATCH);
    }

    /// Its keys, as they are shown: the shortcut, else the key in a document; empty where it has
    /// none.
    public String keys() {
        return hasShortcut() ? shortcut.getDisplayText() : inDocument.name();
    }

    public void run() {
        now.get().ifPresent(Runnable::run);
    }
}
