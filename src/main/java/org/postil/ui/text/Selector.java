package org.postil.ui.text;

import java.util.Optional;
import java.util.function.Function;
import org.postil.text.Span;
import org.postil.text.reading.Selecting;
import org.postil.text.reading.Selecting.Units;
import org.postil.text.reading.Turns;

/// Selects by units: word, sentence, paragraph, turn; step by step, or by clicks.
final class Selector {

    private final WitnessArea area;
    private Turns turns = Turns.labelled();
    private Selecting last = Selecting.from(new Span(0, 0));

    Selector(WitnessArea area) {
        this.area = area;
    }

    /// Who knows what one person says in one go.
    void setTurns(Turns now) {
        turns = now;
    }

    /// Widens what is selected by one step; empty where nothing is wider.
    Optional<Runnable> wider(Span selected) {
        return step(from(selected).wider(units()));
    }

    /// Goes back by one step; empty where none was taken, or something else was selected since.
    Optional<Runnable> back(Span selected) {
        return step(from(selected).back());
    }

    void select(Function<Units, Span> unit) {
        Span found = unit.apply(units());
        if (!found.isEmpty()) area.select(found);
    }

    private Optional<Runnable> step(Optional<Selecting> next) {
        return next.map(step ->
                () -> {
                    last = step;
                    area.select(step.now());
                });
    }

    private Selecting from(Span selected) {
        return last.now().equals(selected) ? last : Selecting.from(selected);
    }

    private Units units() {
        return new Units(area.text(), area.display().paragraphs(), turns);
    }
}
