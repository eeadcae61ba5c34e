package org.postil.format.handout.docx;

import java.util.List;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Underline;
import org.postil.format.handout.font.FontFile;

/// Lines as runs of letters.
final class DocxRuns {

    private final PartWriter out;
    private final Face body;

    DocxRuns(PartWriter out, Face body) {
        this.out = out;
        this.body = body;
    }

    /// @param fixed true where they end on paper as they end here, and look as they look here;
    ///   otherwise Word breaks them, in the style of the paragraph
    void lines(List<Line> lines, boolean fixed) {
        for (int i = 0; i < lines.size(); i++) {
            for (Fragment one : lines.get(i).fragments()) run(one, fixed);
            boolean last = i + 1 == lines.size();
            if (last) continue;
            out.open("r").words(" ");
            if (fixed) out.empty("br");
            out.close();
        }
    }

    private void run(Fragment fragment, boolean fixed) {
        if (fragment.note() > 0 && fragment.words().startsWith(",")) {
            out.open("r").open("rPr").empty("vertAlign", "val", "superscript").close();
            out.words(",").close();
        }
        out.open("r");
        if (fragment.note() > 0) {
            out.open("rPr").empty("rStyle", "val", "FootnoteReference").close();
            out.empty("footnoteReference", "id", Integer.toString(fragment.note())).close();
            return;
        }
        boolean looks = fixed && (fragment.look().face() != body || fragment.look().rise() > 0);
        boolean rightToLeft = isRightToLeft(fragment.words());
        List<Underline> marks = DocxMarks.below(fragment);
        if (looks || rightToLeft || !marks.isEmpty()) {
            out.open("rPr");
            if (looks) look(fragment.look());
            DocxMarks.write(marks, out);
            if (looks && fragment.look().rise() > 0) {
                out.empty("vertAlign", "val", "superscript");
            }
            if (rightToLeft) out.empty("rtl");
            out.close();
        }
        out.words(fragment.words()).close();
    }

    private void look(Look look) {
        if (look.face().isSerif() != body.isSerif()) {
            String family = FontFile.family(look.face());
            out.empty("rFonts", "ascii", family, "hAnsi", family, "cs", family);
        }
        if (look.face().isBold()) out.empty("b");
        if (look.face().isItalic()) out.empty("i");
    }

    /// By its first letter that has a direction.
    private static boolean isRightToLeft(String words) {
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
}
