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
        parts.addAll(container("in ", "ed. ", "trans. ", barePages()));
        String quoted = "“" + source.document().title() + "”, ";
        String all = String.join(", ", parts).replace(quoted, quoted.replace("”, ", ",” "));
        return sentence(all, version(), online(", ", "accessed ", ", ", accessed().american()));
    }

    private String chicagoBibliography() {
        String author = source.get(Field.FROM);
        String title = "“" + stopped(source.document().title()) + "”";
        String place = String.join(", ", parts(source.get(Field.PLACE), americanDate()));
        var parts = parts(author, title, place);
        parts.addAll(
                parts(
                        String.join(
                                ", ",
                                container("In ", "edited by ", "translated by ", barePages()))));
        return sentences(parts)
                + version(" Version %s.")
                + online(" ", "Accessed ", ". ", accessed().american())
                + end();
    }

    private String mla() {
        String author = source.get(Field.FROM);
        String title = "“" + stopped(source.document().title()) + "”";
        String date = source.date().isKnown() ? source.date().mla() : "";
        String rest = String.join(", ", container("", "edited by ", "translated by ", pages()));
        String whole = sentences(parts(author, title, date, rest));
        String access = source.get(Field.ACCESSED);
        return whole
                + version(" Version %s.")
                + online(" ")
                + (source.has(Field.URL) && !access.isEmpty()
                        ? ". Accessed " + accessed().mla()
                        : "")
                + end();
    }

    private String apa() {
        String date = source.date().isKnown() ? source.date().apa() : "n.d.";
        String author = source.has(Field.FROM) ? stopped(source.get(Field.FROM)) + " " : "";
        String number = source.has(Field.NUMBER) ? " (No. " + bareNumber() + ")" : "";
        String by =
                source.has(Field.TRANSLATOR)
                        ? " (" + source.get(Field.TRANSLATOR) + ", Trans.)"
                        : "";
        String title = source.document().title() + number + by + ".";
        String head =
                author.isEmpty() ? title + " (" + date + ")." : author + "(" + date + "). " + title;
        String where = apaContainer();
        String rest = where.isEmpty() ? "" : " " + stopped(where);
        return head + rest + version(" Version %s.") + online(" ");
    }

    /// A volume with the pages in brackets; an archive as it stands.
    private String apaContainer() {
        if (!source.has(Field.VOLUME)) return String.join(", ", place("", leavesOrPages()));
        String editor = source.has(Field.EDITOR) ? source.get(Field.EDITOR) + " (Ed.), " : "";
        String pages = pages().isEmpty() ? "" : " (" + pages() + ")";
        var parts = parts("In " + editor + source.get(Field.VOLUME) + pages);
        String archive = source.get(Field.ARCHIVE_REFERENCE);
        if (!source.get(Field.VOLUME).contains(archive)) parts.addAll(parts(archive));
        return String.join(", ", parts);
    }

    private String archival() {
        String place = source.get(Field.ARCHIVE_REFERENCE);
        if (place.isEmpty()) {
            var parts =
                    parts(titled(), source.date().isKnown() ? source.date().dayFirst() : "n.d.");
            parts.addAll(place("", leavesOrPages()));
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

    /// In what the document is printed or kept, and who edited and translated it. What is printed
    /// in a volume has its pages last.
    ///
    /// @param in what stands before a volume
    /// @param pages those of a volume
    private List<String> container(String in, String edited, String translated, String pages) {
        var people = new ArrayList<>(by(edited, Field.EDITOR));
        people.addAll(by(translated, Field.TRANSLATOR));
        if (!source.has(Field.VOLUME)) {
            List<String> parts = place("", leavesOrPages());
            parts.addAll(people);
            return parts;
        }
        List<String> parts = place(in, "");
        parts.addAll(1, people);
        parts.addAll(parts(source.has(Field.ARCHIVE_REFERENCE) ? leaves() : pages));
        return parts;
    }

    /// The volume, or else the source, and the archive.
    private List<String> place(String in, String pages) {
        String volume = source.get(Field.VOLUME);
        String printed = volume.isEmpty() ? source.get(Field.SOURCE) : volume;
        String archive = source.get(Field.ARCHIVE_REFERENCE);
        var parts = parts(volume.isEmpty() ? printed : in + printed);
        if (!printed.contains(archive)) parts.addAll(parts(archive));
        parts.addAll(parts(pages));
        return parts;
    }

    private String leavesOrPages() {
        return source.has(Field.ARCHIVE_REFERENCE) ? leaves() : pages();
    }

    /// As Chicago has the pages of a volume.
    private String barePages() {
        return source.get(Field.PAGES).replaceFirst("^pp?\\.\\s*", "");
    }

    private CitedDate accessed() {
        return new CitedDate(source.get(Field.ACCESSED));
    }

    private List<String> by(String what, Field field) {
        return source.has(field) ? List.of(what + source.get(field)) : List.of();
    }

    /// Pages as they stand; plain numbers with "p." or "pp.".
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

    private String online(String before) {
        return source.has(Field.URL) ? before + source.get(Field.URL) : "";
    }

    /// With the day on which it was read before it, where that is known.
    private String online(String before, String accessed, String behind, String when) {
        boolean known = source.has(Field.URL) && source.has(Field.ACCESSED);
        return online(known ? before + accessed + when + behind : before);
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
