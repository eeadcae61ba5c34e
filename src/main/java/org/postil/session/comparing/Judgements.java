package org.postil.session.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postil.collation.Rules;
import org.postil.collation.Rules.Readings;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.collation.variant.Variants;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Judgement.Status;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.session.arranging.Arrangement;
import org.postil.session.arranging.Arrangements;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What the reader decided about the differences of two versions. A judgement stands on the words
/// of one of them and is that of the difference between just these words and the reading that it
/// was about; its class is seen from there: `addition` where only that version has the words. Where
/// the other version reads otherwise by now, the judgement waits until it reads so again.
public final class Judgements {

    private final Side a;
    private final Side b;
    private final Map<Readings, VariantClass> classes;
    private final Arrangements arrangements;

    /// One version with its judgements on the differences from the other.
    private static final class Side {

        private final String text;
        private final List<Judgement> all;
        private final Map<Span, Judgement> byWords = new HashMap<>();

        Side(Witness version, Id<Witness> other) {
            text = version.text();
            all =
                    version.judgements().stream()
                            .filter(one -> one.against().equals(other.value()))
                            .toList();
            for (Judgement one : all) {
                if (Arrangement.of(one).isPresent()) continue;
                if (one.anchor() instanceof Anchor.Passage) byWords.put(one.anchor().hull(), one);
            }
        }

        /// That on these words, if it is about this reading of the other version.
        Optional<Judgement> on(Span words, String other) {
            return Optional.ofNullable(byWords.get(words))
                    .filter(one -> oneLine(one.reading()).equals(oneLine(other)));
        }
    }

    private Judgements(Side a, Side b, Arrangements arrangements) {
        this.a = a;
        this.b = b;
        this.arrangements = arrangements;
        var found = new HashMap<Readings, VariantClass>();
        for (Judgement one : a.byWords.values()) {
            var readings = new Readings(one.anchor().quote(a.text), one.reading());
            everywhere(one, true).ifPresent(kind -> found.put(readings, kind));
        }
        for (Judgement one : b.byWords.values()) {
            var readings = new Readings(one.reading(), one.anchor().quote(b.text));
            everywhere(one, false).ifPresent(kind -> found.put(readings, kind));
        }
        classes = Map.copyOf(found);
    }

    /// Those that the two versions have of each other.
    public static Judgements of(Witness a, Witness b) {
        return new Judgements(new Side(a, b.id()), new Side(b, a.id()), Arrangements.of(a, b));
    }

    /// The classes of all differences between two readings.
    public Map<Readings, VariantClass> classes() {
        return classes;
    }

    /// These rules with what the reader has decided.
    Rules by(Rules rules) {
        return rules.classing(classes).aligning(arrangements.byHand());
    }

    /// What the reader has arranged by hand.
    public Arrangements arrangements() {
        return arrangements;
    }

    /// That of a difference; empty where the reader has said nothing of it.
    public Optional<Judgement> on(Variant one) {
        return onA(one).or(() -> onB(one));
    }

    /// That of a difference, if it stands on the first version.
    Optional<Judgement> onA(Variant one) {
        return a.on(one.a(), one.b().of(b.text));
    }

    private Optional<Judgement> onB(Variant one) {
        return b.on(one.b(), one.a().of(a.text));
    }

    public Status status(Variant one) {
        return on(one).map(Judgement::status)
                .filter(status -> status != Status.OPEN)
                .orElse(ignores(one) ? Status.DISMISSED : Status.OPEN);
    }

    /// True where the difference between these readings is ignored wherever it is.
    public boolean ignores(Variant one) {
        return arrangements.ignores(one.a().of(a.text), one.b().of(b.text));
    }

    /// The difference with the class that the reader gave it, if any.
    Variant applied(Variant one) {
        return given(one).map(kind -> Variants.decided(one, kind)).orElse(one);
    }

    /// The class that the reader gave just this difference.
    private Optional<VariantClass> given(Variant one) {
        return onA(one).flatMap(judgement -> kind(judgement, true))
                .or(() -> onB(one).flatMap(judgement -> kind(judgement, false)));
    }

    /// True where two versions come out the same by these as by those.
    boolean isLike(Judgements other) {
        return classes.equals(other.classes)
                && arrangements.byHand().equals(other.arrangements.byHand());
    }

    /// True where the reader has decided the same, in whatever texts.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Judgements theirs
                && a.all.equals(theirs.a.all)
                && b.all.equals(theirs.b.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(a.all, b.all);
    }

    /// The difference with the class that the reader gave it, or all between these readings; empty
    /// where there is none.
    Optional<Variant> decided(Variant one) {
        var readings = new Readings(one.a().of(a.text), one.b().of(b.text));
        return given(one)
                .or(() -> Optional.ofNullable(classes.get(readings)))
                .map(kind -> Variants.decided(one, kind));
    }

    private static Optional<VariantClass> everywhere(Judgement one, boolean onA) {
        return one.everywhere() ? kind(one, onA) : Optional.empty();
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

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
