package org.postil.collation;

import java.util.ArrayList;
import java.util.List;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.Block;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.token.Tokens;
import org.postil.collation.variant.Variant;
import org.postil.text.Span;

/// Two versions of one document, compared.
///
/// @param setAside what is no part of the document, of both
/// @param variants in the order of the texts
/// @param body what both have in common from its first word to its last; before and behind it stand
///   the heads and feet of the copies as documents
/// @param unrelated true where the two have nothing to do with each other; then nothing is linked
/// @param aligned what was found before a person's decisions
public record Comparison(
        WitnessText a,
        WitnessText b,
        Tokens tokensA,
        Tokens tokensB,
        Alignment alignment,
        List<Stretch> setAside,
        List<Variant> variants,
        Link body,
        boolean unrelated,
        Aligned aligned) {

    public Comparison {
        setAside = List.copyOf(setAside);
        variants = List.copyOf(variants);
    }

    /// What belongs together: tokens of one version and of the other, in UTF-16 units.
    public record Link(Span a, Span b) {

        /// Those of some links that touch these words of the first version, found in logarithmic
        /// time.
        ///
        /// @param links in the order of the first version
        public static List<Link> touching(Span words, List<Link> links) {
            int first = firstBehind(words.start(), links);
            int end = first;
            while (end < links.size() && links.get(end).a.start() < words.end()) end++;
            return links.subList(first, end);
        }

        /// The first that ends behind this place.
        private static int firstBehind(int place, List<Link> links) {
            int low = 0;
            int high = links.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (links.get(middle).a.end() <= place) low = middle + 1;
                else high = middle;
            }
            return low;
        }
    }

    /// The same with other verdicts on its differences.
    public Comparison withVariants(List<Variant> judged) {
        return new Comparison(
                a, b, tokensA, tokensB, alignment, setAside, judged, body, unrelated, aligned);
    }

    /// True of a difference in the text itself, not in the head or foot of a copy.
    public boolean isInBody(Variant variant) {
        return isIn(body.a(), variant.a()) && isIn(body.b(), variant.b());
    }

    private static boolean isIn(Span body, Span words) {
        return body.start() <= words.start() && words.end() <= body.end();
    }

    public boolean identical() {
        return a.text().equals(b.text());
    }

    /// All links that stand in order in both.
    public List<Link> links() {
        return links(alignment.pairing(), 0, alignment.a().size());
    }

    /// The links within one block that was moved.
    public List<Link> links(Block move) {
        return links(alignment.moved(), move.startA(), move.endA());
    }

    /// Blocks and words that changed their place, by their place in the first.
    public List<Block> moves() {
        var all = new ArrayList<>(alignment.moves());
        all.addAll(alignment.swaps());
        all.sort((one, other) -> Integer.compare(one.startA(), other.startA()));
        return all;
    }

    public Span spanInA(Block move) {
        int first = alignment.a().token(move.startA());
        return tokensA.span(first, alignment.a().token(move.endA() - 1) + 1);
    }

    public Span spanInB(Block move) {
        int first = alignment.b().token(move.startB());
        return tokensB.span(first, alignment.b().token(move.endB() - 1) + 1);
    }

    private List<Link> links(Pairing pairing, int start, int end) {
        var links = new ArrayList<Link>();
        for (int i = start; i < end; ) {
            int j = pairing.inB(i);
            int endA = i + pairing.countA(i);
            if (j != Pairing.NONE) {
                int endB = j + pairing.countB(j);
                links.add(
                        new Link(
                                tokensA.span(alignment.a().token(i), last(true, endA)),
                                tokensB.span(alignment.b().token(j), last(false, endB))));
            }
            i = endA;
        }
        return links;
    }

    private int last(boolean inA, int end) {
        return (inA ? alignment.a().token(end - 1) : alignment.b().token(end - 1)) + 1;
    }
}
