package org.postil.format.writeup;

import static org.postil.format.HtmlText.escaped;

import java.util.List;
import org.postil.message.Message;
import org.postil.message.Words;

/// A write-up as one web page that needs no network and prints as it looks.
final class WriteUpHtml {

    private static final String STYLE =
            """
            body { font: 1rem/1.5 Georgia, serif; margin: 2rem auto; max-width: 60rem;
              color: #111; background: #fff }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem;
              border-top: 1px solid #999; overflow-wrap: anywhere }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            .note { font-style: italic; white-space: pre-line }
            .nothing { color: #555 }
            """;

    private WriteUpHtml() {}

    static String of(WriteUp all) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head>");
        page.append("<meta charset=\"utf-8\"><title>").append(escaped(all.title()));
        page.append("</title>\n<style>\n").append(STYLE).append("</style></head>\n<body><h1>");
        page.append(escaped(all.title())).append("</h1>\n<table><thead><tr>");
        for (String head : heads(all)) {
            page.append("<th scope=\"col\">").append(escaped(head)).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < all.rows().size(); i++) row(page, i + 1, all.rows().get(i));
        page.append("</tbody></table>\n");
        all.sources().forEach(one -> page.append("<p>").append(escaped(one)).append("</p>\n"));
        return page.append("</body></html>\n").toString();
    }

    /// The heads of the columns.
    static List<String> heads(WriteUp all) {
        Words words = Words.inEnglish();
        return List.of(
                words.of(Message.of("writeup.number")),
                words.of(Message.of("writeup.place")),
                all.a(),
                all.b(),
                words.of(Message.of("writeup.kind")));
    }

    private static void row(StringBuilder page, int number, WriteUp.Row row) {
        page.append("<tr><td>").append(number).append("</td><td>").append(escaped(row.place()));
        page.append("</td>").append(reading(row.inA())).append(reading(row.inB()));
        page.append("<td>").append(escaped(row.kind())).append('.');
        if (!row.reason().isEmpty()) page.append(' ').append(escaped(row.reason()));
        if (!row.note().isEmpty()) {
            page.append("<div class=\"note\">").append(escaped(row.note())).append("</div>");
        }
        page.append("</td></tr>\n");
    }

    private static String reading(String words) {
        String style = words.isEmpty() ? "<td class=\"nothing\">" : "<td>";
        return style + escaped(WriteUpText.reading(words)) + "</td>";
    }
}
