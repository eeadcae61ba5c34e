package org.postil.ui.text;

import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.SegmentOps;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.drawing.Underlay;
import org.postil.ui.text.look.Look;

/// The RichTextFX area of a pane: it shows a [DisplayText] paragraph by paragraph, each with its
/// [Look], and is never written into by the reader.
final class WitnessArea extends GenericStyledArea<Look, String, String> {

    WitnessArea(Page page) {
        super(
                Look.PLAIN,
                (flow, look) -> Underlay.lay(flow, look, page),
                "",
                SegmentOps.styledTextOps(),
                false,
                segment -> words(segment.getSegment()));
        setUndoManager(null);
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        focusedProperty()
                .subscribe(focused ->
                        setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getStylesheets().add(sheet());
    }

    private static TextExt words(String words) {
        var text = new TextExt(words);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("text");
        return text;
    }

    /// The area's own sheet beats those of the scene, so ours goes to the same place.
    private static String sheet() {
        String file = "/org/postil/ui/witness.css";
        return Objects.requireNonNull(WitnessArea.class.getResource(file)).toExternalForm();
    }
}
