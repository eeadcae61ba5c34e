package org.postil.excerpt.layout;

/// Letters of one look on a line.
///
/// @param words as they are
/// @param shown the same in letters that the face has: what it lacks is an empty square
/// @param x from the start of the line, in points
/// @param note the number of the gloss whose mark it is; 0 for none
public record Fragment(String words, String shown, Look look, double x, double width, int note) {

    Fragment shifted(double by) {
        return new Fragment(words, shown, look, x + by, width, note);
    }
}
