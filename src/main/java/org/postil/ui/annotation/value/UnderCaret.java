package org.postil.ui.annotation.value;

import org.postil.model.Project;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;
import org.postil.recognition.PlainDates;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// What a letter tags when no words are selected: the date, the name or the word at the caret.
public final class UnderCaret {

    private UnderCaret() {}

    /// Empty, at the caret, where there is nothing to take.
    public static Span words(Project project, Layer layer, String text, int caret) {
        return switch (layer.values()) {
            case Layer.Values.People _ -> name(project, layer.id(), text, caret);
            case Layer.Values.Dates _ -> date(text, caret);
            case Layer.Values.Topics _, Layer.Values.None _ -> Breaks.wordAt(text, caret);
            case Layer.Values.Open _, Layer.Values.Closed _ -> Breaks.wordAt(text, caret);
        };
    }

    private static Span name(Project project, LayerId layer, String text, int caret) {
        Lines lines = Lines.of(text);
        return new Names(LastUsed.people(project, layer))
                .at(text, lines.span(lines.at(caret)), caret)
                .map(Names.Standing::span)
                .orElseGet(() -> Breaks.wordAt(text, caret));
    }

    private static Span date(String text, int caret) {
        return PlainDates.at(text, caret)
                .map(PlainDates.Found::span)
                .orElseGet(() -> Breaks.wordAt(text, caret));
    }
}
