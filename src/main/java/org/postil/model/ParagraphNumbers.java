package org.postil.model;

import java.util.List;
import java.util.Optional;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// The numbers by which the paragraphs of a version are quoted: its lines, counted from 1, without
/// blank ones and without those that are wholly no part of the document. They depend on the text
/// and on what is set aside, never on how it is shown.
public final class ParagraphNumbers {

    private final Lines lines;

    /// For each line, how many are counted up to its end.
    private final int[] counted;

    private ParagraphNumbers(String text, List<Span> setAside) {
        lines = Lines.of(text);
        counted = new int[lines.count()];
        int number = 0;
        for (int i = 0; i < counted.length; i++) {
            if (isCounted(Breaks.trim(text, lines.span(i)), setAside)) number++;
            counted[i] = number;
        }
    }

    public static ParagraphNumbers of(Witness witness) {
        return new ParagraphNumbers(witness.text(), witness.spansAside());
    }

    private static boolean isCounted(Span words, List<Span> setAside) {
        return !words.isEmpty() && setAside.stream().noneMatch(aside -> aside.covers(words));
    }

    /// How many paragraphs are counted.
    public int count() {
        return counted[counted.length - 1];
    }

    /// That of the paragraph in which an offset lies, or of the last one counted before it; 0
    /// before the first.
    public int at(int offset) {
        return counted[lines.at(offset)];
    }

    /// True where the line in which an offset lies is counted.
    public boolean counts(int offset) {
        int line = lines.at(offset);
        return counted[line] > (line == 0 ? 0 : counted[line - 1]);
    }

    /// The paragraph that has this number.
    public Optional<Span> paragraph(int number) {
        for (int i = 0; number > 0 && i < counted.length; i++) {
            if (counted[i] == number) return Optional.of(lines.span(i));
        }
        return Optional.empty();
    }
}
