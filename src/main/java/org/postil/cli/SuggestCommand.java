package org.postil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.cli.naming.Sentences;
import org.postil.cli.safety.Work;
import org.postil.edtf.Edtf;
import org.postil.format.TextFile;
import org.postil.format.suggestion.SuggestionsJson;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Kebab;
import org.postil.recognition.Suggestions;
import org.postil.session.OpenProject;
import org.postil.session.Session;
import org.postil.session.suggesting.Accepting;
import org.postil.session.suggesting.Decided;
import org.postil.session.suggesting.Proposed;
import org.postil.session.suggesting.Suggestion;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--accept-above",
            paramLabel = "CONFIDENCE",
            description = "Of a project: tags what is surer than this, from 0 to 1, and counts.")
    @Nullable Double above;

    @Spec CommandSpec command = CommandSpec.create();

    enum Format {
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Optional<Edtf> written = Optional.ofNullable(date).map(Edtf::parse);
        boolean project = files.size() == 1 && Versions.isProject(files.getFirst());
        Double limit = above;
        if (limit != null) {
            if (!project || !(limit >= 0 && limit <= 1)) throw wrong("cli.suggest.accept");
            return accept(limit, written);
        }
        return project ? suggestForProject(written) : suggestForFiles(written);
    }

    private int suggestForProject(Optional<Edtf> written) throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(files.getFirst())) {
            Project project = file.read();
            for (Document one : documents(project)) {
                for (Witness witness : one.witnesses()) {
                    var open = open(one, witness, written, project);
                    var decided = Decided.in(witness);
                    var asides =
                            asides(witness.text()).stream()
                                    .filter(aside -> decided.isPart(aside.span()))
                                    .toList();
                    print(one.title(), witness.text(), open, asides);
                }
            }
        }
        return 0;
    }

    /// One step of the history for each version.
    private int accept(double limit, Optional<Edtf> written) throws IOException {
        try (OpenProject open = Work.in(files.getFirst(), command.commandLine().getErr())) {
            Session session = open.session();
            for (Document one : documents(session.project())) {
                for (Witness witness : one.witnesses()) {
                    Suggestions found = open(one, witness, written, session.project());
                    List<Suggestion> sure =
                            Suggestion.of(found).stream()
                                    .filter(each -> each.confidence() > limit)
                                    .toList();
                    Accepting.of(sure, one, witness, session.project().codebook(), session.stamp())
                            .ifPresent(session::perform);
                    int before = witness.annotations().size();
                    int now = count(session, witness);
                    command.commandLine()
                            .getOut()
                            .printf("%s (%s): %d%n", one.title(), witness.siglum(), now - before);
                }
            }
        }
        return 0;
    }

    private static int count(Session session, Witness witness) {
        return session.project()
                .witness(witness.id())
                .map(one -> one.annotations().size())
                .orElse(0);
    }

    private ParameterException wrong(String key) {
        return new ParameterException(command.commandLine(), Sentences.of(key));
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
                String text = read.text();
                print(file.toString(), text, Suggestions.of(text, written), asides(text));
            } catch (Refused refused) {
                err.println(Sentences.of(refused.problem()));
                bad++;
            }
        }
        return bad == 0 ? 0 : 1;
    }

    private List<Document> documents(Project project) throws Refused {
        return document.isEmpty()
                ? project.documents()
                : List.of(Naming.document(project, document));
    }

    /// What the reader has not decided about.
    private static Suggestions open(
            Document document, Witness witness, Optional<Edtf> written, Project project) {
        Optional<Edtf> known = written.or(() -> document.metadata().date());
        return Decided.in(witness)
                .open(Suggestions.of(witness.text(), known, project.codebook().topics()));
    }

    private static void print(
            String name, String text, Suggestions all, List<SuggestionsJson.Aside> asides)
            throws IOException {
        new SuggestionsJson(name, text, all, asides).write(System.out);
        System.out.flush();
    }

    private static List<SuggestionsJson.Aside> asides(String text) {
        return Proposed.apart(text).stream()
                .map(one -> new SuggestionsJson.Aside(one.span(), Kebab.of(one.kind())))
                .toList();
    }
}
