package org.postil.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Tag;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;

class GridTest {

    @Test
    void datesAreSortedByTimeAndNotByTheirWords() {
        Grid grid = DateGrid.of(Chronicle.of(List.of(moment("1945-11-20"), moment("1946-05-01"))));
        List<Line> lines = grid.lines().reversed().stream().sorted(grid.order(0)).toList();
        assertThat(lines).isEqualTo(grid.lines());
    }

    @Test
    void theLargestCountsComeFirstAndWordsByTheAlphabet() {
        var grid = new Grid(List.of("who", "how often"), List.of(line("b", 1), line("A", 3)));
        for (int column : List.of(0, 1)) {
            assertThat(grid.lines().stream().sorted(grid.order(column)).toList())
                    .isEqualTo(grid.lines().reversed());
        }
        assertThat(grid.most()).isEqualTo(List.of(1, 3));
    }

    @Test
    void aTableIsCountedOnceAndNotBeforeItIsLookedAt() {
        var counted = new AtomicInteger();
        var content =
                new Content(
                        Chronicle.NOTHING,
                        0,
                        _ -> {
                            counted.incrementAndGet();
                            return Grid.EMPTY;
                        });
        assertThat(content.counted(Form.VOICES)).isEmpty();
        assertThat(counted).hasValue(0);
        assertThat(content.table(Form.VOICES)).isSameAs(content.table(Form.VOICES));
        assertThat(content.table(Form.TIMELINE)).isSameAs(content.table(Form.DATES));
        assertThat(counted).hasValue(2);
        assertThat(content.counted(Form.VOICES)).isPresent();
    }

    private static Line line(String who, int count) {
        return new Line(List.of(Cell.of(who, List::of), Cell.of(count, List::of)));
    }

    private static Moment moment(String date) {
        return new Moment(
                Document.of("D", Witness.of("A", "text")),
                java.util.Optional.empty(),
                Edtf.parse(date),
                Tag.Aspect.WRITTEN,
                "",
                java.util.OptionalLong.empty(),
                java.util.OptionalLong.empty());
    }
}
