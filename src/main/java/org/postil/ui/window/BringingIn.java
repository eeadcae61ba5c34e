package org.postil.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.postil.ui.fx.Dialogs;

/// stand-in
final class BringingIn {
    BringingIn(MainWindow window, Dialogs dialogs) {}

    void begin(List<Path> files, Filing filing) {}
}
