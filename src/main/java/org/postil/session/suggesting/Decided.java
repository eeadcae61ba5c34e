package org.postil.session.suggesting;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Untouched;
import org.postil.model.id.LayerId;
import org.postil.recognition.Suggestions;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// The words of a version about which the reader has decided: what is tagged on a layer, what was
/// rejected there, and what is no part of the document. Nothing is proposed there again.
public final class Decided {

    private final Map<LayerId, BitSet> byLayer = new HashMap<>();
    private final BitSet setAside = new BitSet();

    /// Also where the words on which that was said are gone.
    private final boolean wholeRejected;

    private Decided(
            List<Annotation> annotations, List<Rejection> rejections, List<SetAside> aside) {
        for (Annotation one : annotations) mark(layer(one.layer()), one.anchor());
        for (Rejection one : rejections) mark(layer(one.layer()), one.anchor());
        wholeRejected = rejections.stream().anyMatch(one -> one.layer().equals(LayerId.DOCUMENT));
        for (SetAside one : aside) mark(setAside, one.anchor());
    }

    public static Decided in(Witness witness) {
        return new Decided(witness.annotations(), witness.rejections(), witness.setAside());
    }

    /// What was decided since a version was as it was before, where that only came to the rest:
    /// what was open then, and is open after this, is open now. Empty where something was taken
    /// back.
    static Optional<Decided> since(Witness before, Witness now) {
        if (!before.text().equals(now.text())) return Optional.empty();
        return added(before.annotations(), now.annotations())
                .flatMap(tags ->
                        added(before.rejections(), now.rejections())
                                .flatMap(refused ->
                                        added(before.setAside(), now.setAside())
                                                .map(aside -> new Decided(tags, refused, aside))));
    }

    private static <M> Optional<List<M>> added(List<M> before, List<M> now) {
        Untouched same = Untouched.of(before, now);
        return same.between(before).isEmpty() ? Optional.of(same.between(now)) : Optional.empty();
    }

    /// The suggestions that are still open.
    public Suggestions open(Suggestions all) {
        return all.only((layer, span) -> isFree(layer(layer), span) && isPart(span));
    }

    /// Those of these suggestions that are still open.
    List<Suggestion> openOf(List<Suggestion> all) {
        return all.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Suggestion one) {
        if (one.layer().equals(LayerId.DOCUMENT)) return !wholeRejected;
        return isFree(layer(one.layer()), one.span()) && isPart(one.span());
    }

    /// True where all these words are part of the document.
    public boolean isPart(Span span) {
        return isFree(setAside, span);
    }

    private BitSet layer(LayerId layer) {
        return byLayer.computeIfAbsent(layer, _ -> new BitSet());
    }

    private static void mark(BitSet words, Anchor anchor) {
        if (anchor instanceof Anchor.Passage passage) {
            passage.spans().forEach(span -> words.set(span.start(), span.end()));
        }
    }

    private static boolean isFree(BitSet words, Span span) {
        int next = words.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }
}
