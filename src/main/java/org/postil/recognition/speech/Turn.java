package org.postil.recognition.speech;

import java.util.List;
import org.postil.message.Message;
import org.postil.text.Span;

/// One stretch of direct speech, with the label that says whose it is.
///
/// ```
/// Stalin: (Laughing) “Such questions arise from boredom”.
/// label   aside      span
/// ```
///
/// @param label the name before the colon
/// @param span what is said, with its quotation marks; never the label
/// @param speaker the name as it is written
/// @param asides stage directions and an interpreter's asides within the span: not the speaker's
///   words
public record Turn(
        Span label,
        Span span,
        String speaker,
        List<Span> asides,
        double confidence,
        Message reason) {

    public Turn {
        asides = List.copyOf(asides);
        if (span.isEmpty() || label.overlaps(span)) {
            throw new IllegalArgumentException(speaker + ": " + label + " " + span);
        }
    }
}
