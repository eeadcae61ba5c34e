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
import org.postil.cli.naming.Naming;
import org.postil.cli.naming.Sentences;
import org.postil.cli.safety.Work;
import org.postil.format.Imported;
import org.postil.format.Likeness;
import org.postil.format.TextFile;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.session.Bringing;
import org.postil.session.OpenProject;
import org.postil.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Brings files into a project, each as a document of its own or, with --document, as",
            "versions of one: plain text, Word, OpenDocument, RTF, web pages, e-books, PDF, TEI.",
            "Prints the id of each version."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
    List<Path> files = List.of();

    @Option(
            names = "--document",
            paramLabel = "TITLE",
            description =
                    "The document (title or id) to which these are versions; made if need be.")
    String document = "";

    @Option(
            names = "--siglum",
            description = "The short sign of the version; else the next letter.")
    String siglum = "";

    @Option(
            names = "--encoding",
            description = "Reads plain text and web pages in this encoding, such as KOI8-R.")
    @Nullable String encoding;

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!siglum.isEmpty() && files.size() > 1) {
            throw new ParameterException(command.commandLine(), Sentences.of("cli.one-siglum"));
        }
        int refused = 0;
        try (OpenProject open = Work.in(project, command.commandLine().getErr())) {
            for (Path file : files) {
                if (!bringsIn(open.session(), file)) refused++;
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private boolean bringsIn(Session session, Path file) {
        PrintWriter err = command.commandLine().getErr();
        try {
            Imported imported = TextFile.read(file, Optional.ofNullable(encoding), Instant.now());
            hints(session, file, imported).forEach(hint -> err.println(Sentences.of(hint)));
            Bringing bringing = bringing(session, imported);
            session.perform(bringing.edit());
            command.commandLine().getOut().println(bringing.witness());
            return true;
        } catch (Refused refused) {
            err.println(Sentences.of(refused.problem()));
            return false;
        }
    }

    private List<Message> hints(Session session, Path file, Imported imported) {
        var hints = new ArrayList<Message>();
        for (Message problem : imported.problems()) {
            hints.add(Message.of("cli.about-file", file.toString(), problem));
        }
        Witness incoming = imported.document().mainWitness();
        for (Likeness.Found found : Likeness.among(session.project(), incoming)) {
            hints.add(Message.of("cli.about-file", file.toString(), found.words()));
        }
        return hints;
    }

    private Bringing bringing(Session session, Imported imported) throws Refused {
        if (document.isEmpty()) return Bringing.asDocument(imported, siglum);
        Optional<Document> target = Naming.find(session.project(), document);
        return target.isPresent()
                ? Bringing.asVersion(target.get(), imported, siglum)
                : Bringing.asDocument(titled(imported), siglum);
    }

    private Imported titled(Imported imported) {
        return new Imported(
                imported.document().withTitle(document), imported.originals(), imported.problems());
    }
}
