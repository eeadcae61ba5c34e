/// The history of a project in its file: each step with the edit that takes it back, as JSON with a
/// version and names of its own, so that undo outlives a restart and the classes it was written by.
/// Offsets are in code points of the text as it is when the edit is applied. Start with
/// [HistoryRows] and [EditJson].
@NullMarked
package org.postil.store.history;

import org.jspecify.annotations.NullMarked;
