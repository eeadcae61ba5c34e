package org.postil.format.handout;

import static org.postil.format.HtmlText.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Underline;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.id.Kebab;

/// The numbered lines of a sheet as HTML, with the marks of glosses, and the glosses: in the margin
/// beside their line, or where they are asked for.
final class HtmlLines {

    private final SetSheet sheet;
    private final StringBuilder out;
    private final List<Integer> due = new ArrayList<>();

    HtmlLines(SetSheet sheet, StringBuilder out) {
        this.sheet = sheet;
        this.out = out;
    }

    void paragraph(Block block) {
        String kind = block.role().name().toLowerCase(Locale.ROOT);
        boolean hangs = block.lines().getFirst().fragments().getFirst().x() == 0;
        out.append("<p class=\"").append(hangs ? kind : kind + " on").append("\" dir=\"auto\">\n");
        lines(block);
        out.append("</p>\n");
    }

    void lines(Block block) {
        for (int i = 0; i < block.lines().size(); i++) {
            int number = block.number(i);
            Line line = block.lines().get(i);
            if (sheet.design().hasSide()) line.notes().forEach(this::aside);
            else due.addAll(line.notes());
            out.append("<span class=\"line").append(bars(line)).append('"');
            if (number > 0) out.append(" data-line=\"").append(number).append('"');
            out.append('>');
            if (number > 0 && sheet.style().numbering().shows(number)) {
                out.append("<span class=\"number\">").append(number).append("</span>");
            }
            for (Fragment one : line.fragments()) fragment(one, block);
            // So that a line that is copied keeps a space to the next.
            out.append(" </span>\n");
        }
    }

    private void fragment(Fragment one, Block block) {
        String words = escaped(one.words());
        if (one.note() > 0) {
            if (words.startsWith(",")) out.append("<sup>,</sup>");
            out.append("<sup><a href=\"#gloss-").append(one.note()).append("\" id=\"mark-");
            out.append(one.note()).append("\">").append(one.note()).append("</a></sup>");
            return;
        }
        if (one.isSign() && block.role().isNumbered() && block.role() != Role.PARALLEL) {
            out.append("<span class=\"sign\">").append(words).append("</span>");
            return;
        }
        if (one.look().face().isBold()) words = "<b>" + words + "</b>";
        if (one.look().face().isItalic()) words = "<i>" + words + "</i>";
        if (one.look().rise() > 0) words = "<sup>" + words + "</sup>";
        for (Underline mark : one.marks()) if (!mark.isBar()) words = marked(words, mark);
        out.append(words);
    }

    private static String marked(String words, Underline mark) {
        String kind = Kebab.of(mark.pen()) + " lane-" + Math.min(mark.lane(), 3);
        return "<span class=\"mark "
                + kind
                + "\" title=\""
                + escaped(mark.sign())
                + "\">"
                + words
                + "</span>";
    }

    /// How many bars stand beside it.
    private static String bars(Line line) {
        int bars =
                (int)
                        line.fragments().stream()
                                .flatMap(one -> one.marks().stream())
                                .filter(Underline::isBar)
                                .map(Underline::lane)
                                .distinct()
                                .count();
        return bars == 0 ? "" : " bars-" + Math.min(bars, 3);
    }

    private void aside(int number) {
        out.append("<span class=\"beside\" id=\"gloss-").append(number).append("\"><sup>");
        out.append(number).append("</sup> ").append(meaning(number)).append("</span>\n");
    }

    /// The glosses of the lines so far, once.
    void glosses() {
        if (due.isEmpty()) return;
        out.append("<ol class=\"glosses\" start=\"").append(due.getFirst()).append("\">\n");
        for (int number : due) {
            out.append("<li id=\"gloss-").append(number).append("\" value=\"").append(number);
            out.append("\" dir=\"auto\">").append(meaning(number)).append("</li>\n");
        }
        out.append("</ol>\n");
        due.clear();
    }

    /// With the way back.
    private String meaning(int number) {
        String words = sheet.gloss(number).words().replaceFirst("^\\d+ ", "");
        String back = " <a href=\"#mark-" + number + "\" aria-label=\"Back\">↩</a>";
        return escaped(words) + back;
    }
}
