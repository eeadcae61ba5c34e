package org.postil.ui.library;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Project;

/// What the library lists. Each document is looked at once, however often the reader types: a
/// project may have ten thousand.
final class Listing {

    private final IdentityHashMap<Document, Row.Entry> entries = new IdentityHashMap<>();
    private final IdentityHashMap<Document, String> words = new IdentityHashMap<>();

    /// The documents that fit what was typed, in this order.
    ///
    /// @param typed words that must all stand in what is known of a document; empty for all
    List<Row.Entry> of(Project project, Order order, String typed) {
        List<Document> documents = project.documents();
        forget(entries, documents.size());
        forget(words, documents.size());
        List<String> wanted =
                Stream.of(typed.strip().split("\\s+"))
                        .map(Row::folded)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return order.of(documents).stream()
                .filter(document -> wanted.stream().allMatch(word -> has(document, word)))
                .map(document -> entries.computeIfAbsent(document, Row::entry))
                .toList();
    }

    private boolean has(Document document, String word) {
        return words.computeIfAbsent(document, Row::words).contains(word);
    }

    /// Documents that have changed since are other values; of their old ones not many are kept.
    private static void forget(IdentityHashMap<Document, ?> known, int documents) {
        if (known.size() > 2 * documents) known.clear();
    }
}
