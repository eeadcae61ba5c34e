package org.postil.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.postil.store.ProjectFile;

/// Opens files of older schemas one after the other, until it is killed. It says the name of each
/// when it is open to be written, and so of today's schema.
final class MigratingProcess {

    private MigratingProcess() {}

    static void main(String... files) throws IOException {
        System.out.println("begins");
        for (Path file : Arrays.stream(files).map(Path::of).toList()) {
            try (ProjectFile opened = ProjectFile.open(file)) {
                System.out.println(opened.path().getFileName());
            }
        }
    }
}
