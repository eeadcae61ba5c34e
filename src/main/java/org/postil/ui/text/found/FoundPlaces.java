package org.postil.ui.text.found;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.fxmisc.richtext.GenericStyledArea;
import org.postil.text.Span;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.look.DisplayText;
import org.postil.ui.text.look.Mark;

/// Shows in a text area what was found in its text. Only paragraphs in sight are drawn: each is
/// asked for its marks when it comes into sight, so that the time this takes does not grow with the
/// text.
///
/// It stands where the widget has room for a sign beside each line, since that alone is told the
/// number of its paragraph.
public final class FoundPlaces {

    private final GenericStyledArea<?, ?, ?> area;
    private final Supplier<DisplayText> display;
    private final Page page;
    private Found found = Found.NOTHING;

    /// @param display what the area shows now
    public FoundPlaces(GenericStyledArea<?, ?, ?> area, Supplier<DisplayText> display, Page page) {
        this.area = area;
        this.display = display;
        this.page = page;
    }

    /// Shows these from now on.
    public void show(Found now) {
        if (found.isEmpty() && now.isEmpty()) return;
        found = now;
        if (now.isEmpty()) {
            area.setParagraphGraphicFactory(null);
        } else if (area.getParagraphGraphicFactory() == null) {
            area.setParagraphGraphicFactory(this::layer);
        } else {
            redraw();
        }
    }

    /// Draws what is in sight again: the page, or what is shown, has changed.
    public void redraw() {
        if (found.isEmpty()) return;
        for (Node layer : area.lookupAll(".found-layer")) ((FoundLayer) layer).redraw();
    }

    private Node layer(int paragraph) {
        return new FoundLayer(page, () -> marks(paragraph));
    }

    private List<Mark> marks(int paragraph) {
        if (paragraph >= area.getParagraphs().size()) return List.of();
        int start = area.getAbsolutePosition(paragraph, 0);
        Span shown = new Span(start, start + area.getParagraphLength(paragraph));
        return found.marks(shown, display.get());
    }
}
