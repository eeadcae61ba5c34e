package org.postil.ui.text.drawing;

import javafx.geometry.Insets;

/// Where the text stands between its margins, all in pixels. Left of it are, from the outside, the
/// paragraph's number, the speakers' names and their bars; right of it the letters of the tags that
/// begin on a line.
///
/// Wide panes keep their measure and grow at both sides; in narrow ones names shrink first and then
/// go.
///
/// @param left from the paragraph's edge to the text
/// @param names how wide a name may be; 0 where there is no room for names
/// @param em the size of the document's letters
/// @param spacing between two lines
public record Frame(double left, double right, double names, double em, double spacing) {

    /// The size of the document's letters, in pixels, at a text scale of 1.
    public static final double EM = 17;

    /// How wide a letter is on average, as a part of its size.
    private static final double LETTER = 0.47;

    private static final double NUMBERS = 1.9;
    private static final double BARS = 1.5;
    private static final double LETTERS = 2.5;

    /// What letters of tags have in a pane that is narrow.
    private static final double FEW_LETTERS = 1.5;

    /// Below this width there is no room for names, as a part of the letters' size.
    private static final double NARROW = 22.4;

    /// The frame of a pane of this width.
    ///
    /// @param measure how many letters a line may have, about
    /// @param spacing between two lines, as a part of the letters' size
    public static Frame of(double width, double em, double measure, double spacing) {
        double narrow = NARROW * em;
        double names = Math.clamp((width - narrow) * 0.4, 0, 4.6 * em);
        if (names < 1.8 * em) names = 0;
        double left = (NUMBERS + BARS) * em + names;
        double right = (names == 0 && width < narrow ? FEW_LETTERS : LETTERS) * em;
        double rest = Math.max(0, width - left - right - measure * LETTER * em);
        return new Frame(
                Math.round(left + rest * 0.45),
                Math.round(right + rest * 0.55),
                names,
                em,
                spacing * em);
    }

    /// Where the bar of this lane begins, counted from the text's left edge.
    double bar(int lane) {
        return -(0.72 + 0.4 * Math.min(lane, 2)) * em;
    }

    /// The right edge of the names, counted from the text's left edge.
    double namesEnd() {
        return -(BARS + 0.25) * em;
    }

    /// The right edge of the numbers, counted from the text's left edge.
    double numberEnd() {
        return namesEnd() - names - 0.2 * em;
    }

    /// The margins of a paragraph, with a gap above it that is a part of the letters' size.
    Insets under(double gap) {
        return new Insets(gap * em, right, 0, left);
    }
}
