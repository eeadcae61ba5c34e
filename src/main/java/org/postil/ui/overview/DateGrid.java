package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;

/// The dates of a selection as a table, a line for each. There may be many thousands, so it is made
/// in the background.
public final class DateGrid {

    private DateGrid() {}

    /// Date, aspect, and what is said of it, in the order of time.
    public static Grid of(Chronicle dates) {
        Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
        for (Aspect one : Aspect.values()) {
            aspects.put(one, Texts.text("timeline." + one.name().toLowerCase(Locale.ROOT)));
        }
        var lines = new ArrayList<Line>(dates.size());
        for (Moment one : dates.moments()) {
            String date = Texts.of(one.date().wording());
            String aspect = aspects.getOrDefault(one.aspect(), "");
            lines.add(line(lines.size(), one, date, aspect));
        }
        return new Grid(List.of(Texts.text("ui.overview.dates.columns").split("\\|")), lines);
    }

    private static Line line(int place, Moment moment, String date, String aspect) {
        var passage = Passage.of(moment);
        return new Line(
                List.of(
                        Cell.at(place, date, () -> List.of(passage)),
                        Cell.of(aspect, () -> List.of(passage)),
                        Cell.of(passage.said(), () -> List.of(passage))));
    }
}
