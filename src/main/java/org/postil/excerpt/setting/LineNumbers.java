package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Line;
import org.postil.model.Excerpt.Held;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Finds the lines on which words stand.
final class LineNumbers {

    private final List<Block> passages;
    private final boolean restart;

    /// @param restart true where each of several passages counts its lines from 1
    LineNumbers(List<Block> blocks, boolean restart) {
        passages = blocks.stream().filter(block -> block.role().isNumbered()).toList();
        this.restart = restart;
    }

    /// The first and the last line of these words: `line 3`, `lines 3–5`, `passage 2, line 1`;
    /// empty where none of them is on the sheet. A number stays on the line of its word.
    String of(Id<Witness> witness, List<Span> words) {
        SortedMap<Integer, SortedSet<Integer>> found = new TreeMap<>();
        for (Block block : passages) {
            for (int i = 0; i < block.lines().size(); i++) {
                if (!stands(block.lines().get(i), witness, words)) continue;
                found.computeIfAbsent(restart ? block.note() : 0, _ -> new TreeSet<>())
                        .add(block.number(i));
            }
        }
        var places = new ArrayList<String>();
        found.forEach((passage, lines) -> places.add(place(passage, lines)));
        return String.join(", ", places);
    }

    private static String place(int passage, SortedSet<Integer> lines) {
        String in = passage == 0 ? "" : "passage\u00a0" + passage + ", ";
        if (lines.size() == 1) return in + "line\u00a0" + lines.first();
        return in + "lines\u00a0" + lines.first() + "–" + lines.last();
    }

    private static boolean stands(Line line, Id<Witness> witness, List<Span> words) {
        return line.origins().stream()
                .filter(origin -> origin.witness().equals(witness))
                .anyMatch(origin -> words.stream().anyMatch(origin.span()::overlaps));
    }

    /// Where the words of a hold stand; nowhere for one that is lost.
    static List<Span> spans(List<Hold> holds, Held held) {
        return holds.stream()
                .filter(hold -> hold.id().equals(held.hold()))
                .map(Hold::anchor)
                .flatMap(LineNumbers::spans)
                .toList();
    }

    private static Stream<Span> spans(Anchor anchor) {
        return anchor instanceof Anchor.Passage passage ? passage.spans().stream() : Stream.empty();
    }
}
