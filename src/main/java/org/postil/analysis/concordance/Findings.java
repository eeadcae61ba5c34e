package org.postil.analysis.concordance;

import java.util.List;
import org.postil.model.codebook.Codebook;

/// All that was found, as it is shown.
///
/// @param rows in this order
/// @param forms of the words, the most frequent first
/// @param strips one for each document, in the order of the library
public record Findings(
        List<Row> rows, List<FormCount> forms, List<Strip> strips, Order order, Codebook book) {

    public Findings {
        rows = List.copyOf(rows);
        forms = List.copyOf(forms);
        strips = List.copyOf(strips);
    }

    /// Puts rows in an order and counts them.
    ///
    /// @param rows in the order of the library and of the texts
    public static Findings of(List<Row> rows, Order order, Codebook book) {
        return new Findings(order.of(rows, book), FormCount.of(rows), Strip.of(rows), order, book);
    }

    /// Nothing was found.
    public static Findings nothing() {
        return of(List.of(), Order.PLACE, Codebook.empty());
    }
}
