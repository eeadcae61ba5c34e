package org.postil.recognition.date;

import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.text.Span;

/// A date that stands in a text.
///
/// @param span the words, in UTF-16 offsets of the text that was read
/// @param zone of a time of day, as the words give it; may be empty
/// @param confidence from 0 to 1
/// @param reason why it is this date
public record FoundDate(
        Span span, Edtf value, Aspect aspect, String zone, double confidence, Message reason) {

    public FoundDate {
        if (span.isEmpty() || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException(span + " " + value + " " + confidence);
        }
    }

    /// The same in a text of which the one that was read is a part, from this offset on.
    public FoundDate shifted(int delta) {
        return new FoundDate(span.shifted(delta), value, aspect, zone, confidence, reason);
    }

    /// A comma, and the spaces around it.
    private static final int LONGEST_JOINT = 20;

    /// True where this goes on with the date before it and is the same day: `yesterday, 5th
    /// instant`.
    boolean repeats(FoundDate before, String text) {
        boolean near = span.start() - before.span.end() < LONGEST_JOINT;
        if (!near || !text.substring(before.span.end(), span.start()).strip().equals(","))
            return false;
        String day = before.value.text();
        return day.length() >= 10 && value.text().startsWith(day.substring(0, 10));
    }

    /// Both as one, with the finer value.
    FoundDate with(FoundDate other) {
        boolean finer = other.value.precision().compareTo(value.precision()) <= 0;
        FoundDate finest = finer ? other : this;
        return new FoundDate(
                span.hull(other.span),
                finest.value,
                aspect,
                finest.zone,
                Math.max(confidence, other.confidence),
                finest.reason);
    }
}
