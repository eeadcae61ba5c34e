package org.postil.edit.compound;

import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.TextEdit.RewriteCorrections;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Correction;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Stamp;
import org.postil.text.Span;
import org.postil.text.Splice;

/// Puts the words back that one correction replaced, and leaves all other corrections as they are.
/// That is a correction in its turn, so that nothing of what was done is hidden.
///
/// It can be done while what the correction put into the text stands there untouched.
public final class Reverting {

    private Reverting() {}

    /// Where the words that a correction put into the text stand now (an empty span where it only
    /// took words away); empty where later corrections changed them.
    ///
    /// @param number of the correction, counted from 0
    public static Optional<Span> standing(Transcription text, int number) {
        List<Correction> all = text.corrections();
        Splice made = all.get(number).splice();
        Span span = new Span(made.at(), made.insertedEnd());
        for (Correction later : all.subList(number + 1, all.size())) {
            Splice splice = later.splice();
            if (splice.at() >= span.end()) continue;
            if (splice.removedEnd() > span.start()) return Optional.empty();
            span = span.shifted(splice.delta());
        }
        return Optional.of(span);
    }

    /// The splice of the text as it reads now that puts the words back.
    public static Optional<Splice> splice(Transcription text, int number) {
        String removed = text.corrections().get(number).splice().removed();
        return standing(text, number).map(now -> Splice.replace(text.current(), now, removed));
    }

    public static Optional<Edit> edit(Witness witness, int number, Stamp stamp) {
        return splice(witness.transcription(), number)
                .map(back ->
                        new Edit.Together(
                                Message.of("edit.revert", label(back)),
                                List.of(correcting(witness, back, stamp))));
    }

    private static Edit correcting(Witness witness, Splice splice, Stamp stamp) {
        return new RewriteCorrections(
                witness.id(),
                witness.transcription().corrections().size(),
                List.of(new Correction(splice, stamp)),
                List.of());
    }

    private static String label(Splice back) {
        return Brief.of(back.inserted().isEmpty() ? back.removed() : back.inserted());
    }
}
