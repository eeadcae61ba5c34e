package org.postil.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What a screen reader is told of a pane.
class SpokenTextTest {

    private static final String TEXT = "Stamp\n\nTo the Secretary of State\nMoscow, 𝔘 April 5\n";

    @Test
    void itsRoleItsTitleAndItsWholeTextBeginWithTheWords() throws TimeoutException {
        try (var screen = open()) {
            screen.run(() -> screen.pane.setAccessibleText("Telegram 1053, version A"));
            assertThat(PaneOnScreen.onFx(() -> screen.pane.focusTarget().getAccessibleRole()))
                    .isEqualTo(AccessibleRole.TEXT_AREA);
            assertThat(screen.asked(AccessibleAttribute.LABELED_BY))
                    .extracting(label -> ((Label) label).getAccessibleText())
                    .isEqualTo("Telegram 1053, version A");
            screen.run(() -> screen.pane.setAccessibleHelp("Person: Smith"));
            assertThat(screen.asked(AccessibleAttribute.HELP)).isEqualTo("Person: Smith");
            assertThat(screen.asked(AccessibleAttribute.TEXT)).isEqualTo(TEXT);
            assertThat(screen.asked(AccessibleAttribute.EDITABLE)).isEqualTo(false);
        }
    }

    @Test
    void theSelectionAndTheCaretAreToldInTheTextsOwnPlaces() throws TimeoutException {
        try (var screen = open()) {
            screen.select("Moscow, 𝔘");
            int start = TEXT.indexOf("Moscow");
            assertThat(screen.asked(AccessibleAttribute.SELECTION_START)).isEqualTo(start);
            assertThat(screen.asked(AccessibleAttribute.SELECTION_END)).isEqualTo(start + 10);
            assertThat(screen.asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(start + 10);
            screen.run(() -> screen.pane.select(new Span(9, 9)));
            assertThat(screen.asked(AccessibleAttribute.SELECTION_START)).isEqualTo(9);
            assertThat(screen.asked(AccessibleAttribute.SELECTION_END)).isEqualTo(9);
            assertThat(screen.asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(9);
        }
    }

    @Test
    void aParagraphIsALine() throws TimeoutException {
        try (var screen = open()) {
            int place = TEXT.indexOf("Secretary");
            assertThat(screen.asked(AccessibleAttribute.LINE_FOR_OFFSET, place)).isEqualTo(2);
            assertThat(screen.asked(AccessibleAttribute.LINE_START, 2)).isEqualTo(7);
            assertThat(screen.asked(AccessibleAttribute.LINE_END, 2)).isEqualTo(32);
        }
    }

    @Test
    void wordsAreFoundWhereTheyStandOnTheScreen() throws TimeoutException {
        try (var screen = open()) {
            int start = TEXT.indexOf("Moscow");
            Object answer = screen.asked(AccessibleAttribute.BOUNDS_FOR_RANGE, start, start + 6);
            assertThat(answer).isInstanceOf(Bounds.class);
            Bounds bounds = (Bounds) Objects.requireNonNull(answer);
            var at = new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
            assertThat(screen.asked(AccessibleAttribute.OFFSET_AT_POINT, at)).isEqualTo(start);
            assertThat(screen.asked(AccessibleAttribute.OFFSET_AT_POINT, (Point2D) null)).isNull();
        }
    }

    @Test
    void aScreenReaderMaySelectAndScroll() throws TimeoutException {
        try (var screen = open()) {
            screen.asks(AccessibleAction.SET_TEXT_SELECTION, 7, 13);
            assertThat(screen.selected()).isEqualTo("To the");
        }
        String many = "Nobody knew. \n".repeat(300);
        try (var screen = PaneOnScreen.open(420, 300)) {
            screen.show(Witness.of("A", many));
            assertThat(screen.asked(AccessibleAttribute.BOUNDS_FOR_RANGE, 3_000, 3_004)).isNull();
            screen.asks(AccessibleAction.SHOW_TEXT_RANGE, 3_000, 3_004);
            assertThat(screen.asked(AccessibleAttribute.BOUNDS_FOR_RANGE, 3_000, 3_004))
                    .isNotNull();
        }
    }

    private static PaneOnScreen open() throws TimeoutException {
        var aside = new SetAside(Id.fresh(), Anchor.at(0, 5), SetAside.Kind.STAMP);
        PaneOnScreen screen = PaneOnScreen.open(420, 300);
        screen.show(
                Witness.of("A", TEXT).withMarks(new Marks(List.of(), List.of(aside), List.of())));
        return screen;
    }
}
