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

    private static final double ROOM = Double.MAX_VALUE;
    private static final Document DOCUMENT = Document.of("D", Witness.of("A", "text"));

    @Test
    void noTwoMarksOfOneRowTouch() {
        Chronicle chronicle = random(60);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 100, ROOM);
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
    void namesOfTimesStandApartAtEveryScale() {
        for (double width : new double[] {150, 280, 900, 1800}) {
            for (double span = 0.08; span < 3e12; span *= 1.7) {
                var scale = new TimeScale(-9_000 - span / 2, -9_000 + span / 2, 90, 90 + width);
                List<TimeScale.Tick> ticks = scale.ticks();
                assertThat(ticks.size()).as(scale.toString()).isLessThanOrEqualTo((int) width / 70);
                for (int i = 1; i < ticks.size(); i++) {
                    assertThat(ticks.get(i).x() - ticks.get(i - 1).x())
                            .as(scale.toString())
                            .isGreaterThanOrEqualTo(70);
                }
            }
        }
    }

    @Test
    void someHoursOfADaySayWhichDay() {
        double day = Chronicle.of(List.of(moment("1946-04-04T21:00:00"))).start(0);
        assertThat(new TimeScale(day - 0.05, day + 0.05, 90, 1000).ticks().getFirst().words())
                .isEqualTo("4 Apr 1946, 20:00");
    }

    @Test
    void yearsBeyondAllCalendarsHaveAPlaceThatCanBeZoomedInto() {
        for (String year : List.of("Y17E10", "Y-17E10", "Y1E999", "Y-1E999", "Y123456")) {
            Chronicle chronicle = Chronicle.of(List.of(moment(year)));
            TimeScale scale = chronicle.scale(90, 1000);
            for (int i = 0; i < 120; i++) {
                assertThat(scale.ticks().size()).as(year).isLessThan(16);
                assertThat(TimeChart.of(chronicle, scale, 14, ROOM).marks()).as(year).hasSize(1);
                scale = scale.zoomed(0.7, scale.x(chronicle.start(0)));
            }
            for (int i = 0; i < 400; i++) scale = scale.moved(i < 200 ? 1e9 : -1e9);
            assertThat(scale.last() - scale.first()).as(year).isPositive();
        }
    }

    @Test
    void whatThereIsFitsIntoTheRoomWhereRowsAreHighEnough() {
        Chronicle chronicle = random(9);
        for (double room : new double[] {160, 240, 2000}) {
            TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 14, room);
            assertThat(chart.marks()).hasSize(9);
            assertThat(chart.height()).isLessThanOrEqualTo(Math.max(room, 48 + 14 * 9));
            for (Mark mark : chart.marks()) {
                assertThat(mark.y()).isBetween(5.0, chart.height() - 5);
            }
        }
    }

    @Test
    void aColumnIsHitWhereItIsDrawn() {
        Chronicle chronicle = random(5_000);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 14, 200);
        for (Column column : chart.columns()) {
            double y = column.aspect() == Tag.Aspect.WRITTEN ? chart.axis() - 5 : chart.axis() + 30;
            assertThat(chart.columnAt(column.x() + 5, y)).contains(column);
        }
    }

    @Test
    void manyMomentsAreCountedAndNoneIsLost() {
        Chronicle chronicle = random(5_000);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 14, ROOM);
        assertThat(chart.marks()).isEmpty();
        assertThat(chart.columns().stream().mapToInt(Column::count).sum()).isEqualTo(5_000);
    }

    @Test
    void aMomentIsHitWhereItIsDrawn() {
        Chronicle chronicle = random(30);
        TimeChart chart = TimeChart.of(chronicle, chronicle.scale(90, 1000), 100, ROOM);
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
