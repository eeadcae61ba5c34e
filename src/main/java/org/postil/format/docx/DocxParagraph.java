package org.postil.format.docx;

import org.postil.format.office.Whole;
import org.postil.format.xml.Tag;

/// What the properties of a paragraph of a DOCX say, as far as it shows in a text.
final class DocxParagraph {

    private boolean inProperties;
    private boolean inSection;
    private String style = "";
    private String list = "";
    private int depth = -1;
    private boolean beginsPage;
    private boolean endsSection;
    private String number = "";

    boolean inProperties() {
        return inProperties;
    }

    void start(Tag tag) {
        if (tag.is("pPr")) inProperties = true;
        if (!inProperties) return;
        switch (tag.name()) {
            case "pStyle" -> style = tag.get("val");
            case "numId" -> list = tag.get("val");
            case "ilvl" -> depth = Whole.of(tag.get("val"), 0);
            case "pageBreakBefore" -> beginsPage = DocxBody.isOn(tag);
            case "sectPr" -> {
                inSection = true;
                endsSection = true;
            }
            case "type" -> endsSection &= !(inSection && tag.get("val").equals("continuous"));
            default -> {}
        }
    }

    /// All properties are told.
    void settle(DocxStyles styles, DocxNumbering numbering) {
        inProperties = false;
        beginsPage |= styles.beginsPage(style);
        String its = list.isEmpty() ? styles.list(style) : list;
        int deep = depth < 0 ? styles.depth(style) : depth;
        if (!its.isEmpty()) number = numbering.next(its, deep);
    }

    boolean beginsPage() {
        return beginsPage;
    }

    /// True where a new section, on a new page, follows.
    boolean endsSection() {
        return endsSection;
    }

    /// The number before its words, the first time that it is asked for.
    String takeNumber() {
        String taken = number.isEmpty() ? "" : number + " ";
        number = "";
        return taken;
    }
}
