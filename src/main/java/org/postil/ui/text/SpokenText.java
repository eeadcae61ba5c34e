package org.postil.ui.text;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;
import org.postil.text.Lines;
import org.postil.text.Span;

/// What a screen reader learns of a text area, which tells nothing by itself (RichTextFX #999): its
/// words, caret and selection, and where its paragraphs stand. A paragraph is a line to it.
final class SpokenText {

    private final WitnessArea area;

    SpokenText(WitnessArea area) {
        this.area = area;
    }

    boolean answers(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT,
                    EDITABLE,
                    CARET_OFFSET,
                    SELECTION_START,
                    SELECTION_END,
                    LINE_FOR_OFFSET,
                    LINE_START,
                    LINE_END,
                    OFFSET_AT_POINT,
                    BOUNDS_FOR_RANGE ->
                    true;
            default -> false;
        };
    }

    @Nullable Object answer(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> area.text();
            case EDITABLE -> area.isEditable();
            case CARET_OFFSET -> area.caret();
            case SELECTION_START -> area.selected().start();
            case SELECTION_END -> area.selected().end();
            case LINE_FOR_OFFSET -> lines().at(number(parameters, 0));
            case LINE_START -> lines().span(number(parameters, 0)).start();
            case LINE_END -> lines().span(number(parameters, 0)).end();
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> area.places().screenBounds(span(parameters)).orElse(null);
            default -> throw new IllegalArgumentException("not a text's: " + attribute);
        };
    }

    /// Does what a screen reader asks for; false where that is none of a text's actions.
    boolean performs(AccessibleAction action, @Nullable Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION -> area.select(span(parameters));
            case SHOW_TEXT_RANGE -> area.places().scrollTo(span(parameters).start(), 1.0 / 3);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Lines lines() {
        return Lines.of(area.text());
    }

    private @Nullable Integer offsetAt(@Nullable Point2D onScreen) {
        if (onScreen == null) return null;
        Point2D at = area.screenToLocal(onScreen);
        return area.places().placeAt(at.getX(), at.getY());
    }

    private static Span span(@Nullable Object... parameters) {
        return new Span(number(parameters, 0), number(parameters, 1));
    }

    private static int number(@Nullable Object[] parameters, int index) {
        return parameters[index] instanceof Integer number ? number : 0;
    }
}
