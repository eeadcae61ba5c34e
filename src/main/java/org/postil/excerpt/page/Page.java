package org.postil.excerpt.page;

import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Fragment;

/// One page, with all that is printed on it, in the order in which it is read. Places are in points
/// from the upper left corner.
///
/// @param number counted from 1
public record Page(
        int number,
        double width,
        double height,
        List<Placed> texts,
        List<Rule> rules,
        List<Stroke> strokes) {

    public Page {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        strokes = List.copyOf(strokes);
    }

    /// What something on the page is.
    public enum Part {
        TEXT,
        LINE_NUMBER,
        /// The title and the number of the page, below.
        FOOTER
    }

    /// Letters at their place.
    ///
    /// @param y of the line on which they stand
    /// @param block what they are part of; none for the footer
    public record Placed(double x, double y, Fragment fragment, Part part, List<Block> block) {
        public Placed {
            block = List.copyOf(block);
        }
    }

    /// A line that marks a tag.
    ///
    /// @param dashes as those of [org.postil.excerpt.layout.Pen]
    public record Stroke(
            double x, double y, double toX, double toY, double thick, List<Double> dashes) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }
    }

    /// A thin horizontal line.
    public record Rule(double x, double y, double width) {}
}
