package org.postil.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Sentences;
import org.postil.cli.safety.Work;
import org.postil.edit.adoption.Adoption;
import org.postil.edit.adoption.Item;
import org.postil.edit.adoption.Item.State;
import org.postil.format.WholeFile;
import org.postil.format.json.codebook.CodebookJson;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.session.OpenProject;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `postil codebook export` and `postil codebook import`.
@Command(
        name = "codebook",
        description = "Takes people, topics and kinds of tag from one project to another.",
        mixinStandardHelpOptions = true)
final class CodebookCommand {

    @Spec CommandSpec command = CommandSpec.create();

    @Command(
            name = "export",
            description = "Writes the people, topics and kinds of tag of a project as JSON.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
                    Path project,
            @Option(
                            names = "-o",
                            paramLabel = "OUT",
                            description = "Into this file, not standard output.")
                    @Nullable Path out)
            throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            Codebook codebook = file.read().codebook();
            if (out == null) {
                CodebookJson.write(codebook, System.out);
                System.out.flush();
            } else {
                WholeFile.write(out, stream -> CodebookJson.write(codebook, stream));
            }
        }
        return 0;
    }

    @Command(
            name = "import",
            description = {
                "Takes the codebook of another project in. Who or what has the id, or else the",
                "name, of an entry here is that one: what is missing is filled in, what is here",
                "stays. Says what is new and what differs."
            },
            mixinStandardHelpOptions = true)
    int bringIn(
            @Parameters(index = "0", paramLabel = "PROJECT.postil", description = "The project.")
                    Path project,
            @Parameters(index = "1", paramLabel = "BOOK.json", description = "The codebook.")
                    Path book,
            @Option(names = "--preview", description = "Only says what would change.")
                    boolean preview)
            throws IOException {
        Codebook theirs = read(book);
        if (preview) {
            try (ProjectFile file = ProjectFile.openToRead(project)) {
                tell(Adoption.of(file.read().codebook(), theirs));
            }
            return 0;
        }
        try (OpenProject open = Work.in(project, command.commandLine().getErr())) {
            Adoption adoption = Adoption.of(open.session().project().codebook(), theirs);
            adoption.edit(_ -> true).ifPresent(open.session()::perform);
            tell(adoption);
        }
        return 0;
    }

    private static Codebook read(Path book) throws IOException {
        try (InputStream in = Files.newInputStream(book)) {
            return CodebookJson.read(in);
        } catch (NoSuchFileException _) {
            throw Refused.because("cli.no-file", book.toString());
        }
    }

    private void tell(Adoption adoption) {
        PrintWriter out = command.commandLine().getOut();
        for (Item<?> item : (Iterable<Item<?>>) adoption.items()::iterator) {
            if (item.state() != State.SAME) tell(item, out);
        }
        out.println(
                Sentences.of(
                        "cli.codebook.counts",
                        adoption.count(State.NEW),
                        adoption.count(State.DIFFERENT),
                        adoption.count(State.SAME)));
    }

    private static void tell(Item<?> item, PrintWriter out) {
        Message name =
                switch (item.theirs()) {
                    case Person person -> Message.of("cli.codebook.person", person.name());
                    case Topic topic -> Message.of("cli.codebook.topic", topic.name());
                    case Layer layer -> Message.of("cli.codebook.layer", layer.name());
                    default -> throw new IllegalArgumentException("an entry " + item);
                };
        List<String> notes = item.notes().stream().map(Sentences::of).toList();
        String state = item.state().name().toLowerCase(Locale.ROOT);
        out.println(state + "\t" + Sentences.of(name) + "\t" + String.join("; ", notes));
    }
}
