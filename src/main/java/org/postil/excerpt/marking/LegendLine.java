package org.postil.excerpt.marking;

import java.util.List;
import org.postil.excerpt.layout.Underline;

/// What the legend says of one kind of tags.
///
/// @param line as its tags are marked; its sign is the letter of the kind
/// @param values what its tags say, in order; the sign of each is the letter with its number,
///   counted from 1
public record LegendLine(Underline line, String name, List<String> values) {

    public LegendLine {
        values = List.copyOf(values);
    }
}
