package org.postil.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.format.Selection;
import org.postil.format.WholeFile;
import org.postil.format.annotation.WebAnnotation;
import org.postil.format.json.ProjectJson;
import org.postil.format.table.Csv;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a project, or one document of it, for other programs.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Option(names = "--format", description = "json (the default), webannotation or csv.")
    Format format = Format.JSON;

    @Option(names = "--document", description = "Only this document, by title or id.")
    String document = "";

    @Option(names = "--with-originals", description = "JSON with the imported files in it.")
    boolean withOriginals;

    @Option(names = "-o", paramLabel = "OUT", description = "Into this file, not standard output.")
    @Nullable Path out;

    enum Format {
        JSON,
        WEBANNOTATION,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            Project chosen = chosen(file.read());
            if (out == null) {
                write(file, chosen, System.out);
                System.out.flush();
            } else {
                WholeFile.write(out, stream -> write(file, chosen, stream));
            }
        }
        return 0;
    }

    private Project chosen(Project whole) throws Refused {
        if (document.isEmpty()) return whole;
        return Selection.of(whole, List.of(Naming.document(whole, document).id()));
    }

    private void write(ProjectFile file, Project chosen, OutputStream stream) throws IOException {
        switch (format) {
            case JSON ->
                    ProjectJson.write(new ProjectJson.Content(chosen, originals(file)), stream);
            case WEBANNOTATION -> WebAnnotation.write(chosen, stream);
            case CSV -> Csv.write(chosen, stream);
        }
    }

    private ProjectJson.Originals originals(ProjectFile file) {
        return withOriginals ? file::original : ProjectJson.Originals.NONE;
    }
}
