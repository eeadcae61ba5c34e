package org.postil.cli.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.postil.format.overview.Statistics;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stats",
        description = {
            "Counts by document: the words and turns of each speaker, direct and reported apart,",
            "and the tags that point to each topic and person."
        },
        mixinStandardHelpOptions = true)
public final class StatsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Option(names = "--format", description = "json (the default) or csv.")
    Format format = Format.JSON;

    enum Format {
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            switch (format) {
                case JSON -> Statistics.writeJson(file.read(), System.out);
                case CSV -> Statistics.writeCsv(file.read(), System.out);
            }
            System.out.flush();
        }
        return 0;
    }
}
