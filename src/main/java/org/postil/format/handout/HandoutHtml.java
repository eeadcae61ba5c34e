package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.postil.format.HtmlText.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Paper;

/// Writes a sheet as one HTML file that needs no network: the same lines with the same numbers,
/// glosses under their passage with links there and back, the typefaces, and a style sheet for
/// print.
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
        body();
        // The typefaces are cut to the letters that are there by now.
        return head() + out + "</html>\n";
    }

    private void body() {
        boolean inSection = false;
        opening();
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
        out.append("</main>\n</body>\n");
    }

    private String head() throws IOException {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s%s</style>
        </head>
        """
                .formatted(
                        escaped(sheet.language()),
                        escaped(sheet.title()),
                        HtmlFonts.rules(isSerif(), out.toString()),
                        style());
    }

    private boolean isSerif() {
        return sheet.style().type() != SheetStyle.Type.DYSLEXIA;
    }

    private void opening() {
        out.append("<body class=\"").append(isSerif() ? "serif" : "plain");
        if (sheet.design().hasSide()) out.append(" sided");
        out.append("\">\n<main>\n");
    }

    private String style() throws IOException {
        try (InputStream in = HandoutHtml.class.getResourceAsStream("sheet.css")) {
            if (in == null) throw new IllegalStateException("no style sheet");
            String css = new String(in.readAllBytes(), UTF_8);
            Design design = sheet.design();
            return css.replace("$paper", sheet.style().paper() == Paper.A4 ? "A4" : "letter")
                    .replace("$margin", design.margin() + "pt")
                    .replace("$gutter", design.gutter() + "pt")
                    .replace("$measure", design.measure() + "pt")
                    .replace("$size", design.body().size() + "pt")
                    .replace("$leading", design.leading() + "pt");
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
