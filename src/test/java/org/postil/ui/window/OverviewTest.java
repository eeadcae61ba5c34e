package org.postil.ui.window;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// A reader looks at when things happened in all documents, and from every mark goes back to the
/// words.
class OverviewTest extends OverviewDesk {

    @Test
    void theArrowKeysWalkTheDatesAndEnterGoesToTheWords() {
        desk.presses(HOME);
        String first = spoken();
        assertThat(first).contains("1919");
        do desk.presses(RIGHT);
        while (!spoken().contains("“"));
        assertThat(spoken()).isNotEqualTo(first);
        desk.presses(ENTER);
        assertThat(desk.selected()).isNotEmpty();
        assertThat(spoken()).contains(desk.selected().replaceAll("\\s+", " "));
    }

    @Test
    void keysAndTheWheelZoomFromYearsToHours() {
        desk.photographs("timeline-light", 1).turnsDark().photographs("timeline-dark", 1);
        int all = inSight();
        desk.presses(HOME).presses(RIGHT).presses(RIGHT).presses(RIGHT);
        for (int i = 0; i < 22; i++) desk.presses(PLUS);
        desk.photographs("timeline-hours-dark", 1);
        desk.fx(() -> drag(5, 5));
        assertThat(inSight()).isLessThan(all);
        desk.presses(DIGIT0);
        assertThat(inSight()).isEqualTo(all);
        desk.fx(() -> turnTheWheel(40));
        desk.fx(() -> turnTheWheel(40));
        desk.fx(() -> turnTheWheel(40));
        assertThat(inSight()).isLessThan(all);
        desk.fx(() -> turnTheWheel(-40));
        desk.fx(() -> turnTheWheel(-40));
        desk.fx(() -> turnTheWheel(-40));
        assertThat(inSight()).isEqualTo(all);
    }

    @Test
    void aStretchThatIsDraggedOrWalkedWithShiftListsItsPassages() {
        desk.presses(HOME).presses(SHIFT, RIGHT).presses(SHIFT, RIGHT);
        int few = passages().size();
        assertThat(few).isGreaterThanOrEqualTo(3);
        desk.presses(SHIFT, END);
        assertThat(passages().size()).isGreaterThan(few);
        desk.photographs("timeline-brushed", 1);
        desk.presses(CONTROL, PERIOD);
        String second = desk.selected();
        desk.presses(CONTROL, PERIOD).presses(CONTROL, COMMA);
        assertThat(desk.selected()).isEqualTo(second);
        desk.fx(() -> drag(95, timeline().getLayoutBounds().getWidth() - 30));
        assertThat(passages().size()).isGreaterThan(few);
    }

    @Test
    void aLineSelectsDocumentsAndTheirDates() {
        int all = inSight();
        field(0, "document:Telegram");
        desk.await(() -> selected().equals("2 documents"));
        assertThat(inSight()).isBetween(1, all - 1);
        field(0, "straits");
        desk.await(() -> selected().equals("1 document"));
        field(0, "(");
        desk.await(() -> selected().contains("bracket"));
    }

    @Test
    void selectionsStandSideBySide() {
        desk.clicks("#overview-compare");
        field(0, "document:1053");
        field(1, "document:Stalin");
        desk.await(() -> desk.nodes("#timeline").size() == 2);
        desk.await(() -> counts().equals(List.of("1 document", "3 documents")));
        assertThat(times(0)).isNotEmpty().isEqualTo(times(1));
        desk.photographs("overview-compared", 1)
                .turnsDark()
                .photographs("overview-compared-dark", 1);
        desk.fx(() -> timeline().requestFocus());
        for (int i = 0; i < 6; i++) desk.presses(PLUS);
        assertThat(times(0)).isNotEmpty().isEqualTo(times(1));
        assertThat(desk.nodes("#timeline-meanings")).hasSize(1);
        assertThat(desk.node("#timeline-meanings").orElseThrow().isVisible()).isTrue();
        desk.clicks("#overview-compare");
        assertThat(desk.node("#overview-compare").orElseThrow().isDisabled()).isTrue();
        form(4);
        assertThat(desk.nodes("#overview-people")).hasSize(3);
        assertThat(desk.node("#timeline-meanings").filter(Node::isVisible)).isEmpty();
    }
}
