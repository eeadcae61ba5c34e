package org.postil.analysis.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.model.Document;
import org.postil.model.id.Id;

/// How often a form of the words was found: `concession` 12 times, `concessions` 5 times.
///
/// @param form with small letters, on one line
/// @param count how many rows have it
/// @param documents in how many documents they stand
public record FormCount(String form, int count, int documents) {

    /// The form of the words of a row.
    public static String of(Row row) {
        return Order.onOneLine(row.first().words());
    }

    /// All forms, the most frequent first.
    public static List<FormCount> of(List<Row> rows) {
        Map<String, List<Row>> byForm = new HashMap<>();
        for (Row row : rows) byForm.computeIfAbsent(of(row), _ -> new ArrayList<>()).add(row);
        var forms = new ArrayList<FormCount>();
        byForm.forEach((form, own) -> forms.add(new FormCount(form, own.size(), documents(own))));
        forms.sort(
                Comparator.comparingInt(FormCount::count)
                        .reversed()
                        .thenComparing(FormCount::form));
        return forms;
    }

    private static int documents(List<Row> rows) {
        Set<Id<Document>> documents = new HashSet<>();
        for (Row row : rows) documents.add(row.first().document().id());
        return documents.size();
    }
}
