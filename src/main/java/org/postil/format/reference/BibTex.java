package org.postil.format.reference;

import java.util.Locale;
import org.postil.excerpt.citation.Quotable;
import org.postil.model.Metadata.Field;

/// One entry of a BibTeX file, in UTF-8.
final class BibTex {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final StringBuilder out = new StringBuilder();

    private BibTex() {}

    static String entry(Quotable source) {
        var known = new Known(source);
        var entry = new BibTex();
        entry.out.append("@misc{").append(known.key()).append(",\n");
        entry.field("title", "{" + escaped(known.title()) + "}");
        entry.field("author", named(known.get(Field.FROM)));
        entry.field("editor", named(known.get(Field.EDITOR)));
        entry.field("translator", named(known.get(Field.TRANSLATOR)));
        entry.date(known);
        entry.field("number", escaped(known.get(Field.NUMBER)));
        entry.field("address", escaped(known.get(Field.PLACE)));
        entry.field("howpublished", escaped(known.container()));
        entry.field("library", escaped(known.get(Field.ARCHIVE_REFERENCE)));
        entry.field("pages", escaped(known.get(Field.PAGES)));
        entry.field("url", known.get(Field.URL).replace("}", "%7D").replace("{", "%7B"));
        if (known.accessed().isPresent()) entry.field("urldate", known.get(Field.ACCESSED));
        entry.field("note", escaped(known.note()));
        return entry.out.append("}\n").toString();
    }

    private void date(Known known) {
        int[] date = known.date().orElse(new int[0]);
        if (date.length == 0) {
            field("year", escaped(known.get(Field.DATE)));
            return;
        }
        field("year", String.format(Locale.ROOT, "%04d", date[0]));
        if (date.length > 1 && date[1] >= 1) {
            out.append("  month = ").append(MONTHS[date[1] - 1]).append(",\n");
        }
        if (date.length > 2) field("day", Integer.toString(date[2]));
    }

    private void field(String name, String value) {
        if (value.isEmpty()) return;
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /// In braces, so that a name is not taken apart.
    private static String named(String name) {
        return name.isEmpty() ? "" : "{" + escaped(name) + "}";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\textbackslash ")
                .replaceAll("[{}]", "")
                .replaceAll("([#$%&_])", "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
