package org.postil.format.handout.docx;

import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;

/// Two versions side by side. Word counts no lines in a table: their numbers stand in a column of
/// their own.
final class DocxTable {

    private final SetSheet sheet;
    private final PartWriter out;
    private final DocxRuns runs;
    private final String[] widths;

    DocxTable(SetSheet sheet, PartWriter out, DocxRuns runs) {
        this.sheet = sheet;
        this.out = out;
        this.runs = runs;
        double half = sheet.design().measure() / 2;
        widths =
                new String[] {
                    DocxStyleSheet.twentieths(sheet.design().gutter()),
                    DocxStyleSheet.twentieths(half),
                    DocxStyleSheet.twentieths(half)
                };
    }

    void open() {
        out.open("tbl").open("tblPr").empty("tblW", "w", "0", "type", "auto");
        out.empty("tblInd", "w", "-" + widths[0], "type", "dxa");
        out.empty("tblLayout", "type", "fixed").open("tblCellMar");
        out.empty("left", "w", "0", "type", "dxa").empty("right", "w", "0", "type", "dxa");
        out.close().close().open("tblGrid");
        for (String width : widths) out.empty("gridCol", "w", width);
        out.close();
    }

    /// Behind a table stands a paragraph.
    void close() {
        out.close();
    }

    void row(Block block) {
        out.open("tr").open("trPr").empty("cantSplit");
        if (block.role() == Role.VERSIONS) out.empty("tblHeader");
        out.close();
        List<Line> there = block.beside().getFirst().lines();
        cell(0, block.role(), () -> numbers(block));
        cell(1, block.role(), () -> runs.lines(block.lines(), true));
        cell(2, block.role(), () -> runs.lines(there, true));
        out.close();
    }

    private void cell(int column, Role role, Runnable words) {
        out.open("tc").open("tcPr").empty("tcW", "w", widths[column], "type", "dxa").close();
        out.open("p").open("pPr").empty("pStyle", "val", DocxStyleSheet.id(role)).close();
        words.run();
        out.close().close();
    }

    private void numbers(Block block) {
        for (int i = 0; i < block.lines().size(); i++) {
            int number = block.number(i);
            boolean shown = number > 0 && sheet.style().numbering().shows(number);
            out.open("r");
            if (i > 0) out.empty("br");
            out.words(shown ? Integer.toString(number) : "").close();
        }
    }
}
