package org.postil.excerpt.layout;

import java.util.List;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Letters of one look that are to be set.
///
/// @param origin where they are from; at most one
/// @param note the number of the gloss that hangs on them; 0 for none
/// @param marks of the tags that the words have
public record Run(String words, Look look, List<Origin> origin, int note, List<Underline> marks) {

    public Run {
        origin = List.copyOf(origin);
        marks = List.copyOf(marks);
    }

    /// Without a mark.
    public Run(String words, Look look, List<Origin> origin, int note) {
        this(words, look, origin, note, List.of());
    }

    public static Run of(String words, Look look) {
        return new Run(words, look, List.of(), 0);
    }

    /// The same with marks.
    public Run marked(List<Underline> given) {
        return new Run(words, look, origin, note, given);
    }

    /// True of the small raised sign of a tag.
    boolean isSign() {
        return note == 0 && look.rise() > 0;
    }

    /// Words of a version, in UTF-16 units.
    public record Origin(Id<Witness> witness, Span span) {}
}
