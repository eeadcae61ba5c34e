package org.postil.collation;

import java.util.List;
import java.util.Map;
import org.postil.collation.page.PageRules;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.collation.variant.Variants;

/// What a person has decided, as values: it is replayed whenever texts are compared anew.
///
/// @param pages what is no part of a document
/// @param classes the class of every difference between these two readings
public record Rules(PageRules pages, Map<Readings, VariantClass> classes) {

    public static final Rules STANDARD = new Rules(PageRules.STANDARD, Map.of());

    public Rules {
        classes = Map.copyOf(classes);
    }

    /// What stands in the first and what in the second text, word for word.
    public record Readings(String a, String b) {}

    List<Variant> applied(List<Variant> variants, String textA, String textB) {
        if (classes.isEmpty()) return variants;
        return variants.stream().map(variant -> applied(variant, textA, textB)).toList();
    }

    private Variant applied(Variant variant, String textA, String textB) {
        var readings = new Readings(variant.a().of(textA), variant.b().of(textB));
        VariantClass decided = classes.get(readings);
        return decided == null ? variant : Variants.decided(variant, decided);
    }
}
