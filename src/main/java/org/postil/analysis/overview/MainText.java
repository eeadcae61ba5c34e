package org.postil.analysis.overview;

import java.util.List;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// The main version of a document, without what is set aside of it.
record MainText(Document document, Witness witness, List<Span> aside) {

    static MainText of(Document document) {
        Witness witness = document.mainWitness();
        boolean whole = witness.setAside().isEmpty();
        return new MainText(document, witness, whole ? List.of() : witness.spansAside());
    }

    /// The tags that stand in it, in the order of the text.
    List<Annotation> annotations() {
        return witness.annotations().stream().filter(this::isIn).toList();
    }

    boolean isIn(Annotation annotation) {
        if (!(annotation.anchor() instanceof Anchor.Passage)) return false;
        for (Span out : aside) if (out.covers(annotation.anchor().hull())) return false;
        return true;
    }

    /// How many words the passage of a tag has: runs of letters, digits and what joins them.
    int words(Annotation annotation) {
        return annotation.anchor().stretches().stream().mapToInt(this::words).sum();
    }

    private int words(Span span) {
        int words = 0;
        boolean within = false;
        String text = witness.text();
        for (int i = span.start(); i < span.end(); ) {
            int letter = text.codePointAt(i);
            boolean counts = isPart(letter) && !isAside(i);
            if (counts && !within && Character.isLetterOrDigit(letter)) words++;
            within = counts && (within || Character.isLetterOrDigit(letter));
            i += Character.charCount(letter);
        }
        return words;
    }

    private boolean isAside(int place) {
        for (Span out : aside) if (out.covers(place)) return true;
        return false;
    }

    private static boolean isPart(int letter) {
        return Character.isLetterOrDigit(letter)
                || letter == '\''
                || letter == '’'
                || letter == '-'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
