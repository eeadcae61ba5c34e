package org.postil.ui.fx.print;

import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Stage;
import org.postil.message.Refused;

/// The printers that the system knows, with its own dialog.
///
/// @param owner the window over which the dialog stands
public record SystemPrinters(Stage owner) implements Printers {

    @Override
    public Optional<PrintJob> choose(String name, double width, double height) throws Refused {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) throw Refused.because("ui.print.none");
        JobSettings settings = job.getJobSettings();
        settings.setJobName(name);
        settings.setPageLayout(
                job.getPrinter()
                        .createPageLayout(
                                paper(width),
                                PageOrientation.PORTRAIT,
                                Printer.MarginType.HARDWARE_MINIMUM));
        if (job.showPrintDialog(owner)) return Optional.of(new Job(job, width, height));
        job.cancelJob();
        return Optional.empty();
    }

    private static Paper paper(double width) {
        return width < Paper.NA_LETTER.getWidth() - 1 ? Paper.A4 : Paper.NA_LETTER;
    }

    /// @param width of the pages, which may not be that of the paper which the reader chose
    private record Job(PrinterJob job, double width, double height) implements PrintJob {

        @Override
        public void print(Node page) throws Refused {
            PageLayout layout = job.getJobSettings().getPageLayout();
            double times = Math.min(1, Math.min(across(layout) / width, down(layout) / height));
            var placed = new Group(page);
            placed.getTransforms()
                    .setAll(
                            new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
                            new Scale(times, times));
            if (!job.printPage(placed)) throw failed();
        }

        @Override
        public void end() throws Refused {
            if (!job.endJob()) throw failed();
        }

        private Refused failed() {
            job.cancelJob();
            return Refused.because("ui.print.failed", job.getPrinter().getName());
        }

        private static double across(PageLayout layout) {
            return layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin();
        }

        private static double down(PageLayout layout) {
            return layout.getTopMargin() + layout.getPrintableHeight() + layout.getBottomMargin();
        }
    }
}
