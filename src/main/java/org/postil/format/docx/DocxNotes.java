package org.postil.format.docx;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Numerals;
import org.postil.format.xml.Recording;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;

/// The notes of a DOCX, each told where the text refers to it. Footnotes count 1, 2, endnotes i,
/// ii, as Word does, unless their writer gave a mark.
final class DocxNotes {

    private final Map<String, Recording> footnotes;
    private final Map<String, Recording> endnotes;
    private final Set<Recording> told = new HashSet<>();
    private int endnote;

    DocxNotes(DocxParts parts) throws Refused {
        footnotes = parts.notes("footnotes", "footnote");
        endnotes = parts.notes("endnotes", "endnote");
    }

    /// Tells the note to which this reference refers.
    ///
    /// @param mark that its writer gave; may be empty
    void tell(Tag reference, String mark, Composer composer, XmlHandler body) throws Refused {
        boolean atEnd = reference.is("endnoteReference");
        Recording note = (atEnd ? endnotes : footnotes).get(reference.get("id"));
        // A note that refers to itself would have no end.
        if (note == null || !told.add(note)) return;
        String shown = mark.isEmpty() && atEnd ? Numerals.ROMAN.of(++endnote) : mark;
        composer.note(shown);
        note.tell(body);
        composer.endNote();
    }
}
