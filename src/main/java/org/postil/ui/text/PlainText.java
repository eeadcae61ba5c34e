package org.postil.ui.text;

import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.access.TabKey;

/// A text to read and to copy from, with styles but without tags. Tab leaves it.
public final class PlainText extends StyleClassedTextArea {

    /// An empty text.
    ///
    /// @param name what screen readers call it
    public PlainText(String name) {
        setEditable(false);
        setWrapText(true);
        getStyleClass().add("plain-text");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        Naming.name(this, name);
        TabKey.leaves(this);
    }

    /// Begins to show at this place, in UTF-16 units, with a line before it.
    public void showFrom(int place) {
        moveTo(Math.min(place, getLength()));
        showParagraphAtTop(Math.max(0, getCurrentParagraph() - 1));
    }
}
