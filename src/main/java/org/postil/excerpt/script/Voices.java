package org.postil.excerpt.script;

import java.util.List;
import java.util.Optional;
import org.postil.excerpt.content.Turn;
import org.postil.excerpt.content.Turns;
import org.postil.text.Span;

/// Whose voice each place of a version is: that of the innermost tag. Marks that open or close a
/// quotation beside tagged words go with them.
final class Voices {

    private static final String OPENING = "“\"«‹„‘'([";
    private static final String CLOSING = "”\"»›’').,;:!?…]";

    private final String text;
    private final List<Turn> turns;

    Voices(String text, List<Turn> turns) {
        this.text = text;
        this.turns = turns;
    }

    Optional<Turn> at(int place) {
        Optional<Turn> said = Turns.in(turns, place);
        return said.isPresent()
                ? said
                : turns.stream().filter(turn -> quoted(turn.words()).covers(place)).findFirst();
    }

    /// True where the version itself says who speaks, which the name on the sheet replaces.
    boolean isLabel(int place) {
        return turns.stream().anyMatch(turn -> label(turn).covers(place));
    }

    /// With its colon; empty where there is none, or other words part it from what is said.
    private Span label(Turn turn) {
        int start = turn.label().start();
        int end = turn.label().end();
        String between = text.substring(end, Math.max(end, turn.words().start()));
        boolean parted = between.codePoints().anyMatch(Character::isLetterOrDigit);
        if (turn.label().isEmpty() || parted) return new Span(start, start);
        return new Span(start, end + between.indexOf(':') + 1);
    }

    private Span quoted(Span words) {
        int start = words.start();
        int end = words.end();
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) start--;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) end++;
        return new Span(start, end);
    }
}
