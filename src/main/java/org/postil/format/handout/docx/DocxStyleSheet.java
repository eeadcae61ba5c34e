package org.postil.format.handout.docx;

import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontFile;

/// The styles of a sheet: one per kind of block, so that a teacher can change all of a kind at
/// once.
final class DocxStyleSheet {

    private final SetSheet sheet;
    private final Design design;
    private final PartWriter out = new PartWriter("styles");

    private DocxStyleSheet(SetSheet sheet) {
        this.sheet = sheet;
        design = sheet.design();
    }

    static byte[] of(SetSheet sheet) {
        return new DocxStyleSheet(sheet).write();
    }

    /// The id of a block's style.
    static String id(Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case FACTS -> "Facts";
            case HEADNOTE -> "Headnote";
            case PASSAGE -> "Passage";
            case TURN -> "Turn";
            case STAGE -> "StageDirection";
            case PARALLEL -> "Parallel";
            case VERSIONS -> "Versions";
            case BLANK -> "Blank";
            case VARIANT -> "Variant";
            case SOURCE -> "SourceLine";
            case LOST -> "LostPassage";
            case QUESTION -> "Question";
            case ROOM -> "AnswerRoom";
            case ANSWER -> "Answer";
            case REMARK -> "Remark";
            case LEGEND -> "Legend";
            case LICENCE -> "Licence";
            case GLOSS -> "FootnoteText";
        };
    }

    /// Lengths in Word are twentieths of a point.
    static String twentieths(double points) {
        return Long.toString(Math.round(points * 20));
    }

    private byte[] write() {
        out.open("docDefaults").open("rPrDefault").open("rPr");
        fonts(FontFile.family(design.body().face()));
        size(design.body().size());
        out.empty("lang", "val", sheet.language().equals("en") ? "en-US" : sheet.language());
        out.close().close().open("pPrDefault").empty("pPr").close().close();
        out.open("style", "type", "paragraph", "default", "1", "styleId", "Normal");
        out.empty("name", "val", "Normal").empty("qFormat").close();
        for (Role role : Role.values()) style(role);
        out.open("style", "type", "character", "styleId", "FootnoteReference");
        out.empty("name", "val", "footnote reference").open("rPr");
        out.empty("vertAlign", "val", "superscript").close().close();
        return out.bytes();
    }

    private void style(Role role) {
        boolean head = role == Role.TITLE || role == Role.HEADING;
        double size = size(role);
        out.open("style", "type", "paragraph", "styleId", id(role));
        out.empty("name", "val", name(role)).empty("basedOn", "val", "Normal").empty("qFormat");
        out.open("pPr");
        if (head || role == Role.QUESTION) out.empty("keepNext");
        boolean isCounted = role.isNumbered() && role != Role.PARALLEL;
        if (!isCounted) out.empty("suppressLineNumbers");
        if (role == Role.ROOM) border();
        double line = design.leading() * (role == Role.ROOM ? 1.5 : size / design.body().size());
        out.empty(
                "spacing",
                "before",
                twentieths(before(role) * design.leading()),
                "after",
                "0",
                "line",
                twentieths(line),
                "lineRule",
                role.isNumbered() ? "exact" : "atLeast");
        if (isCounted) indent(role);
        if (head) out.empty("outlineLvl", "val", "0");
        out.close().open("rPr");
        if (isSans(role)) fonts(FontFile.family(Face.SANS));
        if (head) out.empty("b");
        if (isItalic(role)) out.empty("i");
        if (design.body().tracking() > 0) {
            out.empty("spacing", "val", twentieths(design.body().tracking()));
        }
        size(size);
        out.close().close();
    }

    /// Room to the right, so that a line that another typeface makes longer stays one line.
    private void indent(Role role) {
        String right = twentieths(-0.6 * design.margin());
        String turn = twentieths(1.5 * design.body().size());
        String stage = twentieths(3 * design.body().size());
        switch (role) {
            case TURN -> out.empty("ind", "left", turn, "right", right, "hanging", turn);
            case STAGE -> out.empty("ind", "left", stage, "right", right);
            default -> out.empty("ind", "right", right);
        }
    }

    private void border() {
        out.open("pBdr");
        for (String side : new String[] {"bottom", "between"}) {
            out.empty(side, "val", "single", "sz", "4", "space", "1", "color", "808080");
        }
        out.close();
    }

    private double size(Role role) {
        double body = design.body().size();
        return switch (role) {
            case TITLE -> body * 1.6;
            case HEADING -> body * 1.1;
            case FACTS, SOURCE, REMARK, LEGEND, LICENCE, GLOSS, VERSIONS, VARIANT -> design.small();
            case HEADNOTE, PASSAGE, TURN, STAGE, PARALLEL, BLANK -> body;
            case LOST, QUESTION, ROOM, ANSWER -> body;
        };
    }

    /// In lines of the body.
    private static double before(Role role) {
        return switch (role) {
            case TITLE, ROOM, GLOSS, PARALLEL -> 0;
            case HEADING -> 1.1;
            case LICENCE -> 1;
            case QUESTION -> 0.6;
            case HEADNOTE, SOURCE, PASSAGE, TURN, STAGE, BLANK, VARIANT -> 0.45;
            case FACTS, LOST, ANSWER, REMARK, LEGEND, VERSIONS -> 0.3;
        };
    }

    private static boolean isSans(Role role) {
        return switch (role) {
            case TITLE, HEADING, FACTS, SOURCE, REMARK, LEGEND, LICENCE, VERSIONS -> true;
            case HEADNOTE, PASSAGE, TURN, STAGE, PARALLEL, BLANK -> false;
            case LOST, QUESTION, ROOM, ANSWER, GLOSS, VARIANT -> false;
        };
    }

    private boolean isItalic(Role role) {
        boolean slanted = role == Role.HEADNOTE || role == Role.LOST || role == Role.ANSWER;
        return slanted && design.body().face().isSerif();
    }

    private static String name(Role role) {
        return switch (role) {
            case HEADING -> "heading 1";
            case GLOSS -> "footnote text";
            default -> id(role).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        };
    }

    private void fonts(String family) {
        out.empty("rFonts", "ascii", family, "hAnsi", family, "cs", family);
    }

    /// In half points.
    private void size(double points) {
        String half = Long.toString(Math.round(points * 2));
        out.empty("sz", "val", half).empty("szCs", "val", half);
    }
}
