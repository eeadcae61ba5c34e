package org.postil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.postil.format.json.Listing;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description = "Lists the documents of a project with their versions.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            if (json) {
                Listing.write(file.read(), System.out);
            } else {
                print(file.read(), out);
            }
        }
        return 0;
    }

    private static void print(Project project, PrintWriter out) {
        for (Document document : project.documents()) {
            String date = document.metadata().get(Field.DATE);
            out.println(date.isEmpty() ? document.title() : date + "  " + document.title());
            for (Witness witness : document.witnesses()) {
                String file = witness.source().map(source -> source.name()).orElse("");
                out.printf(
                        "    %s  %d characters, %d tags  %s%n",
                        witness.siglum(),
                        witness.text().codePointCount(0, witness.text().length()),
                        witness.annotations().size(),
                        file);
            }
        }
    }
}
