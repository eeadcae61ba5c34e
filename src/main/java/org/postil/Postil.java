package org.postil;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.postil.cli.CommandLineTool;

/// Starts Postil: without arguments its window, on a `.postil` file the window on it, and else the
/// command that the arguments name.
public final class Postil {

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Postil() {}

    static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE); // it warns of a class path that is meant to be one
        System.exit(CommandLineTool.run(arguments));
    }
}
