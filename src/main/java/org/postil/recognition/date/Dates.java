package org.postil.recognition.date;

import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;

/// The dates of a text.
///
/// @param written when it was written, as was told or as it says itself
/// @param all in the order of the text
public record Dates(Optional<Edtf> written, List<FoundDate> all) {

    public Dates {
        all = List.copyOf(all);
    }
}
