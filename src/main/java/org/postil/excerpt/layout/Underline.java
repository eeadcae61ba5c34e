package org.postil.excerpt.layout;

/// The mark of a tag at its words.
///
/// @param sign what the legend explains, such as `T2`
/// @param lane which of several lines below the words, or of several bars, counted from 0
public record Underline(String sign, Pen pen, int lane) {

    /// What stands before a sign where its words end.
    public static final String END = "/";

    public boolean isBar() {
        return pen == Pen.BAR;
    }
}
