package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import org.postil.edit.Edit;
import org.postil.edit.TextEdit.RewriteCorrections;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Correction;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Stamp;
import org.postil.text.Rewording;
import org.postil.text.Span;
import org.postil.text.Splice;

/// Puts other words where a phrase stands, at many places of a version at once: one edit, one undo.
/// As with every correction only the words that change are replaced, and tags stay on theirs.
public final class Replacing {

    private Replacing() {}

    /// Puts these words at those places.
    ///
    /// @param places where the phrase stands, in order, none over another; at least one
    public static Edit edit(Witness witness, List<Span> places, String words, Stamp stamp) {
        var corrections = new ArrayList<Correction>();
        int shift = 0;
        for (Span place : places) {
            Splice splice = Splice.replace(witness.text(), place, words);
            Splice here = new Splice(splice.at() + shift, splice.removed(), words);
            corrections.addAll(Transcription.corrections(Rewording.reduce(here), stamp));
            shift += splice.delta();
        }
        String phrase = places.getFirst().of(witness.text());
        int kept = witness.transcription().corrections().size();
        return new Edit.Together(
                Message.of("edit.replace-all", places.size(), Brief.of(phrase), Brief.of(words)),
                List.of(new RewriteCorrections(witness.id(), kept, corrections, List.of())));
    }
}
