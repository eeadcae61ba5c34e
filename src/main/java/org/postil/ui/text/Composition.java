package org.postil.ui.text;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

/// What an input method is composing (a letter with a dead key, a word in pinyin), shown at the
/// caret over the text. Only what is committed becomes text, as one replacement.
final class Composition extends Label {

    private final WitnessArea area;

    Composition(WitnessArea area) {
        this.area = area;
        getStyleClass().add("composition");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
    }

    /// From now on the input method asks here, or no more.
    void setOpen(boolean open) {
        setVisible(false);
        area.setInputMethodRequests(open ? new Requests() : null);
        if (area.isFocused() && getParent() != null) {
            // The scene asks a node whether it takes an input method only when it gets the focus.
            getParent().requestFocus();
            area.requestFocus();
        }
    }

    void take(InputMethodEvent event) {
        if (!area.isEditable()) return;
        if (!event.getCommitted().isEmpty()) area.replaceSelection(event.getCommitted());
        setText(
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining()));
        setVisible(!getText().isEmpty());
        if (isVisible()) area.getCaretBounds().ifPresent(this::place);
    }

    private void place(Bounds caretOnScreen) {
        Point2D at = getParent().screenToLocal(caretOnScreen.getMinX(), caretOnScreen.getMinY());
        setStyle(area.getStyle());
        applyCss();
        autosize();
        relocate(at.getX(), at.getY());
    }

    /// What an input method wants to know.
    private final class Requests implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            return area.getCaretBounds()
                    .map(at -> new Point2D(at.getMinX(), at.getMaxY()))
                    .orElse(Point2D.ZERO);
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            return area.selected().of(area.text());
        }
    }
}
