package org.postil.ui.find;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.Beside;

/// What a reader of the concordance may wish for.
///
/// @param asked something else is looked for, or versions are taken together or apart
/// @param arranged another order is wanted
/// @param shown a row is to be shown in its text, with the focus where it is
/// @param gone the reader goes to the words of a row
/// @param tagged these rows are to be tagged
/// @param excerpted these rows are to be sent to the excerpt
/// @param besideShown what was found beside the texts is to be shown, with the focus where it is
/// @param besideGone the reader goes to what was found beside the texts
/// @param searches what is done with the searches that are kept
public record FindWishes(
        Runnable asked,
        Runnable arranged,
        Consumer<Row> shown,
        Consumer<Row> gone,
        Consumer<List<Row>> tagged,
        Consumer<List<Row>> excerpted,
        Consumer<Beside> besideShown,
        Consumer<Beside> besideGone,
        SearchWishes searches) {}
