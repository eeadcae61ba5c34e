package org.postil.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.postil.collation.align.Aids;
import org.postil.collation.align.Aligner;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.Block;
import org.postil.collation.align.Earlier;
import org.postil.collation.align.Finish;
import org.postil.collation.align.Rough;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.core.CoreRegion;
import org.postil.collation.core.HeadAndFoot;
import org.postil.collation.core.Relation;
import org.postil.collation.page.Aside;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.Variants;
import org.postil.collation.watch.Watch;
import org.postil.text.Span;

/// Compares two versions: tokens, what is set aside of each, alignment, core, variants.
public final class Collation {

    private final WitnessText a;
    private final WitnessText b;
    private final Rules rules;
    private final Watch watch;

    private Collation(WitnessText a, WitnessText b, Rules rules, Watch watch) {
        this.a = a;
        this.b = b;
        this.rules = rules;
        this.watch = watch;
    }

    public static Comparison of(WitnessText a, WitnessText b) {
        return of(a, b, Rules.STANDARD, Watch.NOBODY);
    }

    /// Compares by what a person has decided, while somebody watches.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Comparison of(WitnessText a, WitnessText b, Rules rules, Watch watch) {
        return new Collation(a, b, rules, watch).run();
    }

    /// Compares two texts of which another state was compared before, or that were compared by
    /// other rules: with the same result as if nothing were known, but what did not change is not
    /// aligned again.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Comparison again(
            Comparison before, WitnessText a, WitnessText b, Rules rules, Watch watch) {
        return new Collation(a, b, rules, watch).run(before);
    }

    /// Compares two texts of which the tokens are known.
    static Comparison of(
            WitnessText a,
            Tokens tokensA,
            WitnessText b,
            Tokens tokensB,
            Rules rules,
            Watch watch) {
        var collation = new Collation(a, b, rules, watch);
        return collation.run(tokensA, tokensB, (_, _) -> Earlier.NOTHING);
    }

    private Comparison run() {
        var lexicon = new Lexicon();
        return run(
                Tokenizer.of(a.siglum(), a.text(), lexicon, watch.part(0, 0.1)),
                Tokenizer.of(b.siglum(), b.text(), lexicon, watch.part(0.1, 0.2)),
                (_, _) -> Earlier.NOTHING);
    }

    private Comparison run(Comparison before) {
        Aligned aligned = before.aligned();
        boolean same = a.equals(before.a()) && b.equals(before.b());
        if (same && aligned.isBy(rules)) return decided(aligned);
        Lexicon known = before.tokensA().lexicon();
        // What was typed and taken back again is forgotten some time.
        if (known.size() > before.tokensA().size() + before.tokensB().size()) return run();
        Lexicon lexicon = known.copy();
        return run(
                Tokenizer.again(before.tokensA(), a.text(), lexicon, watch.part(0, 0.1)),
                Tokenizer.again(before.tokensB(), b.text(), lexicon, watch.part(0.1, 0.2)),
                aligned::earlier);
    }

    private Comparison run(
            Tokens tokensA, Tokens tokensB, BiFunction<Sequence, Sequence, Earlier> earlier) {
        watch.at(0.2);
        PageParts parts = PageParts.of(tokensA, a, tokensB, b, rules.pages()).by(rules);
        Sequence sequenceA = new Sequence(tokensA, parts.rest(tokensA, true));
        Sequence sequenceB = new Sequence(tokensB, parts.rest(tokensB, false));
        var aids = new Aids(new Scores(), earlier.apply(sequenceA, sequenceB), watch);
        Rough rough = Aligner.align(sequenceA, sequenceB, aids.part(0.25, 0.6));
        Alignment alignment = rough.alignment();
        watch.at(0.6);
        boolean unrelated = Relation.isNone(alignment);
        if (unrelated) alignment = Alignment.none(sequenceA, sequenceB);
        CoreRegion.Found found = CoreRegion.of(alignment);
        Block core = found.all();
        List<Aside> asideA =
                rules.leftOut(withHeadAndFoot(sequenceA, parts.a(), core, true, unrelated));
        List<Aside> asideB =
                rules.leftOut(withHeadAndFoot(sequenceB, parts.b(), core, false, unrelated));
        BitSet outA = positions(sequenceA, asideA);
        BitSet outB = positions(sequenceB, asideB);
        if (!unrelated) {
            alignment = Finish.of(alignment, core, outA, outB, aids.part(0.6, 0.75));
        }
        return decided(
                new Aligned(
                        rules,
                        alignment,
                        rough.workings(),
                        found,
                        asideA,
                        asideB,
                        outA,
                        outB,
                        unrelated));
    }

    private Comparison decided(Aligned aligned) {
        BitSet outA = aligned.outA();
        BitSet outB = aligned.outB();
        Alignment alignment = rules.byHand().imposedOn(aligned.alignment(), outA, outB);
        List<Variant> variants =
                aligned.unrelated()
                        ? List.of()
                        : Variants.of(
                                alignment,
                                outA,
                                outB,
                                rules.byHand().borders(alignment),
                                watch.part(0.75, 1));
        Tokens tokensA = alignment.a().tokens();
        Tokens tokensB = alignment.b().tokens();
        return new Comparison(
                a,
                b,
                tokensA,
                tokensB,
                alignment,
                stretches(tokensA, aligned.asideA(), tokensB, aligned.asideB()),
                rules.applied(variants, a.text(), b.text()),
                body(alignment.a(), alignment.b(), aligned.found().body()),
                aligned.unrelated(),
                aligned);
    }

    private List<Aside> withHeadAndFoot(
            Sequence sequence, List<Aside> known, Block core, boolean inA, boolean unrelated) {
        if (unrelated) return known;
        int start = inA ? core.startA() : core.startB();
        int end = inA ? core.endA() : core.endB();
        boolean both = core.startA() > 0 && core.startB() > 0;
        var edges = new HeadAndFoot(sequence, known, rules.pages());
        Optional<Aside> head = edges.head(start, both);
        Optional<Aside> foot = edges.foot(end);
        var all = new ArrayList<Aside>();
        head.ifPresent(all::add);
        for (Aside aside : known) {
            boolean inHead = head.isPresent() && aside.end() <= head.get().end();
            boolean inFoot = foot.isPresent() && aside.start() >= foot.get().start();
            if (!inHead && !inFoot) all.add(aside);
        }
        foot.ifPresent(all::add);
        return all;
    }

    /// The spans of the core; the whole texts where there is none.
    private Comparison.Link body(Sequence inA, Sequence inB, Block core) {
        if (core.endA() == 0) {
            return new Comparison.Link(
                    new Span(0, a.text().length()), new Span(0, b.text().length()));
        }
        int start = core.startA();
        int startB = core.startB();
        while (start + 1 < core.endA() && !inA.isWord(start)) start++;
        while (startB + 1 < core.endB() && !inB.isWord(startB)) startB++;
        return new Comparison.Link(
                inA.tokens().span(inA.token(start), inA.token(core.endA() - 1) + 1),
                inB.tokens().span(inB.token(startB), inB.token(core.endB() - 1) + 1));
    }

    private static BitSet positions(Sequence sequence, List<Aside> asides) {
        var tokens = new BitSet();
        for (Aside aside : asides) tokens.set(aside.start(), aside.end());
        var positions = new BitSet();
        for (int i = 0; i < sequence.size(); i++) {
            if (tokens.get(sequence.token(i))) positions.set(i);
        }
        return positions;
    }

    private static List<Stretch> stretches(
            Tokens tokensA, List<Aside> asideA, Tokens tokensB, List<Aside> asideB) {
        var all = new ArrayList<Stretch>();
        for (Aside one : asideA) all.add(new Stretch(0, span(tokensA, one), one.kind()));
        for (Aside one : asideB) all.add(new Stretch(1, span(tokensB, one), one.kind()));
        return all;
    }

    private static Span span(Tokens tokens, Aside aside) {
        return tokens.span(aside.start(), aside.end());
    }
}
