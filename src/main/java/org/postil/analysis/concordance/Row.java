package org.postil.analysis.concordance;

import java.util.List;
import java.util.stream.Collectors;
import org.postil.analysis.find.Hit;

/// One passage that was found, with what stands around it: in one version, or in several that have
/// it in common.
///
/// @param hits one or more, each in another version of one document; the first is shown
public record Row(List<Hit> hits) {

    public Row {
        hits = List.copyOf(hits);
        if (hits.isEmpty()) throw new IllegalArgumentException("a row of nothing");
    }

    public static Row of(Hit hit) {
        return new Row(List.of(hit));
    }

    public Hit first() {
        return hits.getFirst();
    }

    /// The versions that have it: "A, B".
    public String sigla() {
        return hits.stream()
                .map(hit -> hit.witness().siglum())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
