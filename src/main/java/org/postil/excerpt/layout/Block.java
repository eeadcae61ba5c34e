package org.postil.excerpt.layout;

import java.util.List;
import java.util.stream.Collectors;

/// A heading or paragraph in lines.
///
/// @param firstNumber the number of its first line; 0 where its lines are not numbered
/// @param leading from one line to the next, in points
/// @param before the space before it, in points
/// @param note the number of the passage, gloss or question that it is, or belongs to; 0 for none
/// @param beside what stands to its right, line by line; at most one, without line numbers
public record Block(
        Role role,
        List<Line> lines,
        int firstNumber,
        double leading,
        double before,
        int note,
        List<Block> beside) {

    public Block {
        lines = List.copyOf(lines);
        beside = List.copyOf(beside);
        if (lines.isEmpty()) throw new IllegalArgumentException(role + " without a line");
    }

    /// With nothing beside it.
    public Block(
            Role role, List<Line> lines, int firstNumber, double leading, double before, int note) {
        this(role, lines, firstNumber, leading, before, note, List.of());
    }

    /// How many lines it takes, with what stands beside it.
    public int depth() {
        return Math.max(lines.size(), beside.stream().mapToInt(Block::depth).max().orElse(0));
    }

    /// Its words in one line.
    public String words() {
        return lines.stream().map(Line::words).map(String::strip).collect(Collectors.joining(" "));
    }

    /// The number of a line, counted from 0 within the block; 0 where it has none.
    public int number(int line) {
        return firstNumber == 0 || line >= lines.size() ? 0 : firstNumber + line;
    }
}
