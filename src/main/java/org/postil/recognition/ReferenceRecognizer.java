package org.postil.recognition;

import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.header.HeaderReader;
import org.postil.recognition.reference.Reference;
import org.postil.recognition.reference.Reference.Writer;
import org.postil.recognition.reference.ReferenceReader;
import org.postil.recognition.word.Tokens;

/// Finds what a text says of other documents: `my telegram No. 599`, `Deptel 1245, July 3`, `the
/// Department’s circular telegram of August 2`.
public final class ReferenceRecognizer {

    private ReferenceRecognizer() {}

    /// All references of a text, in its order; they do not overlap.
    ///
    /// @param written when the text was written; where nobody says, the text itself is asked
    public static List<Reference> in(String text, Optional<Edtf> written) {
        Optional<Edtf> own = written.or(() -> DateRecognizer.own(text));
        List<FoundDate> dates = DateRecognizer.in(text, own);
        String number = HeaderReader.of(text, dates, own).number();
        return ReferenceReader.of(Tokens.of(text), dates).stream()
                .filter(found -> !isOwn(found, number))
                .toList();
    }

    /// True for the number that the text bears itself.
    private static boolean isOwn(Reference found, String number) {
        return found.writer() == Writer.UNSAID
                && !number.isEmpty()
                && found.number().equals(number);
    }
}
