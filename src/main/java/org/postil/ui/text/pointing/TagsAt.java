package org.postil.ui.text.pointing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.text.Span;
import org.postil.ui.text.look.Highlights;

/// The annotations of a version at a place of its text, the shortest first.
public record TagsAt(Witness witness) {

    /// Those that cover this place; where none does, those that end here.
    public List<Annotation> caret(int offset) {
        List<Annotation> covering = letter(offset);
        return covering.isEmpty() ? with(span -> span.end() == offset) : covering;
    }

    /// Those that cover the letter at this place.
    public List<Annotation> letter(int offset) {
        return with(span -> span.covers(offset));
    }

    /// Those that cover this place and are drawn as bars beside the lines.
    public List<Annotation> bars(int offset, Codebook codebook) {
        return letter(offset).stream().filter(one -> Highlights.isBar(one, codebook)).toList();
    }

    private List<Annotation> with(Predicate<Span> wanted) {
        return witness.annotations().stream()
                .filter(one -> one.anchor().stretches().stream().anyMatch(wanted))
                .sorted(Comparator.comparingInt(one -> one.anchor().hull().length()))
                .toList();
    }
}
