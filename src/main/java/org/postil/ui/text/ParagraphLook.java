package org.postil.ui.text;

import java.lang.ref.WeakReference;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.drawing.Underlay;
import org.postil.ui.text.look.Look;

/// How one paragraph of a text area looks now: the area's paragraph style, one of its own for each
/// paragraph. It changes in its place, so that thousands of paragraphs out of sight cost nothing
/// but to remember their looks; only what is on the screen is drawn anew.
final class ParagraphLook {

    private Look look = Look.PLAIN;
    private WeakReference<TextFlow> shown = new WeakReference<>(null);

    /// These lines, each a paragraph with a look of its own.
    static StyledDocument<ParagraphLook, String, String> each(String words) {
        var document =
                new ReadOnlyStyledDocumentBuilder<>(
                        SegmentOps.<String>styledTextOps(), new ParagraphLook());
        for (String line : words.split("\n", -1)) {
            document.addParagraph(line, "", new ParagraphLook());
        }
        return document.build();
    }

    Look look() {
        return look;
    }

    /// Draws what it is behind the words of a paragraph that comes onto the screen.
    void lay(TextFlow flow, Page page) {
        shown = new WeakReference<>(flow);
        Underlay.lay(flow, look, page);
    }

    /// Looks so from now on; false where it does already.
    boolean change(Look now, Page page) {
        if (now.equals(look)) return false;
        look = now;
        TextFlow flow = shown.get();
        if (flow != null) Underlay.lay(flow, look, page);
        return true;
    }
}
