package org.postil.excerpt.citation;

import java.util.ArrayList;
import java.util.List;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Witness;

/// What is known of a version that is quoted, and of its document.
///
/// @param siglum of the version; empty where the document has but one
public record Quotable(Document document, Witness witness, String siglum) {

    public static Quotable of(Document document, Witness witness) {
        boolean several = document.witnesses().size() > 1;
        return new Quotable(document, witness, several ? witness.siglum() : "");
    }

    /// The same, where it is known on which pages the quoted words stand.
    public Quotable on(String pages) {
        Metadata now = witness.metadata().with(Field.PAGES, pages);
        return new Quotable(document, witness.withMetadata(now), siglum);
    }

    /// What a field says; empty where nothing is known.
    public String get(Field field) {
        return switch (field.owner()) {
            case DOCUMENT -> document.metadata().get(field).strip();
            case WITNESS -> witness.metadata().get(field).strip();
        };
    }

    public boolean has(Field field) {
        return !get(field).isEmpty();
    }

    CitedDate date() {
        return new CitedDate(get(Field.DATE));
    }

    /// What any full citation needs and is not known here: who wrote it, when, and where it is kept
    /// or printed.
    public List<Field> missing() {
        var missing = new ArrayList<Field>();
        if (!has(Field.FROM)) missing.add(Field.FROM);
        if (!has(Field.DATE)) missing.add(Field.DATE);
        if (!has(Field.ARCHIVE_REFERENCE)) {
            if (!has(Field.VOLUME) && !has(Field.SOURCE) && !has(Field.URL)) {
                missing.add(Field.ARCHIVE_REFERENCE);
            } else if (has(Field.VOLUME) && !has(Field.PAGES)) {
                missing.add(Field.PAGES);
            }
        }
        return missing;
    }
}
