package org.postil.recognition.speech;

import org.postil.message.Message;
import org.postil.text.Span;

/// What somebody says in running prose, where no label stands before it.
///
/// ```
/// To this he replied: "Churchill – He tried …"        direct: the words in quotation marks
/// The Generalissimo said that he had been patient.   reported: the sentence or clause
/// ```
///
/// @param span in UTF-16 units
/// @param speaker in the fullest form that the text gives
public record Saying(
        Span span, String speaker, boolean reported, double confidence, Message reason) {

    /// The speaker of "I said", where the text does not give a name.
    static final String NARRATOR = "I";

    public Saying {
        if (span.isEmpty() || speaker.isBlank()) {
            throw new IllegalArgumentException(speaker + ": " + span);
        }
    }

    /// False where somebody speaks as "I" whom the text does not name.
    public boolean isNamed() {
        return !speaker.equals(NARRATOR);
    }
}
