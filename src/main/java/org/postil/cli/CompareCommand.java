package org.postil.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.WitnessText;
import org.postil.format.WholeFile;
import org.postil.format.collation.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = {
            "Compares two to six versions of one text: plain text files, or the versions of a",
            "document in a project. Says what differs, of what kind it is, and why."
        },
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Two to six text files, or one project with --document.")
    List<Path> files = List.of();

    @Option(names = "--document", description = "Of a project: the document, by title or id.")
    String document = "";

    @Option(
            names = "--sigla",
            split = ",",
            paramLabel = "A,B",
            description = "The short signs of the versions; of a project, which to compare.")
    List<String> sigla = List.of();

    @Option(names = "--format", description = "json (the default).")
    Format format = Format.JSON;

    @Option(names = "-o", paramLabel = "OUT", description = "Into this file, not standard output.")
    @Nullable Path out;

    @Spec CommandSpec command = CommandSpec.create();

    enum Format {
        JSON
    }

    @Override
    public Integer call() throws IOException {
        List<WitnessText> witnesses = new Versions(files, document, sigla, this::wrong).read();
        Comparison comparison = Collation.of(witnesses.get(0), witnesses.get(1));
        if (out == null) {
            write(comparison, System.out);
            System.out.flush();
        } else {
            WholeFile.write(out, stream -> write(comparison, stream));
        }
        say(comparison);
        return 0;
    }

    private void write(Comparison comparison, OutputStream stream) throws IOException {
        switch (format) {
            case JSON -> ComparisonJson.write(comparison, stream);
        }
    }

    /// What the numbers alone do not say.
    private void say(Comparison comparison) {
        String key =
                comparison.unrelated()
                        ? "cli.compare.unrelated"
                        : comparison.variants().isEmpty() && comparison.moves().isEmpty()
                                ? "cli.compare.same"
                                : "";
        if (!key.isEmpty()) command.commandLine().getErr().println(Sentences.of(key));
    }

    private ParameterException wrong(String key) {
        return new ParameterException(command.commandLine(), Sentences.of(key));
    }
}
