package org.postil.format.handout.docx;

import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.setting.SetSheet;

/// The glosses of a sheet, as footnotes.
final class DocxFootnotes {

    private DocxFootnotes() {}

    static byte[] of(SetSheet sheet) {
        var out = new PartWriter("footnotes");
        separator(out, "separator", "-1");
        separator(out, "continuationSeparator", "0");
        for (Block gloss : sheet.glosses()) {
            out.open("footnote", "id", Integer.toString(gloss.note())).open("p").open("pPr");
            out.empty("pStyle", "val", DocxStyleSheet.id(Role.GLOSS)).close();
            out.open("r").open("rPr").empty("rStyle", "val", "FootnoteReference").close();
            out.empty("footnoteRef").close();
            String words = gloss.words().replaceFirst("^\\d+ ", " ");
            out.open("r").words(words).close().close().close();
        }
        return out.bytes();
    }

    private static void separator(PartWriter out, String kind, String id) {
        out.open("footnote", "type", kind, "id", id).open("p").open("r");
        out.empty(kind).close().close().close();
    }
}
