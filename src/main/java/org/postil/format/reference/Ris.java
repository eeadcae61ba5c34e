package org.postil.format.reference;

import java.util.Locale;
import org.postil.excerpt.citation.Quotable;
import org.postil.model.Metadata.Field;

/// One entry of a RIS file, in UTF-8, its lines ended as the format wants.
final class Ris {

    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String entry(Quotable source) {
        var known = new Known(source);
        var entry = new Ris();
        entry.line("TY", "GEN");
        entry.line("ID", known.key());
        entry.line("TI", known.title());
        entry.line("AU", known.get(Field.FROM));
        entry.line("ED", known.get(Field.EDITOR));
        entry.line("A4", known.get(Field.TRANSLATOR));
        known.date().ifPresent(entry::written);
        if (known.date().isEmpty()) entry.line("DA", known.get(Field.DATE));
        entry.line("M1", known.get(Field.NUMBER));
        entry.line("CY", known.get(Field.PLACE));
        entry.line("T2", known.container());
        entry.line("AV", known.get(Field.ARCHIVE_REFERENCE));
        entry.line("SP", known.get(Field.PAGES));
        entry.line("UR", known.get(Field.URL));
        known.accessed().ifPresent(date -> entry.line("Y2", day(date)));
        entry.line("LA", known.get(Field.LANGUAGE));
        entry.line("N1", known.note());
        return entry.out.append("ER  - \r\n\r\n").toString();
    }

    private void written(int[] parts) {
        line("PY", String.format(Locale.ROOT, "%04d", parts[0]));
        line("DA", day(parts));
    }

    /// As `1946/04/05/`, its unknown parts empty.
    private static String day(int[] parts) {
        var date = new StringBuilder(String.format(Locale.ROOT, "%04d", parts[0]));
        for (int i = 1; i < 3; i++) {
            date.append('/');
            if (i < parts.length) date.append(String.format(Locale.ROOT, "%02d", parts[i]));
        }
        return date.append('/').toString();
    }

    private void line(String tag, String value) {
        if (value.isBlank()) return;
        out.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append("\r\n");
    }
}
