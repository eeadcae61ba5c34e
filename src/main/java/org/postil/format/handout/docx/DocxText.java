package org.postil.format.handout.docx;

import java.util.List;
import java.util.stream.Stream;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;

/// The text of a sheet. The lines of a passage end where the layout ends them, and Word counts them
/// by its own line numbering; everything else is left out of the count.
final class DocxText {

    private final SetSheet sheet;
    private final Design design;
    private final PartWriter out = new PartWriter("document");
    private final DocxRuns runs;
    private final DocxTable table;
    private boolean inTable;

    private DocxText(SetSheet sheet) {
        this.sheet = sheet;
        design = sheet.design();
        runs = new DocxRuns(out, design.body().face());
        table = new DocxTable(sheet, out, runs);
    }

    static byte[] of(SetSheet sheet) {
        return new DocxText(sheet).write();
    }

    private byte[] write() {
        out.open("body");
        List<Block> blocks = sheet.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean ends = i + 1 < blocks.size() && beginsSection(blocks, i + 1);
            table(!blocks.get(i).beside().isEmpty());
            if (inTable) table.row(blocks.get(i));
            else block(blocks.get(i), ends);
        }
        table(false);
        section(false);
        out.close();
        return out.bytes();
    }

    private void table(boolean wanted) {
        if (wanted && !inTable) table.open();
        if (!wanted && inTable) table.close();
        inTable = wanted;
    }

    /// Where each passage counts from 1, each is a section: that is how Word counts.
    private boolean beginsSection(List<Block> blocks, int at) {
        return sheet.style().restart()
                && blocks.get(at).role() == Role.HEADING
                && blocks.subList(0, at).stream().anyMatch(one -> one.role().isNumbered());
    }

    private void block(Block block, boolean endsSection) {
        if (block.role() == Role.ROOM) {
            for (int i = 0; i < block.lines().size(); i++) {
                boolean last = i + 1 == block.lines().size();
                paragraph(block, List.of(), endsSection && last);
            }
            return;
        }
        paragraph(block, block.lines(), endsSection);
    }

    private void paragraph(Block block, List<Line> lines, boolean endsSection) {
        out.open("p").open("pPr").empty("pStyle", "val", DocxStyleSheet.id(block.role()));
        DocxMarks.bar(block, out);
        if (goesOn(block)) out.empty("ind", "left", points(indent(block)), "hanging", "0");
        if (endsSection) section(true);
        out.close();
        runs.lines(lines, block.role().isNumbered() || block.role() == Role.LEGEND);
        out.close();
    }

    /// A turn in its second paragraph, which no name begins.
    private static boolean goesOn(Block block) {
        return block.role() == Role.TURN && indent(block) > 0;
    }

    private static double indent(Block block) {
        return block.lines().getFirst().fragments().getFirst().x();
    }

    private void section(boolean continuous) {
        out.open("sectPr");
        if (continuous || sheet.style().restart()) out.empty("type", "val", "continuous");
        out.empty("pgSz", "w", points(design.width()), "h", points(design.height()));
        String margin = points(design.margin());
        out.empty(
                "pgMar",
                "top",
                margin,
                "right",
                margin,
                "bottom",
                margin,
                "left",
                points(design.left()),
                "header",
                points(design.margin() / 2),
                "footer",
                points(design.margin() / 2),
                "gutter",
                "0");
        lineNumbers(sheet.style());
        out.close();
    }

    private void lineNumbers(SheetStyle style) {
        if (style.numbering() == Numbering.NONE) return;
        out.empty(
                "lnNumType",
                "countBy",
                style.numbering() == Numbering.EVERY ? "1" : "5",
                "distance",
                points(12),
                "restart",
                style.restart() ? "newSection" : "continuous");
    }

    private static String points(double points) {
        return DocxStyleSheet.twentieths(points);
    }

    /// The faces in which the lines of passages are set.
    static List<Face> faces(SetSheet sheet) {
        return sheet.blocks().stream()
                .filter(block -> block.role().isNumbered())
                .flatMap(block -> Stream.concat(Stream.of(block), block.beside().stream()))
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.fragments().stream())
                .map(fragment -> fragment.look().face())
                .distinct()
                .sorted()
                .toList();
    }
}
