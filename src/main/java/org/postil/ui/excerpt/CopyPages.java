package org.postil.ui.excerpt;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.postil.excerpt.copying.ReadingCopy;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.excerpt.SheetStyle;
import org.postil.ui.fx.Latest;

/// A reading copy as it will be printed.
public final class CopyPages extends StackPane {

    private final PagePreview preview = new PagePreview();
    private final FontMetrics metrics = new FontMetrics();
    private final Latest<List<Page>> laying = new Latest<>(preview::show);

    public CopyPages() {
        getChildren().add(preview);
    }

    /// Lays it out anew, in the background.
    public void show(ReadingCopy copy, SheetStyle style) {
        laying.ask(() -> Pagination.of(SetSheet.of(copy.sheet(style), Edition.STUDENT, metrics)));
    }

    @Override
    public void requestFocus() {
        preview.requestFocus();
    }
}
