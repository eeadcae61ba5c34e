package org.postil.ui.fx.print;

import java.util.Optional;
import org.postil.message.Refused;

/// The printers of this machine. As an interface, so that a test can stand in for a printer, which
/// few machines that run tests have.
public interface Printers {

    /// Lets the reader choose a printer, and how it prints; none where the reader would rather not.
    /// To be called on the JavaFX thread.
    ///
    /// @param name of the job, as the printer's queue shows it
    /// @param width of the paper, in points
    /// @throws Refused where there is no printer
    Optional<PrintJob> choose(String name, double width, double height) throws Refused;
}
