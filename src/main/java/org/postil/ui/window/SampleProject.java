package org.postil.ui.window;

import java.io.IOException;
import java.nio.file.Path;

/// Makes the sample project where the reader wants it.
@FunctionalInterface
public interface SampleProject {
    void createAt(Path file) throws IOException;
}
