package org.postil.format.handout.docx;

import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontFile;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;

/// The text of a sheet. The lines of a passage end where the layout ends them, and Word counts them
/// by its own line numbering; everything else is left out of the count.
final class DocxText {

    private final SetSheet sheet;
    private final Design design;
    private final PartWriter out = new PartWriter("document");

    private DocxText(SetSheet sheet) {
        this.sheet = sheet;
        design = sheet.design();
    }

    static byte[] of(SetSheet sheet) {
        return new DocxText(sheet).write();
    }

    private byte[] write() {
        out.open("body");
        List<Block> blocks = sheet.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean ends = i + 1 < blocks.size() && beginsSection(blocks, i + 1);
            block(blocks.get(i), ends);
        }
        section(false);
        out.close();
        return out.bytes();
    }

    /// Where each passage counts from 1, each is a section: that is how Word counts.
    private boolean beginsSection(List<Block> blocks, int at) {
        return sheet.style().restart()
                && blocks.get(at).role() == Role.HEADING
                && blocks.subList(0, at).stream().anyMatch(one -> one.role() == Role.PASSAGE);
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
        if (endsSection) section(true);
        out.close();
        boolean fixed = block.role() == Role.PASSAGE;
        for (int i = 0; i < lines.size(); i++) {
            for (Fragment one : lines.get(i).fragments()) run(one, block.role());
            boolean last = i + 1 == lines.size();
            if (last) continue;
            out.open("r").words(" ");
            if (fixed) out.empty("br");
            out.close();
        }
        out.close();
    }

    private void run(Fragment fragment, Role role) {
        if (fragment.note() > 0) {
            out.open("r").open("rPr").empty("rStyle", "val", "FootnoteReference").close();
            out.empty("footnoteReference", "id", Integer.toString(fragment.note())).close();
            return;
        }
        boolean other = fragment.look().face() != design.body().face();
        boolean rightToLeft = isRightToLeft(fragment.words());
        out.open("r");
        if (rightToLeft || (other && role == Role.PASSAGE)) {
            out.open("rPr");
            if (other && role == Role.PASSAGE) {
                String family = FontFile.family(fragment.look().face());
                out.empty("rFonts", "ascii", family, "hAnsi", family, "cs", family);
            }
            if (rightToLeft) out.empty("rtl");
            out.close();
        }
        out.words(fragment.words()).close();
    }

    /// By its first letter that has a direction.
    static boolean isRightToLeft(String words) {
        return words.codePoints()
                        .map(Character::getDirectionality)
                        .filter(one ->
                                one == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                        || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
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
                .filter(block -> block.role() == Role.PASSAGE)
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.fragments().stream())
                .map(fragment -> fragment.look().face())
                .distinct()
                .sorted()
                .toList();
    }
}
