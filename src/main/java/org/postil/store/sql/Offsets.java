package org.postil.store.sql;

import org.postil.text.Anchor;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// The border between offsets in memory (UTF-16 units) and in the file (code points), for anchors
/// in one text.
///
/// @param areSame true where both count the same, since every letter is one unit
public record Offsets(CodePoints points, boolean areSame) {

    public static Offsets in(String text) {
        CodePoints points = CodePoints.of(text);
        return new Offsets(points, points.length() == text.length());
    }

    public Anchor toFile(Anchor anchor) {
        if (areSame) return anchor;
        return switch (anchor) {
            case Anchor.Passage passage ->
                    new Anchor.Passage(passage.spans().stream().map(points::count).toList());
            case Anchor.Orphan orphan ->
                    new Anchor.Orphan(points.count(orphan.position()), orphan.quote());
        };
    }

    /// Throws an IndexOutOfBoundsException where the text is too short.
    public Anchor toMemory(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Passage passage ->
                    new Anchor.Passage(passage.spans().stream().map(this::unit).toList());
            case Anchor.Orphan orphan ->
                    new Anchor.Orphan(points.unit(orphan.position()), orphan.quote());
        };
    }

    private Span unit(Span span) {
        return points.unit(span);
    }
}
