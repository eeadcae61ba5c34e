package org.postil.ui.window.excerpt;

import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Message;
import org.postil.model.Excerpt;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.project.Work;

/// Writes sheets into files that are asked for, in the background.
final class Printing {

    private final Work work;
    private final Dialogs dialogs;

    Printing(Work work, Dialogs dialogs) {
        this.work = work;
        this.dialogs = dialogs;
    }

    void print(Excerpt excerpt, HandoutFile format, Edition edition) {
        String title = Texts.text("ui.excerpt.print.title");
        if (excerpt.passages().isEmpty()) {
            dialogs.tell(title, Texts.text("handout.empty", excerpt.title()));
            return;
        }
        String name = excerpt.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        var project = work.project();
        dialogs.file(FileUse.SAVE, title, name + "." + format.extension(), format.extension())
                .ifPresent(file ->
                        Background.run(
                                () -> {
                                    var sheet = Sheet.of(project, excerpt);
                                    format.write(
                                            SetSheet.of(sheet, edition, new FontMetrics()), file);
                                    return file;
                                },
                                done -> work.say(Message.of("ui.export.done", done.toString())),
                                refused -> dialogs.tell(title, Dialogs.sentence(refused))));
    }
}
