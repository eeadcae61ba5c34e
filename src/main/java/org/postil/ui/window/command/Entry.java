package org.postil.ui.window.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A line of a menu.
public sealed interface Entry permits Command, Entry.Line, Entry.Sub {

    /// The same, possible only while this is true.
    Entry when(BooleanSupplier condition);

    /// What parts two groups.
    record Line() implements Entry {

        @Override
        public Entry when(BooleanSupplier condition) {
            return this;
        }
    }

    /// A menu in a menu, made anew whenever it opens.
    record Sub(String words, Supplier<List<Command>> commands) implements Entry {

        @Override
        public Entry when(BooleanSupplier condition) {
            return new Sub(words, () -> condition.getAsBoolean() ? commands.get() : List.of());
        }
    }

    /// A menu of the menu bar.
    ///
    /// @param words an underscore stands before the letter that opens it with Alt
    record Top(String words, List<Entry> entries) {
        public Top {
            entries = List.copyOf(entries);
        }

        /// The same, possible only while this is true.
        public Top when(BooleanSupplier condition) {
            return new Top(words, entries.stream().map(one -> one.when(condition)).toList());
        }
    }
}
