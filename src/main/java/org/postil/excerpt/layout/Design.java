package org.postil.excerpt.layout;

import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Paper;

/// All sizes of a sheet, in points (1/72 inch).
///
/// @param margin on every side, without the room for line numbers on the left
/// @param gutter the room for line numbers
/// @param body the letters of the text
/// @param leading from one line to the next
/// @param small the size of letters in glosses and source lines
/// @param side the room for glosses on the right; 0 where they stand at the foot
public record Design(
        double width,
        double height,
        double margin,
        double gutter,
        Look body,
        double leading,
        double small,
        double side) {

    /// Between the lines and the glosses beside them.
    private static final double SIDE_GAP = 16;

    /// Lines that have marks below them stand so many times as far apart.
    private static final double MARKED = 1.2;

    /// That of a style.
    ///
    /// @param glossed whether there are glosses
    public static Design of(SheetStyle style, boolean glossed) {
        Arrangement arrangement = style.arrangement();
        boolean worksheet = arrangement.layout() == Layout.WORKSHEET;
        boolean beside = arrangement.glosses() == Glosses.MARGIN && !worksheet;
        boolean marked = !arrangement.marked().isEmpty() && !worksheet;
        Design plain = marked ? of(style).withLeading(MARKED) : of(style);
        return glossed && beside ? plain.withSide(0.32 * plain.measure()) : plain;
    }

    private Design withLeading(double times) {
        return new Design(width, height, margin, gutter, body, leading * times, small, side);
    }

    private Design withSide(double points) {
        return new Design(width, height, margin, gutter, body, leading, small, points);
    }

    private static Design of(SheetStyle style) {
        double width = style.paper() == Paper.A4 ? 595.28 : 612;
        double height = style.paper() == Paper.A4 ? 841.89 : 792;
        return switch (style.type()) {
            case STANDARD ->
                    new Design(width, height, 64, 30, Look.of(Face.SERIF, 11.5), 17, 9.5, 0);
            case LARGE_16 -> new Design(width, height, 56, 36, Look.of(Face.SERIF, 16), 24, 14, 0);
            case LARGE_18 -> new Design(width, height, 50, 40, Look.of(Face.SERIF, 18), 27, 16, 0);
            case DYSLEXIA ->
                    new Design(
                            width,
                            height,
                            64,
                            36,
                            new Look(Face.SANS, 13, 0, 0.45, 2.2),
                            23,
                            12,
                            0);
        };
    }

    /// How wide lines may be.
    public double measure() {
        return width - 2 * margin - gutter - side;
    }

    public boolean hasSide() {
        return side > 0;
    }

    /// Where glosses in the margin begin.
    public double sideLeft() {
        return left() + measure() + SIDE_GAP;
    }

    /// How wide the lines of glosses may be.
    public double glossMeasure() {
        return hasSide() ? side - SIDE_GAP : measure();
    }

    /// Where lines begin.
    public double left() {
        return margin + gutter;
    }

    /// How high text and glosses may be.
    public double textHeight() {
        return height - 2 * margin;
    }

    /// From one line to the next in small letters.
    public double smallLeading() {
        return leading * small / body.size();
    }

    public Look small(Face face) {
        return new Look(
                faceOf(face), small, 0, body.tracking() * small / body.size(), body.wordSpace());
    }

    public Look body(Face face) {
        return body.in(faceOf(face));
    }

    /// Headings.
    public Look heading(double times) {
        return new Look(
                faceOf(Face.SANS_BOLD), body.size() * times, 0, body.tracking(), body.wordSpace());
    }

    /// Where the body has no serifs nothing has, and nothing is in italics.
    private Face faceOf(Face face) {
        if (body.face().isSerif()) return face;
        return face.isItalic() ? Face.SANS : face.sans();
    }
}
