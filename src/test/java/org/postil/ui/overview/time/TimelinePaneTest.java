package org.postil.ui.overview.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.analysis.overview.chart.Chart;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.testfx.api.FxToolkit;

class TimelinePaneTest {

    private static final Document DOCUMENT =
            Document.of("Cable", Witness.of("A", "5 April 1946 was a Friday."));

    @Test
    void aDateThatIsSaidOfSomethingElseChangesItsSide() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            TimelinePane pane = pane(_ -> {}, _ -> {});
            pane.show(dated(Tag.Aspect.HAPPENED));
            Chart happened = pane.chart();
            pane.show(dated(Tag.Aspect.WRITTEN));
            assertThat(pane.chart().shapes()).isNotEqualTo(happened.shapes());
            pane.show(dated(Tag.Aspect.HAPPENED));
            assertThat(pane.chart()).isEqualTo(happened);
        });
    }

    @Test
    void aClickOnADateGoesToItsWords() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var gone = new ArrayList<Moment>();
            TimelinePane pane = pane(gone::add, _ -> {});
            pane.show(dated(Tag.Aspect.HAPPENED));
            Chart.Box mark = boxes(pane).getFirst();
            click(pane, mark.x() + mark.width() / 2, mark.y() + 5);
            assertThat(gone).extracting(Moment::tag).allMatch(Optional::isPresent).hasSize(1);
            click(pane, mark.x() + mark.width() / 2, mark.y() - 60);
            assertThat(gone).hasSize(1);
        });
    }

    @Test
    void aClickOnAColumnListsTheDatesThatItCounts() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var listed = new ArrayList<Moment>();
            TimelinePane pane = pane(_ -> {}, listed::addAll);
            List<Moment> one = dated(Tag.Aspect.HAPPENED).moments();
            pane.show(Chronicle.of(Collections.nCopies(70, one.getFirst())));
            Chart.Box column = boxes(pane).getFirst();
            click(pane, column.x() + 3, column.y() + 3);
            assertThat(listed).hasSize(70);
        });
    }

    @Test
    void whatMarksMeanIsInSightWhereItTakesSeveralLines() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            TimelinePane pane = pane(_ -> {}, _ -> {});
            List<Moment> one = dated(Tag.Aspect.HAPPENED).moments();
            pane.show(Chronicle.of(Collections.nCopies(6, one.getFirst())));
            pane.setRoom(220);
            pane.resize(380, 220);
            pane.layout();
            assertThat(pane.chart().height()).isLessThanOrEqualTo(220);
        });
    }

    @Test
    void sideBySideTheirLinesLieAtOneHeightAndMarksAreExplainedOnce() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var together = new Together();
            TimelinePane one = pane(together, 380);
            Moment written = dated(Tag.Aspect.WRITTEN).moments().getFirst();
            Moment happened = dated(Tag.Aspect.HAPPENED).moments().getFirst();
            one.show(Chronicle.of(Collections.nCopies(5, written)));
            double alone = axis(one);
            assertThat(together.meanings().isManaged()).isFalse();
            TimelinePane other = pane(together, 380);
            other.show(Chronicle.of(Collections.nCopies(4, happened)));
            assertThat(axis(other)).isEqualTo(axis(one)).isGreaterThan(50);
            other.show(Chronicle.of(Collections.nCopies(70, happened)));
            assertThat(axis(other)).isEqualTo(axis(one));
            assertThat(together.meanings().isManaged()).isTrue();
            together.remove(other);
            assertThat(axis(one)).isEqualTo(alone);
            assertThat(together.meanings().isManaged()).isFalse();
        });
    }

    private static double axis(TimelinePane pane) {
        return pane.chart().shapes().stream()
                .filter(Chart.Line.class::isInstance)
                .map(Chart.Line.class::cast)
                .findFirst()
                .orElseThrow()
                .y1();
    }

    private static TimelinePane pane(Together together, double width) {
        together.meanings().setWanted(true);
        var pane = new TimelinePane(together, _ -> {}, _ -> {});
        together.add(pane);
        pane.resize(width, 220);
        pane.layout();
        return pane;
    }

    private static List<Chart.Box> boxes(TimelinePane pane) {
        return pane.chart().shapes().stream()
                .filter(Chart.Box.class::isInstance)
                .map(Chart.Box.class::cast)
                .toList();
    }

    private static TimelinePane pane(Consumer<Moment> go, Consumer<List<Moment>> brushed) {
        var together = new Together();
        var pane = new TimelinePane(together, go, brushed);
        together.add(pane);
        pane.resize(900, 220);
        pane.layout();
        return pane;
    }

    private static void click(TimelinePane pane, double x, double y) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            var at = new PickResult(pane, x, y);
            Event.fireEvent(
                    pane,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            at));
        }
    }

    private static Chronicle dated(Tag.Aspect aspect) {
        Witness plain = DOCUMENT.mainWitness();
        var tag = new Tag.DateTag(Edtf.parse("1946-04-05"), aspect, "");
        Annotation one = Annotation.of(Anchor.at(0, 12), tag, new Stamp("Una", Instant.EPOCH));
        Document tagged =
                DOCUMENT.changing(
                        plain.id(),
                        now -> now.withMarks(now.marks().withAnnotations(List.of(one))));
        return Chronicle.of(Timeline.of(Project.named("P").withDocuments(List.of(tagged))));
    }
}
