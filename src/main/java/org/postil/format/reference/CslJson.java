package org.postil.format.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.excerpt.citation.Quotable;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Metadata.Field;

/// CSL-JSON, as Zotero, Pandoc and citeproc read it.
final class CslJson {

    private CslJson() {}

    static void write(List<Quotable> sources, OutputStream out) throws IOException {
        JsonOut.writeArray(
                out,
                json -> sources.forEach(one -> json.object(() -> entry(json, new Known(one)))));
    }

    private static void entry(JsonOut json, Known known) {
        json.text("id", known.key());
        json.text("type", "document");
        json.text("title", known.title());
        names(json, "author", known.get(Field.FROM));
        names(json, "recipient", known.get(Field.TO));
        names(json, "translator", known.get(Field.TRANSLATOR));
        names(json, "editor", known.get(Field.EDITOR));
        known.date().ifPresent(date -> date(json, "issued", date));
        if (known.date().isEmpty() && !known.get(Field.DATE).isEmpty()) {
            json.object("issued", () -> json.text("literal", known.get(Field.DATE)));
        }
        json.textIfAny("number", known.get(Field.NUMBER));
        json.textIfAny("event-place", known.get(Field.PLACE));
        json.textIfAny("container-title", known.container());
        json.textIfAny("archive_location", known.get(Field.ARCHIVE_REFERENCE));
        json.textIfAny("page", known.get(Field.PAGES));
        json.textIfAny("URL", known.get(Field.URL));
        known.accessed().ifPresent(date -> date(json, "accessed", date));
        json.textIfAny("language", known.get(Field.LANGUAGE));
        json.textIfAny("version", known.source().siglum());
        json.textIfAny("rights", known.get(Field.RIGHTS));
    }

    private static void names(JsonOut json, String key, String name) {
        if (name.isEmpty()) return;
        json.array(key, () -> json.object(() -> json.text("literal", name)));
    }

    private static void date(JsonOut json, String key, int[] parts) {
        json.object(
                key,
                () ->
                        json.array(
                                "date-parts",
                                () ->
                                        json.array(() -> {
                                            for (int part : parts) json.number(part);
                                        })));
    }
}
