package org.postil.ui.window.correcting;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.TextEdit;
import org.postil.edit.change.Change;
import org.postil.ui.correction.CorrectionPanel;
import org.postil.ui.correction.LostPanel;
import org.postil.ui.correction.LostTag;
import org.postil.ui.fx.Overlay;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.project.Work;

/// All that has to do with correcting texts, put together: the open pane, the list of corrections,
/// the tray of tags that lost their place.
public final class Correcting {

    private final Transcribing transcribing;
    private final Replacer replacer;
    private final LostPanel lost;
    private final CorrectionPanel corrections;

    public Correcting(Work work, Panes panes, Overlay overlay) {
        var showing = new Showing(panes);
        transcribing = new Transcribing(work, panes);
        replacer = new Replacer(work, panes, overlay);
        lost = new LostTags(work, panes, showing).panel();
        corrections = new Corrections(work, showing).panel();
        work.whenTakenBack(showing::what);
    }

    public Transcribing transcribing() {
        return transcribing;
    }

    public Replacer replacer() {
        return replacer;
    }

    /// True of a key that was typed into a text: what stands around it may come a moment later.
    public boolean isTyped(Change change) {
        return change.edit() instanceof TextEdit && transcribing.isOpen();
    }

    public List<SidePanel> panels() {
        return List.of(
                new SidePanel(
                        "corrections",
                        Feather.EDIT_3,
                        corrections,
                        sight -> corrections.show(Corrections.of(sight))),
                new SidePanel(
                        "lost",
                        Feather.ALERT_CIRCLE,
                        lost,
                        sight -> lost.show(LostTag.of(sight.project()))));
    }
}
