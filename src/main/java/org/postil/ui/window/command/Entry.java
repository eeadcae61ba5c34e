package org.postil.ui.window.command;

import java.util.List;
import java.util.function.Supplier;

/// A line of a menu.
public sealed interface Entry permits Command, Entry.Line, Entry.Sub {

    /// What parts two groups.
    record Line() implements Entry {}

    /// A menu in a menu, made anew whenever it opens.
    record Sub(String words, Supplier<List<Command>> commands) implements Entry {}

    /// A menu of the menu bar.
    ///
    /// @param words an underscore stands before the letter that opens it with Alt
    record Top(String words, List<Entry> entries) {
        public Top {
            entries = List.copyOf(entries);
        }
    }
}
