package org.postil.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.Comparison.Link;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.Block;
import org.postil.collation.align.Imposed;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.reading.Borders;
import org.postil.text.Span;

/// What a person has decided about the alignment itself. Spans are UTF-16 units.
///
/// @param together words that belong together, whatever the program thinks
/// @param partsA words of the first text that are a difference by themselves
/// @param partsB words of the second text that are a difference by themselves
/// @param wholesA stretches of the first text of which the differences are one
/// @param wholesB stretches of the second text of which the differences are one
/// @param still words of the first text that were not moved
public record ByHand(
        List<Link> together,
        List<Span> partsA,
        List<Span> partsB,
        List<Span> wholesA,
        List<Span> wholesB,
        List<Span> still) {

    public static final ByHand NOTHING =
            new ByHand(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ByHand {
        together = List.copyOf(together);
        partsA = List.copyOf(partsA);
        partsB = List.copyOf(partsB);
        wholesA = List.copyOf(wholesA);
        wholesB = List.copyOf(wholesB);
        still = List.copyOf(still);
    }

    /// The alignment as this person wants it.
    ///
    /// @param outA positions of the first text that are set aside
    /// @param outB positions of the second text that are set aside
    Alignment imposedOn(Alignment alignment, BitSet outA, BitSet outB) {
        if (together.isEmpty() && still.isEmpty()) return alignment;
        return Imposed.on(
                alignment,
                blocks(alignment),
                still.stream().map(span -> positions(alignment.a(), span)).toList(),
                outA,
                outB);
    }

    Borders borders(Alignment alignment) {
        if (equals(NOTHING)) return Borders.NONE;
        List<Block> inOrder =
                blocks(alignment).stream()
                        .filter(block -> !alignment.moves().contains(block))
                        .filter(block -> stands(block, alignment.pairing()))
                        .toList();
        return new Borders(
                inOrder,
                positions(alignment.a(), partsA),
                positions(alignment.b(), partsB),
                positions(alignment.a(), wholesA),
                positions(alignment.b(), wholesB));
    }

    /// False for what lost its links to a later one that crosses it.
    private static boolean stands(Block block, Pairing links) {
        return !links.isCrossedAt(block.startA(), block.startB())
                && !links.isCrossedAt(block.endA(), block.endB());
    }

    /// Those of which both sides have words that take part.
    private List<Block> blocks(Alignment alignment) {
        var blocks = new ArrayList<Block>();
        for (Link link : together) {
            Span a = positions(alignment.a(), link.a());
            Span b = positions(alignment.b(), link.b());
            if (a.isEmpty() || b.isEmpty()) continue;
            blocks.add(new Block(a.start(), a.end(), b.start(), b.end()));
        }
        return blocks;
    }

    private static List<Span> positions(Sequence sequence, List<Span> words) {
        return words.stream()
                .map(span -> positions(sequence, span))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static Span positions(Sequence sequence, Span words) {
        int start = sequence.firstFrom(words.start());
        return new Span(start, Math.max(start, sequence.firstFrom(words.end())));
    }
}
