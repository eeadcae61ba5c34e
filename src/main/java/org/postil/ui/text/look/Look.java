package org.postil.ui.text.look;

import java.util.List;
import org.postil.text.RightToLeft;
import org.postil.text.Span;

/// How one paragraph looks, apart from its words. Two equal looks need no new drawing.
///
/// @param above what parts it from the paragraph that is shown before it
/// @param setAside what is no part of the document
/// @param folds the fold that it is, or those that begin in it and are unfolded
/// @param marks the program's own
/// @param direction in which its words are written
public record Look(
        Numbers numbers,
        Kind kind,
        Gap above,
        List<Highlight> highlights,
        List<Span> setAside,
        List<Fold> folds,
        List<Mark> marks,
        Direction direction) {

    public static final Look PLAIN =
            new Look(
                    Numbers.NONE,
                    Kind.WORDS,
                    Gap.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Direction.RIGHTWARDS);

    /// What sort of paragraph it is.
    public enum Kind {
        /// As it stands in the text, or what is joined.
        WORDS,
        /// Has nothing but white space.
        BLANK,
        /// Stands for lines that are folded away.
        FOLDED
    }

    /// How its words run.
    public enum Direction {
        RIGHTWARDS,
        /// From left to right, with words in it that run the other way.
        MIXED,
        /// From right to left, as its first word does.
        LEFTWARDS;

        /// That of this text.
        static Direction of(String text) {
            if (!RightToLeft.isConcerned(text)) return RIGHTWARDS;
            return RightToLeft.leads(text) ? LEFTWARDS : MIXED;
        }
    }

    /// What lies between two paragraphs.
    public enum Gap {
        /// The one goes on from the other, which was too long.
        NONE,
        /// A line ends and another begins.
        LINE,
        /// A blank line that is not shown.
        BLANK,
        /// Several such.
        BLANKS
    }

    /// The numbers of the text's paragraphs that are shown as this one; 0 where it has none.
    public record Numbers(int first, int last) {

        public static final Numbers NONE = new Numbers(0, 0);

        public boolean isNone() {
            return first == 0;
        }

        /// "5", or "5–9".
        public String words() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }

    public Look {
        highlights = List.copyOf(highlights);
        setAside = List.copyOf(setAside);
        folds = List.copyOf(folds);
        marks = List.copyOf(marks);
    }

    /// What a paragraph of this kind shows of its annotations: a line that stands for others has no
    /// tag of theirs, but who speaks on both sides of it.
    static List<Highlight> shown(List<Highlight> highlights, Kind kind) {
        if (kind != Kind.FOLDED) return highlights;
        return highlights.stream().filter(Highlight::isBar).toList();
    }

    /// The same with these annotations.
    Look with(List<Highlight> now) {
        return new Look(numbers, kind, above, shown(now, kind), setAside, folds, marks, direction);
    }

    /// The first of these paragraphs that is numbered; 0 where none is.
    public static int firstCounted(List<Look> looks) {
        for (int i = 0; i < looks.size(); i++) {
            if (!looks.get(i).numbers().isNone()) return i;
        }
        return 0;
    }

    /// The highlights that are drawn in the margin, along the lines.
    public List<Highlight> bars() {
        return highlights.stream().filter(Highlight::isBar).toList();
    }

    /// The highlights that are drawn under their words.
    public List<Highlight> lines() {
        return highlights.stream().filter(one -> !one.isBar()).toList();
    }
}
