package org.postil.analysis.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.analysis.overview.chart.TimeChart.Column;
import org.postil.analysis.overview.chart.TimeChart.Mark;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Tag;

class TimeChartTest {

    private static final Document DOCUMENT = Document.of("D", Witness.of("A", "text"));

    @Test
    void noTwoMarksOfOneRowTouch() {
        Chronicle chronicle = random(60);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 100);
        assertThat(chart.marks()).hasSize(60);
        for (Mark one : chart.marks()) {
            for (Mark other : chart.marks()) {
                if (one.index() >= other.index() || one.y() != other.y()) continue;
                double between =
                        Math.max(
                                other.x() - one.x() - one.width(),
                                one.x() - other.x() - other.width());
                assertThat(between).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void whatStandsUnderTheMouseStaysThereWhileItIsZoomed() {
        TimeScale scale = new TimeScale(-20_000, 10_000, 90, 1000);
        double time = scale.days(400);
        TimeScale near = scale.zoomed(0.01, 400);
        assertThat(near.days(400)).isCloseTo(time, within(1e-6));
        assertThat(near.last() - near.first()).isCloseTo(300, within(1e-6));
        assertThat(scale.zoomed(1e-12, 400).last() - scale.zoomed(1e-12, 400).first())
                .isCloseTo(2 / 24.0, within(1e-6));
    }

    @Test
    void hoursAreNamedWhereTheyCanBeToldApart() {
        double day = Chronicle.of(List.of(moment("1946-04-04T21:00:00"))).start(0);
        List<String> names =
                new TimeScale(day - 0.3, day + 0.3, 90, 1000)
                        .ticks().stream().map(TimeScale.Tick::words).toList();
        assertThat(names).contains("20:00", "5 Apr 1946");
        assertThat(names).hasSizeLessThan(16);
    }

    @Test
    void manyMomentsAreCountedAndNoneIsLost() {
        Chronicle chronicle = random(5_000);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 14);
        assertThat(chart.marks()).isEmpty();
        assertThat(chart.columns().stream().mapToInt(Column::count).sum()).isEqualTo(5_000);
    }

    @Test
    void aMomentIsHitWhereItIsDrawn() {
        Chronicle chronicle = random(30);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 100);
        for (Mark mark : chart.marks()) {
            assertThat(chart.at(mark.x() + mark.width() / 2, mark.y()).orElseThrow().y())
                    .isEqualTo(mark.y());
        }
        assertThat(chart.at(5, 5)).isEmpty();
    }

    private static Chronicle random(int count) {
        var random = new Random(1);
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < count; i++) {
            int year = 1940 + random.nextInt(10);
            String date = year + (i % 3 == 0 ? "" : "-0" + (1 + random.nextInt(9)));
            moments.add(moment(i % 7 == 0 ? date + "-1" + random.nextInt(10) : date));
        }
        return Chronicle.of(moments.stream().sorted(Comparator.comparing(Moment::date)).toList());
    }

    private static Moment moment(String date) {
        String whole = date.matches("\\d{4}-1\\d") ? date.substring(0, 4) : date;
        return new Moment(
                DOCUMENT,
                Optional.empty(),
                Edtf.parse(whole),
                whole.hashCode() % 2 == 0 ? Tag.Aspect.WRITTEN : Tag.Aspect.HAPPENED,
                "",
                OptionalLong.empty(),
                OptionalLong.empty());
    }
}
