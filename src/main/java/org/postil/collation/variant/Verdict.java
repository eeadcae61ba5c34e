package org.postil.collation.variant;

import org.postil.message.Message;

/// What was found of a difference.
///
/// @param confidence in hundredths
/// @param reason one sentence
/// @param speaker whether it changes who speaks
public record Verdict(
        VariantClass kind, Rank rank, int confidence, Message reason, boolean speaker) {

    public Verdict {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
    }

    static Verdict of(
            VariantClass kind, Rank rank, int confidence, String reason, Object... arguments) {
        Message words = Message.of("collation.reason." + reason, arguments);
        return new Verdict(kind, rank, confidence, words, false);
    }

    /// The same, where the difference changes who speaks besides: that is what matters most of it.
    Verdict changingSpeaker(Message words) {
        return new Verdict(kind, Rank.SENSE, confidence, words, true);
    }
}
