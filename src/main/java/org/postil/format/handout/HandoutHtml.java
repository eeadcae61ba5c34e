package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.postil.format.HtmlText.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Paper;

/// Writes a sheet as one HTML file that needs no network: the same lines with the same numbers,
/// glosses under their passage with links there and back, and a style sheet for print.
final class HandoutHtml {

    private final SetSheet sheet;
    private final StringBuilder out = new StringBuilder();
    private final HtmlLines lines;

    private boolean inTable;

    private HandoutHtml(SetSheet sheet) {
        this.sheet = sheet;
        lines = new HtmlLines(sheet, out);
    }

    static void write(SetSheet sheet, OutputStream out) throws IOException {
        out.write(new HandoutHtml(sheet).html().getBytes(UTF_8));
    }

    private String html() throws IOException {
        boolean inSection = false;
        head();
        for (Block block : sheet.blocks()) {
            table(!block.beside().isEmpty());
            if (!block.role().isNumbered()) lines.glosses();
            if (block.role() == Role.HEADING) {
                if (inSection) out.append("</section>\n");
                out.append("<section>\n");
                inSection = true;
            }
            block(block);
        }
        table(false);
        lines.glosses();
        if (inSection) out.append("</section>\n");
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(sheet.language()));
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(escaped(sheet.title())).append("</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body class=\"");
        out.append(sheet.style().type() == SheetStyle.Type.DYSLEXIA ? "plain" : "serif");
        if (sheet.design().hasSide()) out.append(" sided");
        out.append("\">\n<main>\n");
    }

    private String style() throws IOException {
        try (InputStream in = HandoutHtml.class.getResourceAsStream("sheet.css")) {
            if (in == null) throw new IllegalStateException("no style sheet");
            String css = new String(in.readAllBytes(), UTF_8);
            double size = sheet.design().body().size();
            String paper = sheet.style().paper() == Paper.A4 ? "A4" : "letter";
            return css.replace("$size", size + "pt")
                    .replace("$leading", sheet.design().leading() + "pt")
                    .replace("$paper", paper);
        }
    }

    private void block(Block block) {
        switch (block.role()) {
            case TITLE -> element("h1", "", words(block));
            case HEADING -> element("h2", "", words(block));
            case PASSAGE, TURN, STAGE, LEGEND -> lines.paragraph(block);
            case PARALLEL, VERSIONS, BLANK -> row(block);
            case ROOM -> room(block);
            case GLOSS -> {}
            case FACTS, HEADNOTE, SOURCE, LOST, QUESTION, ANSWER, REMARK, LICENCE, VARIANT ->
                    element(
                            "p",
                            block.role().name().toLowerCase(java.util.Locale.ROOT),
                            words(block));
        }
    }

    private void table(boolean wanted) {
        if (wanted == inTable) return;
        out.append(wanted ? "<table class=\"worksheet\">\n" : "</table>\n");
        inTable = wanted;
    }

    private void element(String name, String kind, String content) {
        out.append('<').append(name);
        if (!kind.isEmpty()) out.append(" class=\"").append(kind).append('"');
        out.append(" dir=\"auto\">").append(content).append("</").append(name).append(">\n");
    }

    private static String words(Block block) {
        return escaped(block.words());
    }

    /// Side by side.
    private void row(Block block) {
        String cell = block.role() == Role.VERSIONS ? "th scope=\"col\"" : "td";
        out.append("<tr>");
        for (Block one : List.of(block, block.beside().getFirst())) {
            out.append('<').append(cell).append(" dir=\"auto\">");
            lines.lines(one);
            out.append(block.role() == Role.VERSIONS ? "</th>" : "</td>");
        }
        out.append("</tr>\n");
    }

    private void room(Block block) {
        out.append("<div class=\"room\" role=\"presentation\">");
        out.append("<div></div>".repeat(block.lines().size())).append("</div>\n");
    }
}
