package org.postil.ui.library;

import java.util.function.Consumer;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// What a reader may want of the library.
///
/// @param open a version, in the pane that is current
/// @param beside a version, in a pane of its own
/// @param bringIn files, which are still to be chosen
public record LibraryWishes(
        Consumer<Id<Witness>> open, Consumer<Id<Witness>> beside, Runnable bringIn) {}
