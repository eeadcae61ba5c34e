package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Underline;
import org.postil.excerpt.setting.SetSheet;

/// Writes a sheet as plain text in UTF-8: the same lines with the same numbers, glosses under their
/// passage.
final class HandoutText {

    private static final String MARGIN = "      ";
    private static final int WIDTH = 80;

    private final SetSheet sheet;
    private final int column;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> notes = new ArrayList<>();

    /// The tags whose words have begun.
    private List<Underline> open = List.of();

    private HandoutText(SetSheet sheet) {
        this.sheet = sheet;
        column = column();
    }

    static void write(SetSheet sheet, OutputStream out) throws IOException {
        out.write(new HandoutText(sheet).text().getBytes(UTF_8));
    }

    private String text() {
        for (Block block : sheet.blocks()) {
            if (!block.role().isNumbered()) glosses();
            block(block);
        }
        glosses();
        return out.toString();
    }

    private void block(Block block) {
        if (block.role() != Role.ROOM && !out.isEmpty()) out.append('\n');
        for (int i = 0; i < block.depth(); i++) {
            String words = block.role() == Role.ROOM ? "_".repeat(WIDTH) : words(block, i);
            if (i + 1 == block.depth() && block.role().isNumbered()) words += closed(block);
            out.append((number(block.number(i)) + words).stripTrailing()).append('\n');
            if (i < block.lines().size()) notes.addAll(block.lines().get(i).notes());
        }
        if (block.role() == Role.TITLE) {
            out.append(MARGIN)
                    .append("=".repeat(Math.min(WIDTH, block.words().length())))
                    .append('\n');
        }
    }

    private String number(int line) {
        if (line == 0 || !sheet.style().numbering().shows(line)) return MARGIN;
        return String.format("%4d  ", line);
    }

    private String words(Block block, int index) {
        boolean stars = block.role() == Role.PARALLEL;
        String words = "";
        if (index < block.lines().size()) {
            Line line = block.lines().get(index);
            words = stars || !block.role().isNumbered() ? words(line, stars) : marked(line);
        }
        if (block.role().isNumbered()) words = indent(block, index) + words;
        for (Block beside : block.beside()) {
            if (index >= beside.lines().size()) continue;
            String there = words(beside.lines().get(index), stars);
            words += " ".repeat(Math.max(0, column - length(words))) + "  | " + there.strip();
        }
        return words;
    }

    /// What is set further to the right, as far as letters go.
    private String indent(Block block, int index) {
        if (index >= block.lines().size()) return "";
        double from =
                block.lines().get(index).fragments().stream()
                        .mapToDouble(Fragment::x)
                        .findFirst()
                        .orElse(0);
        return " ".repeat((int) Math.round(2 * from / sheet.design().body().size()));
    }

    /// How many letters the left of two columns has.
    private int column() {
        return sheet.blocks().stream()
                .filter(block -> !block.beside().isEmpty() && block.role() != Role.BLANK)
                .flatMap(block -> block.lines().stream())
                .mapToInt(line -> length(words(line, true)))
                .max()
                .orElse(0);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    private static String words(Line line) {
        var words = new StringBuilder();
        for (Fragment one : line.fragments()) words.append(words(one));
        return words.toString();
    }

    /// With the signs of tags around their words.
    private String marked(Line line) {
        var words = new StringBuilder();
        for (Fragment one : line.fragments()) {
            if (one.note() == 0 && !one.isSign()) {
                words.append(ends(one.marks()));
                open = one.marks();
            }
            boolean sign = one.isSign() && !one.words().startsWith(Underline.END);
            if (sign) words.append(begun(one.words()));
            else if (!one.isSign()) words.append(words(one));
        }
        return words.toString();
    }

    /// Where the tag before it says the same, that one ends.
    private String begun(String sign) {
        List<Underline> others = open.stream().filter(one -> !one.sign().equals(sign)).toList();
        String ends = ends(others);
        open = others;
        return ends + "‹" + sign + "›";
    }

    /// The signs of tags that have begun and go on no more.
    private String ends(List<Underline> now) {
        var ends = new StringBuilder();
        for (Underline one : open) {
            if (!now.contains(one)) ends.append("‹/").append(one.sign()).append('›');
        }
        return ends.toString();
    }

    /// At the end of a paragraph those that the next one does not begin with.
    private String closed(Block block) {
        int next = sheet.blocks().indexOf(block) + 1;
        boolean goesOn =
                next < sheet.blocks().size()
                        && sheet.blocks().get(next).role().isNumbered()
                        && sheet.blocks().get(next).note() == block.note();
        List<Underline> now = goesOn ? begins(sheet.blocks().get(next)) : List.of();
        String ends = ends(now);
        open = now;
        return ends;
    }

    private static List<Underline> begins(Block block) {
        var begun = new ArrayList<String>();
        for (Fragment one : block.lines().getFirst().fragments()) {
            if (one.isSign()) begun.add(one.words());
            else if (one.note() == 0) {
                return one.marks().stream().filter(mark -> !begun.contains(mark.sign())).toList();
            }
        }
        return List.of();
    }

    /// With the numbers of glosses in brackets of their own.
    ///
    /// @param stars true where bold words stand between stars
    private static String words(Line line, boolean stars) {
        var words = new StringBuilder();
        boolean bold = false;
        for (Fragment one : line.fragments()) {
            boolean begins = stars && one.look().face().isBold() && one.look().rise() == 0;
            if (begins != bold) words.append('*');
            bold = begins;
            words.append(words(one));
        }
        return bold ? words.append('*').toString() : words.toString();
    }

    private static String words(Fragment one) {
        if (one.note() > 0) return "{" + one.note() + "}";
        return one.look().rise() > 0 ? "(" + one.words() + ")" : one.words();
    }

    private void glosses() {
        if (notes.isEmpty()) return;
        out.append('\n');
        for (int number : notes) {
            for (Line line : sheet.gloss(number).lines()) {
                out.append(MARGIN).append(words(line).stripTrailing()).append('\n');
            }
        }
        notes.clear();
    }
}
