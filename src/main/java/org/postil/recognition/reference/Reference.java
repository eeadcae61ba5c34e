package org.postil.recognition.reference;

import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.text.Span;

/// Words that name another document.
///
/// @param span in UTF-16 offsets of the text that was read
/// @param number as it stands there, without `No.`; may be empty
/// @param date of the document that is named
/// @param confidence from 0 to 1
/// @param reason why it is taken for one
public record Reference(
        Span span,
        Kind kind,
        Writer writer,
        String number,
        Optional<Edtf> date,
        double confidence,
        Message reason) {

    public Reference {
        if (span.isEmpty() || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException(span + " " + confidence);
        }
    }

    /// What is named.
    public enum Kind {
        /// `your 1234`.
        UNSAID,
        TELEGRAM,
        DESPATCH,
        AIRGRAM,
        LETTER,
        NOTE,
        MEMORANDUM,
        MESSAGE,
        INSTRUCTION
    }

    /// Whose it is.
    public enum Writer {
        UNSAID,
        /// Of who writes: `my`, `our`.
        MY,
        /// Of whom he writes to.
        YOUR,
        /// Of the Department of State.
        DEPARTMENT,
        EMBASSY,
        CONSULATE,
        LEGATION,
        FOREIGN_OFFICE,
        /// Of another: `his`.
        OTHER
    }
}
