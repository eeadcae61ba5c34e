package org.postil.format.docx;

import org.postil.message.Refused;

/// What the text of a DOCX needs from its other parts.
record DocxStory(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {

    static DocxStory of(DocxParts parts) throws Refused {
        return new DocxStory(
                parts.tell("styles", new DocxStyles()),
                parts.tell("numbering", new DocxNumbering()),
                new DocxNotes(parts));
    }
}
