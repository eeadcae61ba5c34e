package org.postil.ui.overview;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What a reader of the overview may wish for.
///
/// @param asked this box wants what its line selects
/// @param shown a passage is to be shown in its text, with the focus where it is
/// @param gone the reader goes to a passage
/// @param written a chart is to be written into a file of this kind
public record OverviewWishes(
        Consumer<ChartBox> asked,
        Consumer<Passage> shown,
        Consumer<Passage> gone,
        BiConsumer<Written, Ending> written) {

    /// What a file may be, by its ending.
    public enum Ending {
        SVG,
        PNG,
        CSV
    }
}
