package org.postil.format;

import org.postil.text.Span;

/// The words just before and just after a passage, by which it is found again in a text that
/// changed: up to 32 code points each.
public record Surroundings(String prefix, String suffix) {

    private static final int LENGTH = 32;

    public static Surroundings around(Span hull, String text) {
        int start = hull.start();
        for (int i = 0; i < LENGTH && start > 0; i++) {
            start = text.offsetByCodePoints(start, -1);
        }
        int end = hull.end();
        for (int i = 0; i < LENGTH && end < text.length(); i++) {
            end = text.offsetByCodePoints(end, 1);
        }
        return new Surroundings(
                text.substring(start, hull.start()), text.substring(hull.end(), end));
    }
}
