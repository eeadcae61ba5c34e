package org.postil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.cli.naming.Sentences;
import org.postil.excerpt.citation.Citation;
import org.postil.excerpt.citation.Quotable;
import org.postil.format.reference.Reference;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Kebab;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "cite",
        description = "Prints the citation of a document, or of all of a project.",
        mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = "The document's title or id; left out, all documents are cited.")
    String document = "";

    @Option(names = "--siglum", description = "Which version; the main one where it is left out.")
    String siglum = "";

    @Option(
            names = "--style",
            description =
                    "chicago-note (the default), chicago-bibliography, mla, apa, archival; or, for"
                            + " reference managers, csl-json, bibtex, ris.")
    @Nullable String style;

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            print(sources(file.read()), style == null ? "chicago-note" : style);
        }
        return 0;
    }

    private List<Quotable> sources(Project read) throws Refused {
        if (document.isEmpty()) {
            return read.documents().stream()
                    .map(one -> Quotable.of(one, one.mainWitness()))
                    .toList();
        }
        Document cited = Naming.document(read, document);
        Witness witness = siglum.isEmpty() ? cited.mainWitness() : Naming.witness(cited, siglum);
        return List.of(Quotable.of(cited, witness));
    }

    private void print(List<Quotable> sources, String name) throws IOException {
        var reference = Kebab.parse(Reference.class, name);
        if (reference.isPresent()) {
            reference.get().write(sources, System.out);
            System.out.flush();
            return;
        }
        Citation.Style found =
                Kebab.parse(Citation.Style.class, name)
                        .orElseThrow(() -> Refused.because("cli.cite.style", name, styles()));
        for (Quotable one : sources) {
            command.commandLine().getOut().println(Citation.of(one, found));
            if (!one.missing().isEmpty()) command.commandLine().getErr().println(missing(one));
        }
    }

    private static String missing(Quotable one) {
        String fields =
                one.missing().stream().map(CiteCommand::name).collect(Collectors.joining(", "));
        return Sentences.of("cli.cite.missing", one.document().title(), fields);
    }

    private static String name(Field field) {
        return Sentences.of("cite.field." + Kebab.of(field));
    }

    private static String styles() {
        return String.join(", ", Kebab.all(Citation.Style.class))
                + ", "
                + String.join(", ", Kebab.all(Reference.class));
    }
}
