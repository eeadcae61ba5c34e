package org.postil.session.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.collation.Rules.Readings;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.collation.variant.Variants;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Judgement.Status;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What the reader decided about the differences of two versions. A judgement stands on the words
/// of one of them and is that of the difference which has just these words there; its class is seen
/// from there: `addition` where only that version has the words.
///
/// @param onA those that stand on the first version
/// @param onB those that stand on the second
/// @param classes of all differences between two readings
public record Judgements(
        List<Judgement> onA, List<Judgement> onB, Map<Readings, VariantClass> classes) {

    public static final Judgements NONE = new Judgements(List.of(), List.of(), Map.of());

    public Judgements {
        onA = List.copyOf(onA);
        onB = List.copyOf(onB);
        classes = Map.copyOf(classes);
    }

    /// Those that the two versions have of each other.
    public static Judgements of(Witness a, Witness b) {
        List<Judgement> onA = about(a, b.id());
        List<Judgement> onB = about(b, a.id());
        var classes = new HashMap<Readings, VariantClass>();
        for (Judgement one : onA) {
            var readings = new Readings(one.anchor().quote(a.text()), one.reading());
            everywhere(one, true).ifPresent(kind -> classes.put(readings, kind));
        }
        for (Judgement one : onB) {
            var readings = new Readings(one.reading(), one.anchor().quote(b.text()));
            everywhere(one, false).ifPresent(kind -> classes.put(readings, kind));
        }
        return new Judgements(onA, onB, classes);
    }

    private static List<Judgement> about(Witness version, Id<Witness> other) {
        return version.judgements().stream()
                .filter(one -> one.against().equals(other.value()))
                .toList();
    }

    private static Optional<VariantClass> everywhere(Judgement one, boolean onA) {
        boolean holds = one.everywhere() && one.anchor() instanceof Anchor.Passage;
        return holds ? kind(one, onA) : Optional.empty();
    }

    /// That of a difference; empty where the reader has said nothing of it.
    public Optional<Judgement> on(Variant one) {
        return at(onA, one.a()).or(() -> at(onB, one.b()));
    }

    public Status status(Variant one) {
        return on(one).map(Judgement::status).orElse(Status.OPEN);
    }

    /// The difference with the class that the reader gave it, if any.
    Variant applied(Variant one) {
        return at(onA, one.a())
                .flatMap(judgement -> kind(judgement, true))
                .or(() -> at(onB, one.b()).flatMap(judgement -> kind(judgement, false)))
                .map(kind -> Variants.decided(one, kind))
                .orElse(one);
    }

    private static Optional<Judgement> at(List<Judgement> all, Span words) {
        return all.stream()
                .filter(one -> !words.isEmpty() && one.anchor().hull().equals(words))
                .findFirst();
    }

    /// How a class is written in a judgement on the first version, or on the second.
    static String written(VariantClass kind, boolean onA) {
        return Kebab.of(onA ? kind : turned(kind));
    }

    private static Optional<VariantClass> kind(Judgement one, boolean onA) {
        return Kebab.parse(VariantClass.class, one.kind()).map(kind -> onA ? kind : turned(kind));
    }

    private static VariantClass turned(VariantClass kind) {
        return switch (kind) {
            case OMISSION -> VariantClass.ADDITION;
            case ADDITION -> VariantClass.OMISSION;
            default -> kind;
        };
    }
}
