package org.postil.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Sentences;
import org.postil.collation.Apparatus;
import org.postil.collation.Comparison;
import org.postil.collation.watch.Watch;
import org.postil.format.WholeFile;
import org.postil.format.collation.ApparatusHtml;
import org.postil.format.collation.ApparatusJson;
import org.postil.format.collation.ApparatusTei;
import org.postil.format.collation.ComparisonJson;
import org.postil.format.collation.VariantsCsv;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.session.comparing.AllVersions;
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

    @Option(names = "--format", description = "json (the default), tei, csv or html.")
    Format format = Format.JSON;

    @Option(names = "-o", paramLabel = "OUT", description = "Into this file, not standard output.")
    @Nullable Path out;

    @Spec CommandSpec command = CommandSpec.create();

    enum Format {
        JSON,
        TEI,
        CSV,
        HTML
    }

    @Override
    public Integer call() throws IOException {
        List<Witness> witnesses = new Versions(files, document, sigla, this::wrong).read();
        Compared compared = Compared.of(witnesses);
        if (out == null) {
            write(compared, System.out);
            System.out.flush();
        } else {
            WholeFile.write(out, stream -> write(compared, stream));
        }
        compared.message()
                .ifPresent(one -> command.commandLine().getErr().println(Sentences.of(one)));
        return 0;
    }

    private void write(Compared compared, OutputStream stream) throws IOException {
        switch (format) {
            case JSON -> compared.writeJson(stream);
            case TEI -> ApparatusTei.write(compared.apparatus(), stream);
            case CSV -> VariantsCsv.write(compared.apparatus(), stream);
            case HTML -> ApparatusHtml.write(compared.apparatus(), stream);
        }
    }

    private ParameterException wrong(String key) {
        return new ParameterException(command.commandLine(), Sentences.of(key));
    }

    /// The outcome of a comparison: of two versions with all that is known of a pair, of more as an
    /// apparatus.
    ///
    /// @param pair where there are two
    private record Compared(Optional<Comparison> pair, Apparatus apparatus) {

        static Compared of(List<Witness> witnesses) {
            if (witnesses.size() > 2) {
                var apparatus = AllVersions.apparatus(witnesses, Watch.NOBODY);
                return new Compared(Optional.empty(), apparatus);
            }
            Comparison pair = AllVersions.pair(witnesses.get(0), witnesses.get(1), Watch.NOBODY);
            return new Compared(Optional.of(pair), Apparatus.of(pair));
        }

        void writeJson(OutputStream stream) throws IOException {
            if (pair.isPresent()) {
                ComparisonJson.write(pair.get(), stream);
            } else {
                ApparatusJson.write(apparatus, stream);
            }
        }

        /// What the numbers alone do not say.
        Optional<Message> message() {
            if (apparatus.unrelated()) return Optional.of(Message.of("cli.compare.unrelated"));
            boolean moved = pair.isPresent() && !pair.get().moves().isEmpty();
            boolean same = apparatus.entries().isEmpty() && !moved;
            return same ? Optional.of(Message.of("cli.compare.same")) : Optional.empty();
        }
    }
}
