package org.postil.format.collation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.collation.Apparatus;
import org.postil.collation.variant.Rank;
import org.postil.format.HtmlText;
import org.postil.message.Message;
import org.postil.message.Words;
import org.postil.model.id.Kebab;
import org.postil.text.CleanText;

/// An apparatus as one page to read and print: the versions side by side, and the list of what
/// differs with its reasons. It needs no network and no colour: what matters is bold and doubly
/// underlined, the rest is dotted, and each place bears the number of its row in the list.
public final class ApparatusHtml {

    private static final String STYLE =
            """
            body { font: 1rem/1.5 Georgia, serif; margin: 2rem; color: #111; background: #fff }
            table { border-collapse: collapse; width: 100%; table-layout: fixed }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem;
              border-top: 1px solid #999; overflow-wrap: anywhere }
            .text { white-space: pre-wrap }
            .matters { font-weight: bold; text-decoration: underline double }
            .slight { text-decoration: underline dotted }
            .aside { color: #666; font-style: italic }
            sup { font: .7rem sans-serif }
            thead { display: table-header-group }
            tr.list { break-inside: avoid }
            """;

    private final Apparatus apparatus;
    private final Writer out;
    private final Map<Apparatus.Entry, Integer> numbers = new HashMap<>();
    private final Words words = Words.inEnglish();

    private ApparatusHtml(Apparatus apparatus, Writer out) {
        this.apparatus = apparatus;
        this.out = out;
        apparatus.entries().forEach(entry -> numbers.put(entry, numbers.size() + 1));
    }

    /// Writes it in UTF-8 and leaves the stream open.
    public static void write(Apparatus apparatus, OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        new ApparatusHtml(apparatus, out).page();
        out.flush();
    }

    private void page() throws IOException {
        String title = words.of(Message.of("collation.html.title"));
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        out.append(title).append("</title>\n<style>\n").append(STYLE).append("</style></head>\n");
        out.append("<body><h1>").append(title).append("</h1>\n");
        list();
        texts();
        out.append("</body></html>\n");
    }

    private void list() throws IOException {
        out.append("<table><thead><tr>");
        head("collation.html.number", "collation.html.kind");
        sigla();
        head("collation.html.reason");
        out.append("</tr></thead>\n<tbody>\n");
        List<Apparatus.Entry> entries = apparatus.entries();
        for (int i = 0; i < entries.size(); i++) row(i + 1, entries.get(i));
        out.append("</tbody></table>\n");
    }

    private void head(String... keys) throws IOException {
        for (String key : keys) {
            out.append("<th scope=\"col\">").append(escaped(words.of(Message.of(key))));
            out.append("</th>");
        }
    }

    private void sigla() throws IOException {
        for (var witness : apparatus.witnesses()) {
            out.append("<th scope=\"col\">").append(escaped(witness.siglum())).append("</th>");
        }
    }

    private void row(int number, Apparatus.Entry entry) throws IOException {
        String kind = Kebab.of(entry.verdict().kind()) + ", " + Kebab.of(entry.verdict().rank());
        out.append("<tr class=\"list\"><td>").append(Integer.toString(number));
        out.append("</td><td>").append(kind).append("</td>");
        for (int row = 0; row < entry.readings().size(); row++) {
            String text = entry.readings().get(row).of(apparatus.witnesses().get(row).text());
            out.append("<td class=\"").append(shape(entry)).append("\">");
            out.append(escaped(text)).append("</td>");
        }
        out.append("<td>").append(escaped(words.of(entry.verdict().reason())));
        out.append("</td></tr>\n");
    }

    private void texts() throws IOException {
        out.append("<table><thead><tr>");
        sigla();
        out.append("</tr></thead>\n<tbody><tr>");
        List<Segment> segments = Segment.of(apparatus);
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            out.append("<td class=\"text\">");
            for (Segment segment : segments) segment(segment, row);
            out.append("</td>\n");
        }
        out.append("</tr></tbody></table>\n");
    }

    private void segment(Segment segment, int row) throws IOException {
        String text = segment.readings().get(row);
        if (segment.aside().isPresent()) {
            if (text.isEmpty()) return;
            out.append("<span class=\"aside\">").append(escaped(text)).append("</span>");
        } else if (segment.entry().isPresent()) {
            Apparatus.Entry entry = segment.entry().get();
            out.append("<span class=\"").append(shape(entry)).append("\">");
            out.append(escaped(text)).append("<sup>");
            out.append(String.valueOf(numbers.get(entry)));
            out.append("</sup></span>");
        } else {
            out.append(escaped(text));
        }
    }

    private static String shape(Apparatus.Entry entry) {
        Rank rank = entry.verdict().rank();
        return rank.matters() ? "matters" : "slight";
    }

    private static String escaped(String text) {
        return HtmlText.escaped(CleanText.of(text));
    }
}
