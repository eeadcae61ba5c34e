package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// How the rows of a concordance follow each other.
public enum HitOrder {
    /// As they stand in the library and in the texts.
    PLACE,
    /// By what stands left of them, word by word away from them.
    LEFT,
    /// By what stands right of them.
    RIGHT;

    /// The hits in this order; those that are alike as they came.
    public List<Hit> sorted(List<Hit> hits) {
        return switch (this) {
            case PLACE -> List.copyOf(hits);
            case LEFT -> sorted(hits, HitOrder::fromBehind);
            case RIGHT -> sorted(hits, hit -> hit.right().strip().toLowerCase(Locale.ROOT));
        };
    }

    private record Keyed(String key, Hit hit) {}

    /// What is compared is made once of each hit: there may be ten thousand.
    private static List<Hit> sorted(List<Hit> hits, Function<Hit, String> key) {
        return hits.stream()
                .map(hit -> new Keyed(key.apply(hit), hit))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::hit)
                .toList();
    }

    private static String fromBehind(Hit hit) {
        var words = new ArrayList<>(List.of(hit.left().strip().split(" ")));
        return String.join(" ", words.reversed()).toLowerCase(Locale.ROOT);
    }
}
