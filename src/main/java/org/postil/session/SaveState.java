package org.postil.session;

import java.io.IOException;

/// How far what was done is in the file.
public sealed interface SaveState {

    /// All of it, acknowledged by the disk.
    record Saved() implements SaveState {}

    /// Some of it is on its way.
    record Saving(int waiting) implements SaveState {}

    /// It could not be written; it is kept in memory, in order, and tried again with the next
    /// change.
    record Failed(int waiting, IOException problem) implements SaveState {}
}
