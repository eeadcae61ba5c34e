package org.postil.excerpt.layout;

import java.util.List;
import java.util.stream.Collectors;

/// A heading or paragraph in lines.
///
/// @param firstNumber the number of its first line; 0 where its lines are not numbered
/// @param leading from one line to the next, in points
/// @param before the space before it, in points
/// @param note the number of the passage, gloss or question that it is, or belongs to; 0 for none
public record Block(
        Role role, List<Line> lines, int firstNumber, double leading, double before, int note) {

    public Block {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException(role + " without a line");
    }

    /// Its words in one line.
    public String words() {
        return lines.stream().map(Line::words).map(String::strip).collect(Collectors.joining(" "));
    }

    /// The number of a line, counted from 0 within the block; 0 where it has none.
    public int number(int line) {
        return firstNumber == 0 ? 0 : firstNumber + line;
    }
}
