package org.postil.ui.window.project;

import java.io.IOException;
import java.nio.file.Path;
import org.postil.format.WholeFile;
import org.postil.format.annotation.WebAnnotation;
import org.postil.format.json.ProjectJson;
import org.postil.format.table.Csv;
import org.postil.model.Project;

/// A format that a project can be written in.
public enum Export {
    JSON("json"),
    WEB_ANNOTATION("jsonld"),
    CSV("csv");

    private final String ending;

    Export(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    /// Its name in the names of commands.
    public String id() {
        return "export-" + ending;
    }

    /// Writes the whole file or none, and says which. Not on the thread of the screen.
    public Path write(Project project, Path file) throws IOException {
        WholeFile.write(
                file,
                out -> {
                    switch (this) {
                        case JSON -> ProjectJson.write(ProjectJson.Content.of(project), out);
                        case WEB_ANNOTATION -> WebAnnotation.write(project, out);
                        case CSV -> Csv.write(project, out);
                    }
                });
        return file;
    }
}
