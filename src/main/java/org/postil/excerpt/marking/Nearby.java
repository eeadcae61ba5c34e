package org.postil.excerpt.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postil.text.Span;

/// Things by their places in a text, so that those near a place are found without a look at all.
public final class Nearby<T> {

    /// In UTF-16 units: a paragraph of some length.
    private static final int STRETCH = 1024;

    private final Map<Integer, SortedMap<Integer, T>> byStretch = new HashMap<>();
    private int size;

    /// Adds one that stands at these places.
    public void add(T one, List<Span> spans) {
        for (Span span : spans) {
            for (int k = span.start() / STRETCH; k <= span.end() / STRETCH; k++) {
                byStretch.computeIfAbsent(k, _ -> new TreeMap<>()).put(size, one);
            }
        }
        size++;
    }

    /// All that touch these words, and perhaps some beside them, in the order in which they were
    /// added.
    public List<T> to(Span words) {
        int first = words.start() / STRETCH;
        int last = words.end() / STRETCH;
        var near = new TreeMap<Integer, T>();
        for (int k = first; k <= last; k++) {
            SortedMap<Integer, T> here = byStretch.get(k);
            if (here != null) near.putAll(here);
        }
        return new ArrayList<>(near.values());
    }
}
