package org.postil.ui.window.excerpt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.session.comparing.Worksheets;
import org.postil.ui.excerpt.PaperPage;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.print.PrintJob;
import org.postil.ui.window.project.Work;

/// Writes sheets into files that are asked for, or prints them on paper, in the background.
final class Printing {

    /// In bytes of UTF-8, without its ending.
    private static final int LONGEST = 200;

    private final Work work;
    private final Dialogs dialogs;

    Printing(Work work, Dialogs dialogs) {
        this.work = work;
        this.dialogs = dialogs;
    }

    /// What is to be printed.
    ///
    /// @param sheet makes it, in the background
    record Job(String name, Making sheet) {}

    /// Sets a sheet; refused where there is nothing to set.
    interface Making {
        SetSheet set() throws Refused;
    }

    void print(Excerpt excerpt, HandoutFile format, Edition edition) {
        if (!isEmpty(excerpt)) print(job(excerpt, edition), format);
    }

    void print(Job job, HandoutFile format) {
        String name = fileName(job.name());
        dialogs.file(FileUse.SAVE, title(), name + "." + format.extension(), format.extension())
                .ifPresent(file ->
                        Background.run(
                                () -> {
                                    format.write(job.sheet().set(), file);
                                    return file;
                                },
                                done -> work.say(Message.of("ui.export.done", done.toString())),
                                this::tell));
    }

    /// Without what file names can't have, and no longer than they may be on any system.
    private static String fileName(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        while (name.getBytes(UTF_8).length > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1)).strip();
        }
        return name;
    }

    void printOnPaper(Excerpt excerpt, Edition edition) {
        if (!isEmpty(excerpt)) printOnPaper(job(excerpt, edition));
    }

    void printOnPaper(Job job) {
        Background.run(
                () -> Pagination.of(job.sheet().set()),
                pages -> choosePrinter(job.name(), pages),
                this::tell);
    }

    private Job job(Excerpt excerpt, Edition edition) {
        Project project = work.project();
        return new Job(
                excerpt.title(),
                () -> SetSheet.of(Worksheets.of(project, excerpt), edition, new FontMetrics()));
    }

    private void choosePrinter(String name, List<Page> pages) {
        Page first = pages.getFirst();
        try {
            dialogs.printers()
                    .choose(name, first.width(), first.height())
                    .ifPresent(job -> print(pages, job));
        } catch (Refused none) {
            tell(none);
        }
    }

    private void print(List<Page> pages, PrintJob job) {
        Background.run(
                () -> {
                    for (Page page : pages) job.print(new PaperPage(page));
                    job.end();
                    return pages.size();
                },
                count -> work.say(Message.of("ui.print.done", count)),
                this::tell);
    }

    private boolean isEmpty(Excerpt excerpt) {
        boolean empty = excerpt.passages().isEmpty();
        if (empty) dialogs.tell(title(), Texts.text("handout.empty", excerpt.title()));
        return empty;
    }

    private void tell(IOException refused) {
        dialogs.tell(title(), Dialogs.sentence(refused));
    }

    private static String title() {
        return Texts.text("ui.excerpt.print.title");
    }
}
