package org.postil.recognition;

import java.util.List;
import java.util.Optional;
import org.postil.recognition.speech.Transcript;
import org.postil.recognition.speech.Turn;
import org.postil.recognition.word.Tokens;

/// Finds the turns of direct speech in minutes, transcripts and records of conversation: `Stalin:
/// (Laughing) “…”`, `The President: …`. A label that is no speaker (`Subject:`) opens none.
public final class TurnRecognizer {

    private TurnRecognizer() {}

    /// All turns of a text, in its order; they do not overlap.
    public static List<Turn> in(String text) {
        return Transcript.of(Tokens.of(text));
    }

    /// The turn under a caret, on its label or on its words.
    public static Optional<Turn> at(String text, int caret) {
        return in(text).stream()
                .filter(turn -> turn.label().start() <= caret && caret <= turn.span().end())
                .findFirst();
    }
}
