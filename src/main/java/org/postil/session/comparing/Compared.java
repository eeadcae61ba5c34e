package org.postil.session.comparing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Rules;
import org.postil.collation.Stretch;
import org.postil.collation.align.Watch;
import org.postil.collation.page.AsideKind;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.model.Witness;
import org.postil.text.Span;

/// Two versions of a project as they were when they were compared, and what came of it.
public record Compared(
        Witness a, Witness b, Rules rules, Comparison comparison, Landmarks landmarks) {

    /// Compares two versions. Takes its time: not for the thread that draws.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Compared of(Witness a, Witness b, Rules rules, Watch watch) {
        boolean alike = a.siglum().equals(b.siglum());
        String first = alike ? a.siglum() + "₁" : a.siglum();
        String second = alike ? b.siglum() + "₂" : b.siglum();
        Comparison comparison =
                Collation.of(WitnessTexts.of(a, first), WitnessTexts.of(b, second), rules, watch);
        return new Compared(a, b, rules, comparison, Landmarks.of(comparison));
    }

    /// True where comparing these anew would give nothing else.
    public boolean holdsFor(Witness nowA, Witness nowB, Rules nowRules) {
        return rules.equals(nowRules) && isLike(a, nowA) && isLike(b, nowB);
    }

    private static boolean isLike(Witness then, Witness now) {
        return then.id().equals(now.id())
                && then.siglum().equals(now.siglum())
                && then.text().equals(now.text())
                && then.setAside().equals(now.setAside());
    }

    public List<Variant> variants() {
        return comparison.variants();
    }

    public Optional<Variant> variant(String id) {
        return variants().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Where a difference stands in the first version or in the second, in UTF-16 units; empty
    /// where that version has nothing there.
    public static Span side(Variant variant, boolean inA) {
        return inA ? variant.a() : variant.b();
    }

    public String siglum(boolean ofA) {
        return ofA ? comparison.a().siglum() : comparison.b().siglum();
    }

    /// How many differences there are of each rank; every rank is there.
    public Map<Rank, Integer> counts() {
        var counts = new EnumMap<Rank, Integer>(Rank.class);
        for (Rank rank : Rank.values()) counts.put(rank, 0);
        variants().forEach(one -> counts.merge(one.rank(), 1, Integer::sum));
        return counts;
    }

    /// How many stretches of each kind were set aside, in both versions together.
    public Map<AsideKind, Integer> setAside() {
        var counts = new EnumMap<AsideKind, Integer>(AsideKind.class);
        for (Stretch one : comparison.setAside()) counts.merge(one.kind(), 1, Integer::sum);
        return counts;
    }
}
