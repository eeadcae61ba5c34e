package org.postil.collation.variant;

import org.postil.text.Span;

/// One difference with what was found of it. Spans are UTF-16 units of each text.
///
/// @param id stable as long as neither text changes: where it stands in both
public record Variant(String id, Span a, Span b, Verdict verdict) {

    public VariantClass kind() {
        return verdict.kind();
    }

    public Rank rank() {
        return verdict.rank();
    }

    public boolean matters() {
        return verdict.rank().matters();
    }
}
