package org.postil.ui.window.tagging;

import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.fx.Overlay;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// All that is done with tags, by what it is about.
public record TagDeeds(
        Tagger tagger,
        TagSteps steps,
        TagChanges changes,
        KeptOn kept,
        Picker picker,
        TaggingAll all) {

    /// Those of one window.
    ///
    /// @param line where values are asked for
    /// @param overlay where lists open
    public static TagDeeds of(
            Work work, Panes panes, Attention attention, AtTheWords line, Overlay overlay) {
        var tagger = new Tagger(work, panes, attention, line);
        return new TagDeeds(
                tagger,
                new TagSteps(work, panes, attention),
                new TagChanges(work, panes, attention),
                new KeptOn(work, panes, tagger),
                new Picker(work, panes, tagger, line),
                new TaggingAll(work, panes, attention, overlay));
    }
}
