package org.postil.excerpt.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.postil.model.Metadata.Field;

/// A citation in one style, in English. A part that is not known is left out, or has the sign that
/// the style has for it (`n.d.`); [Quotable#missing] names it.
public final class Citation {

    private final Quotable source;

    private Citation(Quotable source) {
        this.source = source;
    }

    /// How citations are written.
    public enum Style {
        /// The Chicago Manual of Style, 17th edition, as a note.
        CHICAGO_NOTE,
        /// The same, as an entry of a bibliography.
        CHICAGO_BIBLIOGRAPHY,
        /// MLA Handbook, 9th edition.
        MLA,
        /// Publication Manual of the APA, 7th edition.
        APA,
        /// Archive, fond, opis, file, leaf.
        ARCHIVAL
    }

    /// The citation of a version.
    public static String of(Quotable source, Style style) {
        var citation = new Citation(source);
        return switch (style) {
            case CHICAGO_NOTE -> citation.chicagoNote();
            case CHICAGO_BIBLIOGRAPHY -> citation.chicagoBibliography();
            case MLA -> citation.mla();
            case APA -> citation.apa();
            case ARCHIVAL -> citation.archival();
        };
    }

    private String chicagoNote() {
        String letter = source.has(Field.FROM) && source.has(Field.TO) ? fromTo() : titled();
        var parts = parts(letter, numbered(letter), source.get(Field.PLACE), americanDate());
        parts.addAll(container(true));
        String quoted = "“" + source.document().title() + "”, ";
        String all = String.join(", ", parts).replace(quoted, quoted.replace("”, ", ",” "));
        return sentence(all, version(), online(", ", "accessed "));
    }

    private String chicagoBibliography() {
        String author = source.get(Field.FROM);
        String title = "“" + stopped(source.document().title()) + "”";
        String place = String.join(", ", parts(source.get(Field.PLACE), americanDate()));
        var parts = parts(author, title, place);
        parts.addAll(parts(String.join(", ", container(true))));
        return sentences(parts) + version(" Version %s.") + online(" ", "Accessed ") + end();
    }

    private String mla() {
        String author = source.get(Field.FROM);
        String title = "“" + stopped(source.document().title()) + "”";
        var parts = parts(source.date().isKnown() ? source.date().mla() : "");
        parts.addAll(container(true));
        String rest = String.join(", ", parts);
        String whole = sentences(parts(author, title, rest));
        return whole + version(" Version %s.") + online(" ", "Accessed ") + end();
    }

    private String apa() {
        String date = source.date().isKnown() ? source.date().apa() : "n.d.";
        String author = source.has(Field.FROM) ? stopped(source.get(Field.FROM)) + " " : "";
        String number = source.has(Field.NUMBER) ? " (No. " + bareNumber() + ")" : "";
        String title = source.document().title() + number + ".";
        String head =
                author.isEmpty() ? title + " (" + date + ")." : author + "(" + date + "). " + title;
        String where = sentences(parts(String.join(", ", container(false))));
        String rest = where.isEmpty() ? "" : " " + where;
        return head + rest + version(" Version %s.") + online(" ", "");
    }

    private String archival() {
        String place = source.get(Field.ARCHIVE_REFERENCE);
        if (place.isEmpty()) {
            var parts =
                    parts(titled(), source.date().isKnown() ? source.date().dayFirst() : "n.d.");
            parts.addAll(container(false));
            return sentence(String.join(", ", parts), version(), "");
        }
        return sentence(String.join(", ", parts(place, leaves())), version(), "");
    }

    private String fromTo() {
        return source.get(Field.FROM) + " to " + source.get(Field.TO);
    }

    /// The title in quotation marks, behind the author where one is known.
    private String titled() {
        String title = "“" + source.document().title() + "”";
        return source.has(Field.FROM) ? source.get(Field.FROM) + ", " + title : title;
    }

    private String numbered(String before) {
        if (!source.has(Field.NUMBER) || before.contains(source.get(Field.NUMBER))) return "";
        String number = source.get(Field.NUMBER);
        return number.chars().allMatch(Character::isDigit) ? "no. " + number : number;
    }

    private String bareNumber() {
        return source.get(Field.NUMBER).replaceFirst("(?i)^no\\.?\\s*", "");
    }

    private String americanDate() {
        return source.date().isKnown() ? source.date().american() : "n.d.";
    }

    /// In what the document is printed or kept, and what its translator and editor are called.
    private List<String> container(boolean inFull) {
        String volume = source.get(Field.VOLUME);
        String printed = volume.isEmpty() ? source.get(Field.SOURCE) : volume;
        String archive = source.get(Field.ARCHIVE_REFERENCE);
        var parts = parts(printed);
        if (!printed.contains(archive)) parts.addAll(parts(archive));
        parts.addAll(parts(archive.isEmpty() ? pages() : leaves()));
        if (inFull) {
            parts.addAll(by("ed. ", Field.EDITOR));
            parts.addAll(by("trans. ", Field.TRANSLATOR));
        }
        return parts;
    }

    private List<String> by(String what, Field field) {
        return source.has(field) ? List.of(what + source.get(field)) : List.of();
    }

    /// Pages as they stand; bare numbers with "p." or "pp.".
    private String pages() {
        return counted("p. ", "pp. ");
    }

    /// Leaves of a Russian file have "l." or "ll.", pages elsewhere "p." or "pp.".
    private String leaves() {
        String place = source.get(Field.ARCHIVE_REFERENCE);
        boolean russian = place.matches("(?sU).*\\b(f|ф)\\.\\s*\\d.*\\b(op|оп)\\.\\s*\\d.*");
        if (!russian) return counted("p. ", "pp. ");
        return place.matches("(?s).*[фоп]\\..*") ? counted("л. ", "лл. ") : counted("l. ", "ll. ");
    }

    private String counted(String one, String several) {
        String pages = source.get(Field.PAGES);
        if (pages.isEmpty() || !Character.isDigit(pages.charAt(0))) return pages;
        return (pages.matches("\\d+") ? one : several) + pages;
    }

    private String version() {
        return version(" (version %s)");
    }

    private String version(String pattern) {
        return source.siglum().isEmpty() ? "" : pattern.replace("%s", source.siglum());
    }

    private String online(String before, String accessed) {
        if (!source.has(Field.URL)) return "";
        String when = source.get(Field.ACCESSED);
        String on = new CitedDate(when).american();
        String url = before + source.get(Field.URL);
        if (accessed.isEmpty() || when.isEmpty()) return url;
        return url + (accessed.startsWith("A") ? ". " : ", ") + accessed + on;
    }

    /// A full stop, where the end has none and is no address.
    private String end() {
        return source.has(Field.URL) ? "." : "";
    }

    private static String sentence(String... parts) {
        return stopped(String.join("", parts));
    }

    private static String sentences(List<String> parts) {
        return String.join(" ", parts.stream().map(Citation::stopped).toList());
    }

    private static String stopped(String words) {
        return words.isEmpty() || words.matches("(?s).*[.?!][”’\"]?$") ? words : words + ".";
    }

    private static List<String> parts(String... parts) {
        return new ArrayList<>(
                Stream.of(parts).filter(Objects::nonNull).filter(one -> !one.isBlank()).toList());
    }
}
