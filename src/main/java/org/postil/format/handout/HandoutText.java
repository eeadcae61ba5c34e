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
import org.postil.excerpt.setting.SetSheet;

/// Writes a sheet as plain text in UTF-8: the same lines with the same numbers, glosses under their
/// passage.
final class HandoutText {

    private static final String MARGIN = "      ";
    private static final int WIDTH = 80;

    private final SetSheet sheet;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> notes = new ArrayList<>();

    private HandoutText(SetSheet sheet) {
        this.sheet = sheet;
    }

    static void write(SetSheet sheet, OutputStream out) throws IOException {
        out.write(new HandoutText(sheet).text().getBytes(UTF_8));
    }

    private String text() {
        for (Block block : sheet.blocks()) {
            if (block.role() != Role.PASSAGE) glosses();
            block(block);
        }
        glosses();
        return out.toString();
    }

    private void block(Block block) {
        if (block.role() != Role.ROOM && !out.isEmpty()) out.append('\n');
        for (int i = 0; i < block.lines().size(); i++) {
            Line line = block.lines().get(i);
            String words = block.role() == Role.ROOM ? "_".repeat(WIDTH) : words(line);
            out.append((number(block.number(i)) + words).stripTrailing()).append('\n');
            notes.addAll(line.notes());
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

    /// With the numbers of glosses in brackets of their own.
    private static String words(Line line) {
        var words = new StringBuilder();
        for (Fragment one : line.fragments()) {
            words.append(one.note() > 0 ? "{" + one.words() + "}" : one.words());
        }
        return words.toString();
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
