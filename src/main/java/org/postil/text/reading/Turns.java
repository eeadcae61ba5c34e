package org.postil.text.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Finds what one person says in one go.
@FunctionalInterface
public interface Turns {

    /// The turn in which a place of this text lies; none where nobody speaks.
    Optional<Span> at(String text, int place);

    /// Takes a line for a turn that begins with a name and a colon.
    static Turns labelled() {
        Pattern label = Pattern.compile("\\h*\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,40}:\\s");
        return (text, place) -> {
            Lines lines = Lines.of(text);
            Span line = lines.span(lines.at(place));
            boolean labelled = label.matcher(text).region(line.start(), line.end()).lookingAt();
            return labelled ? Optional.of(Breaks.trim(text, line)) : Optional.empty();
        };
    }
}
