package org.postil.analysis.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.Document;
import org.postil.model.id.Id;

/// Where in one document words were found, from its beginning to its end.
///
/// @param rows in the order of the text
public record Strip(Document document, List<Row> rows) {

    public Strip {
        rows = List.copyOf(rows);
    }

    /// One for each document that has a row, in the order of the rows.
    public static List<Strip> of(List<Row> rows) {
        Map<Id<Document>, List<Row>> byDocument = new LinkedHashMap<>();
        for (Row row : rows) {
            byDocument
                    .computeIfAbsent(row.first().document().id(), _ -> new ArrayList<>())
                    .add(row);
        }
        return byDocument.values().stream()
                .map(own -> new Strip(own.getFirst().first().document(), own))
                .toList();
    }

    /// How far down its text a row stands, from 0 to 1.
    public static double place(Row row) {
        int length = row.first().witness().text().length();
        return length == 0 ? 0 : (double) row.first().span().start() / length;
    }
}
