package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Alteration.Cut;
import org.postil.model.excerpt.Alteration.Gloss;
import org.postil.model.excerpt.Alteration.Insertion;
import org.postil.model.excerpt.Alteration.Slip;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Where in a version's text something is done to a passage. What is done to words that were
/// deleted is left out.
final class Touches {

    private final List<Span> cuts = new ArrayList<>();
    private final Map<Integer, List<Insertion>> before = new HashMap<>();
    private final Map<Integer, List<Insertion>> behind = new HashMap<>();
    private final Map<Integer, Corrected> slips = new HashMap<>();
    private final Map<Integer, List<Glossed>> glosses = new HashMap<>();

    /// A slip and the words that it is about.
    record Corrected(Span span, Slip slip) {}

    /// A gloss and the words that it explains.
    record Glossed(Span span, Gloss gloss) {}

    private Touches() {}

    /// @param marked the layers whose notes are shown with the glosses
    static Touches of(Passage passage, Witness witness, List<LayerId> marked) {
        Map<Id<Hold>, Anchor> anchors = new HashMap<>();
        witness.marks().holds().forEach(hold -> anchors.put(hold.id(), hold.anchor()));
        var touches = new Touches();
        for (Alteration one : passage.alterations()) {
            if (one instanceof Cut cut && anchors.get(cut.hold()) instanceof Anchor.Passage at) {
                touches.cuts.addAll(at.spans());
            }
        }
        for (Alteration one : passage.alterations()) {
            if (anchors.get(one.hold()) instanceof Anchor.Passage at) touches.note(one, at.hull());
        }
        for (Annotation one : witness.annotations()) {
            boolean says = marked.contains(one.layer()) && !one.note().isBlank();
            if (says && one.anchor() instanceof Anchor.Passage at) {
                touches.comment(one, at.hull(), anchors.get(passage.hold()));
            }
        }
        return touches;
    }

    /// The note on a tag, where its last words within the passage are.
    private void comment(Annotation one, Span words, @Nullable Anchor passage) {
        if (passage == null || !words.overlaps(passage.hull())) return;
        int start = Math.max(words.start(), passage.hull().start());
        int end = Math.min(words.end(), passage.hull().end());
        note(new Gloss(new Id<>(one.uuid()), one.note()), new Span(start, end));
    }

    private void note(Alteration one, Span span) {
        switch (one) {
            case Cut _ -> {}
            case Insertion insertion -> {
                var side = insertion.behind() ? behind : before;
                int at = insertion.behind() ? lastShown(span) : firstShown(span);
                side.computeIfAbsent(at, _ -> new ArrayList<>()).add(insertion);
            }
            case Slip slip -> slips.put(firstShown(span), new Corrected(span, slip));
            case Gloss gloss ->
                    glosses.computeIfAbsent(lastShown(span), _ -> new ArrayList<>())
                            .add(new Glossed(span, gloss));
        }
    }

    /// The place of the first character of a span that is not cut, or else of its first.
    private int firstShown(Span span) {
        for (int at = span.start(); at < span.end(); at++) if (!isCut(at)) return at;
        return span.start();
    }

    private int lastShown(Span span) {
        for (int at = span.end() - 1; at >= span.start(); at--) if (!isCut(at)) return at;
        return span.end() - 1;
    }

    private boolean isCut(int place) {
        return cuts.stream().anyMatch(cut -> cut.covers(place));
    }

    List<Span> cuts() {
        return cuts;
    }

    List<Insertion> before(int place) {
        return before.getOrDefault(place, List.of());
    }

    List<Insertion> behind(int place) {
        return behind.getOrDefault(place, List.of());
    }

    List<Corrected> slip(int place) {
        Corrected found = slips.get(place);
        return found == null ? List.of() : List.of(found);
    }

    List<Glossed> glosses(int place) {
        return glosses.getOrDefault(place, List.of());
    }
}
