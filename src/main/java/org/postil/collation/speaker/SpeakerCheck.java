package org.postil.collation.speaker;

import java.util.Optional;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.reading.Difference;
import org.postil.collation.reading.Passage;
import org.postil.message.Message;

/// Says when a difference changes who speaks: a clause such as "he said" stands in one text only,
/// or names somebody else there, and the sentence goes on behind it with words that both have.
public final class SpeakerCheck {

    /// How far back somebody's words may have begun.
    private static final int FARTHEST = 80;

    private static final int QUOTED = 6;
    private static final String SENTENCE_ENDS = ".!?…。！？";

    private SpeakerCheck() {}

    /// What is to be said, if the difference changes who speaks.
    ///
    /// @param cause how the difference came about, as far as that is known
    public static Optional<Message> of(Difference difference, Message cause) {
        Passage a = difference.a();
        Passage b = difference.b();
        boolean says = says(a) || says(b);
        if (!says || !goesOn(a) || !goesOn(b)) return Optional.empty();
        Optional<Attribution> inA = Attribution.before(a.sequence(), a.end(), FARTHEST);
        Optional<Attribution> inB = Attribution.before(b.sequence(), b.end(), FARTHEST);
        if (inA.isEmpty() || inB.isEmpty()) return Optional.empty();
        if (!inA.get().differsFrom(inB.get())) return Optional.empty();
        return Optional.of(
                Message.of(
                        "collation.reason.speaker",
                        wordsBehind(a),
                        a.siglum(),
                        inA.get().speaker().text(),
                        b.siglum(),
                        inB.get().speaker().text(),
                        cause));
    }

    private static boolean says(Passage passage) {
        for (int i = passage.start(); i < passage.end(); i++) {
            if (Attribution.at(passage.sequence(), i).isPresent()) return true;
        }
        return false;
    }

    /// True where no sentence ends with the passage.
    private static boolean goesOn(Passage passage) {
        Sequence sequence = passage.sequence();
        if (passage.end() >= sequence.size() || passage.behind().endsParagraph()) return false;
        if (passage.end() == 0) return false;
        return !SENTENCE_ENDS.contains(sequence.form(passage.end() - 1).text());
    }

    private static String wordsBehind(Passage passage) {
        Sequence sequence = passage.sequence();
        int end = Math.min(sequence.size(), passage.end() + QUOTED);
        return new Passage(sequence, passage.end(), end).text();
    }
}
