package org.postil.cli.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.format.WholeFile;
import org.postil.format.overview.TimelineJson;
import org.postil.format.overview.TimelineSvg;
import org.postil.model.Project;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "timeline",
        description = {
            "All tagged dates and the dates of the documents in the order of time: what was written",
            "and what happened, with the earliest and latest moment that each may mean."
        },
        mixinStandardHelpOptions = true)
public final class TimelineCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Option(names = "--format", description = "json (the default) or svg.")
    Format format = Format.JSON;

    @Option(names = "-o", paramLabel = "OUT", description = "Into this file, not standard output.")
    @Nullable Path out;

    enum Format {
        JSON,
        SVG
    }

    @Override
    public Integer call() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            Project now = file.read();
            if (out == null) {
                write(now, System.out);
                System.out.flush();
            } else {
                WholeFile.write(out, stream -> write(now, stream));
            }
        }
        return 0;
    }

    private void write(Project now, OutputStream stream) throws IOException {
        switch (format) {
            case JSON -> TimelineJson.write(now, stream);
            case SVG -> TimelineSvg.write(now, stream);
        }
    }
}
