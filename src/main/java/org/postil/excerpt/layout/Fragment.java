package org.postil.excerpt.layout;

import java.util.List;

/// Letters of one look on a line.
///
/// @param words as they are
/// @param shown the same in letters that the face has: what it lacks is an empty square
/// @param x from the start of the line, in points
/// @param note the number of the gloss whose mark it is; 0 for none
/// @param marks of the tags that the words have
public record Fragment(
        String words,
        String shown,
        Look look,
        double x,
        double width,
        int note,
        List<Underline> marks) {

    public Fragment {
        marks = List.copyOf(marks);
    }

    /// Without a mark.
    public Fragment(String words, String shown, Look look, double x, double width, int note) {
        this(words, shown, look, x, width, note, List.of());
    }

    /// True of a small raised number or sign that is no gloss's.
    public boolean isSign() {
        return note == 0 && look.rise() > 0;
    }

    Fragment shifted(double by) {
        return new Fragment(words, shown, look, x + by, width, note, marks);
    }
}
