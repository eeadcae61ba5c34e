package org.postil.recognition;

import java.util.List;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.name.Names;
import org.postil.recognition.speech.Transcript;
import org.postil.recognition.speech.Turn;
import org.postil.recognition.word.Tokens;

/// Finds the people whom a text names: with a title (`Generalissimo Stalin`), with initials (`I. V.
/// Stalin`), by the surname alone where the text has it in such a form too, and by a title alone
/// (`the Generalissimo`) where one person only has it. Who speaks is named, too.
public final class PersonRecognizer {

    private PersonRecognizer() {}

    /// All names of a text, in its order; they do not overlap.
    public static List<FoundName> in(String text) {
        var tokens = Tokens.of(text);
        return in(tokens, Transcript.of(tokens));
    }

    /// The same, where the turns of the text are known already.
    static List<FoundName> in(Tokens tokens, List<Turn> turns) {
        List<String> speakers = turns.stream().map(Turn::speaker).toList();
        return Names.of(tokens, speakers);
    }
}
