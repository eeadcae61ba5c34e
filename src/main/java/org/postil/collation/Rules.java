package org.postil.collation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.collation.page.Aside;
import org.postil.collation.page.AsideKind;
import org.postil.collation.page.PageRules;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.collation.variant.Variants;

/// What a person has decided, as values: it is replayed whenever texts are compared anew.
///
/// @param pages what is no part of a document
/// @param classes the class of every difference between these two readings
/// @param compared kinds of stretches that are compared all the same
/// @param byHand what belongs together, or does not, whatever the program finds
public record Rules(
        PageRules pages,
        Map<Readings, VariantClass> classes,
        Set<AsideKind> compared,
        ByHand byHand) {

    public static final Rules STANDARD =
            new Rules(PageRules.STANDARD, Map.of(), Set.of(), ByHand.NOTHING);

    public Rules {
        classes = Map.copyOf(classes);
        compared = Set.copyOf(compared);
    }

    /// The same, where only these kinds of stretches are compared all the same.
    public Rules comparing(Set<AsideKind> kinds) {
        return new Rules(pages, classes, kinds, byHand);
    }

    /// The same, with these classes.
    public Rules classing(Map<Readings, VariantClass> decided) {
        return new Rules(pages, decided, compared, byHand);
    }

    /// The same, aligned by these decisions.
    public Rules aligning(ByHand decided) {
        return new Rules(pages, classes, compared, decided);
    }

    List<Aside> leftOut(List<Aside> found) {
        return found.stream().filter(one -> !compared.contains(one.kind())).toList();
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
