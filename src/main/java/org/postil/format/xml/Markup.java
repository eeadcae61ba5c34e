package org.postil.format.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a file of letters is, by the element that it begins with.
public enum Markup {
    HTML,
    TEI,
    /// An OpenDocument text that is not packed.
    FLAT_ODT,
    /// XML of a kind that is not known.
    XML,
    NONE;

    /// So many bytes come before the first element at most: remarks, a document type.
    private static final int HEAD = 1 << 16;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\s++|<!--(?s:.*?)-->|<\\?(?s:.*?)\\?>|(?<type><!DOCTYPE[^>\\[]*+(?:\\[(?s:.*?)]\\s*)?>)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST =
            Pattern.compile("<(?:[\\w.-]{1,40}:)?([\\w.-]{1,40})[\\s/>]");
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    public static Markup of(byte[] file) {
        String head = head(file);
        boolean declared = head.startsWith("<?xml");
        Matcher before = BEFORE.matcher(head);
        int at = 0;
        while (before.region(at, head.length()).lookingAt()) {
            if (isHtml(before.group("type"))) return HTML;
            at = before.end();
        }
        Matcher first = FIRST.matcher(head).region(at, head.length());
        if (!first.lookingAt()) return NONE;
        Markup known = of(first.group(1).toLowerCase(Locale.ROOT), head);
        return known == NONE && declared ? XML : known;
    }

    private static Markup of(String element, String head) {
        return switch (element) {
            case "html", "head", "body" -> HTML;
            case "tei", "tei.2", "teicorpus", "teicorpus.2" -> TEI;
            case "document" -> head.contains(OPEN_TEXT) ? FLAT_ODT : NONE;
            default -> NONE;
        };
    }

    private static boolean isHtml(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).matches("(?s)<!doctype\\s+html\\b.*");
    }

    /// Read as ASCII, in which all names of elements are written.
    private static String head(byte[] file) {
        int length = Math.min(file.length, HEAD);
        Charset charset = StandardCharsets.ISO_8859_1;
        if (length > 1 && (file[0] == 0 || file[0] == (byte) 0xFE))
            charset = StandardCharsets.UTF_16BE;
        if (length > 1 && (file[1] == 0 || file[1] == (byte) 0xFE))
            charset = StandardCharsets.UTF_16LE;
        return new String(file, 0, length, charset)
                .replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)", "");
    }
}
