package org.postil.analysis;

import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.text.Anchor;
import org.postil.text.Lines;
import org.postil.text.Span;

/// The numbers in the margin of a version: paragraphs are counted from 1; blank ones, and those
/// that are wholly no part of the document, are not.
public final class ParagraphNumbers {

    private final Lines lines;
    private final int[] numbers;

    private ParagraphNumbers(Witness witness) {
        lines = Lines.of(witness.text());
        numbers = new int[lines.count()];
        int number = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (isCounted(witness, i)) number++;
            numbers[i] = number;
        }
    }

    public static ParagraphNumbers of(Witness witness) {
        return new ParagraphNumbers(witness);
    }

    /// That of the paragraph in which an offset lies, or of the last one counted before it.
    public int at(int offset) {
        return numbers[lines.at(offset)];
    }

    private boolean isCounted(Witness witness, int line) {
        Span span = lines.span(line);
        return !lines.isBlank(line)
                && witness.setAside().stream().noneMatch(aside -> covers(aside, span));
    }

    private static boolean covers(SetAside aside, Span line) {
        return aside.anchor() instanceof Anchor.Passage passage
                && passage.spans().stream().anyMatch(span -> span.covers(line));
    }
}
