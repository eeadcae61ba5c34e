package org.postil.ui.library;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.model.Document;

/// In which order the library shows the documents.
public enum Order {
    /// The order that the reader gave them, which is that of the project.
    OWN,
    /// The earliest first; what has no date comes last.
    DATE,
    TITLE;

    /// The documents in this order. Those that are equal in it keep that of the project.
    public List<Document> of(List<Document> documents) {
        return switch (this) {
            case OWN -> documents;
            case DATE -> documents.stream().sorted(byDate()).toList();
            case TITLE -> documents.stream().sorted(byTitle()).toList();
        };
    }

    private static Comparator<Document> byDate() {
        Comparator<Optional<Edtf>> lastWhereUnknown =
                Comparator.comparing(
                        date -> date.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return Comparator.comparing(document -> document.metadata().date(), lastWhereUnknown);
    }

    private static Comparator<Document> byTitle() {
        Collator words = Collator.getInstance();
        words.setStrength(Collator.SECONDARY);
        return Comparator.comparing(Document::title, words);
    }
}
