package org.postil.ui.fx.print;

import javafx.scene.Node;
import org.postil.message.Refused;

/// A job for a chosen printer. Its pages are no part of a window, so that any thread may print
/// them.
public interface PrintJob {

    /// Prints one more page, drawn in points from the upper left corner of the paper.
    void print(Node page) throws Refused;

    /// Hands over what was printed so far.
    void end() throws Refused;
}
