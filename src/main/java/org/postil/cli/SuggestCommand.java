package org.postil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.collation.page.PageFurniture;
import org.postil.collation.page.PageRules;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;
import org.postil.edtf.Edtf;
import org.postil.format.TextFile;
import org.postil.format.suggestion.SuggestionsJson;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Kebab;
import org.postil.recognition.DateRecognizer;
import org.postil.recognition.PersonRecognizer;
import org.postil.recognition.TurnRecognizer;
import org.postil.recognition.header.HeaderReader;
import org.postil.store.ProjectFile;
import org.postil.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "suggest",
        description = {
            "Proposes what to tag: dates with their calendar values, speakers' turns, people,",
            "and what is no part of the document. One JSON object a line for each text."
        },
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files with texts, or one project.")
    List<Path> files = List.of();

    @Option(names = "--date", paramLabel = "EDTF", description = "When the texts were written.")
    @Nullable String date;

    @Option(names = "--document", description = "Of a project: the document, by title or id.")
    String document = "";

    @Option(names = "--format", description = "json, the only one.")
    Format format = Format.JSON;

    @Spec CommandSpec command = CommandSpec.create();

    enum Format {
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Optional<Edtf> written = Optional.ofNullable(date).map(Edtf::parse);
        if (files.size() == 1 && Versions.isProject(files.getFirst())) {
            for (Document one : documents()) {
                Optional<Edtf> known = written.or(() -> one.metadata().date());
                for (Witness witness : one.witnesses()) {
                    suggest(one.title(), witness.text(), known);
                }
            }
            return 0;
        }
        return suggestForFiles(written);
    }

    /// The good ones are read, the bad ones are named.
    private int suggestForFiles(Optional<Edtf> written) throws IOException {
        PrintWriter err = command.commandLine().getErr();
        int bad = 0;
        for (Path file : files) {
            try {
                Witness read =
                        TextFile.read(file, Optional.empty(), Instant.EPOCH)
                                .document()
                                .mainWitness();
                suggest(file.toString(), read.text(), written);
            } catch (Refused refused) {
                err.println(Sentences.of(refused.problem()));
                bad++;
            }
        }
        return bad == 0 ? 0 : 1;
    }

    private List<Document> documents() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(files.getFirst())) {
            Project project = file.read();
            return document.isEmpty()
                    ? project.documents()
                    : List.of(Naming.document(project, document));
        }
    }

    private static void suggest(String name, String text, Optional<Edtf> written)
            throws IOException {
        Optional<Edtf> own = written.or(() -> DateRecognizer.own(text));
        var dates = DateRecognizer.in(text, own);
        new SuggestionsJson(
                        name,
                        text,
                        HeaderReader.of(text, dates, own),
                        dates,
                        TurnRecognizer.in(text),
                        PersonRecognizer.in(text),
                        asides(text))
                .write(System.out);
        System.out.flush();
    }

    private static List<SuggestionsJson.Aside> asides(String text) {
        Tokens tokens = Tokenizer.of("", text, new Lexicon());
        var found = new ArrayList<SuggestionsJson.Aside>();
        PageFurniture.of(tokens, PageRules.STANDARD)
                .forEach(aside -> {
                    var span = new Span(tokens.start(aside.start()), tokens.end(aside.end() - 1));
                    found.add(new SuggestionsJson.Aside(span, Kebab.of(aside.kind())));
                });
        return found;
    }
}
