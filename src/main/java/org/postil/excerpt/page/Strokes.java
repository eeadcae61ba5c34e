package org.postil.excerpt.page;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Pen;
import org.postil.excerpt.layout.Underline;
import org.postil.excerpt.page.Page.Stroke;

/// Draws the marks of tags on a line: below the words, or beside it.
final class Strokes {

    /// From the foot of the letters to the first line, and from one line or bar to the next.
    private static final double DOWN = 2.4;

    private static final double STEP = 2.6;

    private static final double BESIDE = 6;
    private static final double BAR_STEP = 3.6;

    /// More would run into the next line of words; their signs still tell.
    private static final int MOST = 4;

    private final List<Stroke> strokes = new ArrayList<>();

    List<Stroke> drawn() {
        return List.copyOf(strokes);
    }

    void clear() {
        strokes.clear();
    }

    /// The lines below the words.
    ///
    /// @param left where the line begins
    /// @param y on which the letters stand
    void below(Line line, double left, double y) {
        for (int i = 0; i < line.fragments().size(); i++) {
            Fragment one = line.fragments().get(i);
            for (Underline mark : one.marks()) {
                if (mark.isBar() || mark.lane() >= MOST) continue;
                double end = one.x() + one.width() - trailing(line, i, mark);
                below(mark, left + one.x() + leading(line, i, mark), left + end, y);
            }
        }
    }

    private void below(Underline mark, double from, double to, double y) {
        Pen pen = mark.pen();
        double at = y + DOWN + STEP * mark.lane();
        strokes.add(new Stroke(from, at, to, at, pen.thick(), pen.dashes()));
        if (pen == Pen.DOUBLE) {
            strokes.add(new Stroke(from, at + 1.4, to, at + 1.4, pen.thick(), pen.dashes()));
        }
    }

    /// A space at the edge of the marked words has no line.
    private static double leading(Line line, int at, Underline mark) {
        boolean goesOn = at > 0 && line.fragments().get(at - 1).marks().contains(mark);
        Fragment one = line.fragments().get(at);
        return !goesOn && one.words().startsWith(" ") ? space(one) : 0;
    }

    private static double trailing(Line line, int at, Underline mark) {
        boolean goesOn =
                at + 1 < line.fragments().size()
                        && line.fragments().get(at + 1).marks().contains(mark);
        Fragment one = line.fragments().get(at);
        return !goesOn && one.words().endsWith(" ") && !one.words().isBlank() ? space(one) : 0;
    }

    private static double space(Fragment one) {
        return 0.22 * one.look().size() + one.look().wordSpace();
    }

    /// The bars beside the line, which join from line to line.
    void beside(Line line, double left, double top, double height) {
        line.fragments().stream()
                .flatMap(one -> one.marks().stream())
                .filter(Underline::isBar)
                .map(Underline::lane)
                .filter(lane -> lane < MOST)
                .distinct()
                .forEach(lane -> {
                    double x = left - BESIDE - BAR_STEP * lane;
                    strokes.add(new Stroke(x, top, x, top + height, Pen.BAR.thick(), List.of()));
                });
    }
}
