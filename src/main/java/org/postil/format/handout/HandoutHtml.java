package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Paper;

/// Writes a sheet as one HTML file that needs no network: the same lines with the same numbers,
/// glosses under their passage with links there and back, and a style sheet for print.
final class HandoutHtml {

    private final SetSheet sheet;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> notes = new ArrayList<>();

    private HandoutHtml(SetSheet sheet) {
        this.sheet = sheet;
    }

    static void write(SetSheet sheet, OutputStream out) throws IOException {
        out.write(new HandoutHtml(sheet).html().getBytes(UTF_8));
    }

    private String html() throws IOException {
        boolean inSection = false;
        head();
        for (Block block : sheet.blocks()) {
            if (block.role() != Role.PASSAGE) glosses();
            if (block.role() == Role.HEADING) {
                if (inSection) out.append("</section>\n");
                out.append("<section>\n");
                inSection = true;
            }
            block(block);
        }
        glosses();
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
            case PASSAGE -> passage(block);
            case ROOM -> room(block);
            case GLOSS -> {}
            case FACTS, HEADNOTE, SOURCE, LOST, QUESTION, ANSWER, REMARK, LICENCE ->
                    element(
                            "p",
                            block.role().name().toLowerCase(java.util.Locale.ROOT),
                            words(block));
        }
    }

    private void element(String name, String kind, String content) {
        out.append('<').append(name);
        if (!kind.isEmpty()) out.append(" class=\"").append(kind).append('"');
        out.append(" dir=\"auto\">").append(content).append("</").append(name).append(">\n");
    }

    private static String words(Block block) {
        return escaped(block.words());
    }

    private void passage(Block block) {
        out.append("<p class=\"passage\" dir=\"auto\">\n");
        for (int i = 0; i < block.lines().size(); i++) {
            int number = block.number(i);
            boolean shown = sheet.style().numbering().shows(number);
            out.append("<span class=\"line\" data-line=\"").append(number).append("\">");
            if (shown) out.append("<span class=\"number\">").append(number).append("</span>");
            line(block.lines().get(i));
            out.append("</span>\n");
        }
        out.append("</p>\n");
    }

    private void line(Line line) {
        for (Fragment one : line.fragments()) {
            if (one.note() == 0) {
                out.append(escaped(one.words()));
                continue;
            }
            notes.add(one.note());
            out.append("<sup><a href=\"#gloss-").append(one.note()).append("\" id=\"mark-");
            out.append(one.note()).append("\">").append(one.words()).append("</a></sup>");
        }
        // So that a line that is copied keeps a space to the next.
        out.append(' ');
    }

    private void room(Block block) {
        out.append("<div class=\"room\" role=\"presentation\">");
        out.append("<div></div>".repeat(block.lines().size())).append("</div>\n");
    }

    private void glosses() {
        if (notes.isEmpty()) return;
        out.append("<ol class=\"glosses\" start=\"").append(notes.getFirst()).append("\">\n");
        for (int number : notes) {
            String words = sheet.gloss(number).words().replaceFirst("^\\d+ ", "");
            out.append("<li id=\"gloss-").append(number).append("\" value=\"").append(number);
            out.append("\" dir=\"auto\">").append(escaped(words));
            out.append(" <a href=\"#mark-")
                    .append(number)
                    .append("\" aria-label=\"Back\">↩</a></li>\n");
        }
        out.append("</ol>\n");
        notes.clear();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
