package org.postil.session.tagging.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// What somebody says in one go, as the signs of a paragraph show it: what stands in quotation
/// marks, or what follows a label.
///
/// ```
/// Sir D. Kelly: “May I amplify?”       label: Sir D. Kelly    words: “May I amplify?”
/// ```
///
/// @param label what stands before a colon; empty where there is none
record Turn(Span label, Span words) {

    private static final Pattern LABEL =
            Pattern.compile("\\s*(\\p{Lu}[^:\\d\n]{0,58}):(?=\\s)\\s*");
    private static final String OPENING = "\"\u201C\u201E\u00AB";

    /// The one in which a place lies.
    static Optional<Turn> at(String text, int place) {
        Lines lines = Lines.of(text);
        Span paragraph = lines.span(lines.at(place));
        Matcher labelled = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        boolean isLabelled = labelled.lookingAt() && labelled.end() < paragraph.end();
        Span nobody = new Span(place, place);
        Optional<Span> quoted = quoted(text, paragraph, place);
        if (!isLabelled) return quoted.map(words -> new Turn(nobody, words));
        Span label = new Span(labelled.start(1), labelled.end(1));
        Span rest = Breaks.trim(text, new Span(labelled.end(), paragraph.end()));
        Turn whole =
                new Turn(label, quoted.filter(words -> words.start() == rest.start()).orElse(rest));
        return quoted.filter(words -> words.start() > rest.start())
                .map(words -> new Turn(nobody, words))
                .or(() -> Optional.of(whole));
    }

    /// The stretch in quotation marks, with them, in which a place lies.
    private static Optional<Span> quoted(String text, Span paragraph, int place) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char sign = text.charAt(i);
            if (open < 0 && OPENING.indexOf(sign) >= 0) {
                open = i;
            } else if (open >= 0 && closes(text.charAt(open), sign)) {
                if (open <= place && place <= i + 1) return Optional.of(new Span(open, i + 1));
                open = -1;
            }
        }
        boolean goesOn = open >= 0 && open <= place && open + 1 < paragraph.end();
        return goesOn
                ? Optional.of(Breaks.trim(text, new Span(open, paragraph.end())))
                : Optional.empty();
    }

    private static boolean closes(char opening, char sign) {
        return switch (opening) {
            case '"' -> sign == '"';
            case '\u201C' -> sign == '\u201D';
            case '\u201E' -> sign == '\u201C' || sign == '\u201D';
            default -> sign == '\u00BB';
        };
    }
}
