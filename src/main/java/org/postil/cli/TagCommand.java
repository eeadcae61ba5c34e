package org.postil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.cli.naming.Passages;
import org.postil.cli.naming.TagValue;
import org.postil.cli.safety.Work;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.OpenProject;
import org.postil.session.Session;
import org.postil.session.tagging.Content;
import org.postil.text.Anchor;
import org.postil.text.Span;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tag",
        description = "Tags words of a document. Prints the id of each tag.",
        mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Option(names = "--document", required = true, description = "The document's title or id.")
    String document = "";

    @Option(names = "--siglum", description = "Which version, where there are several.")
    String siglum = "";

    @Option(
            names = "--layer",
            required = true,
            description = "speaker, person, date, topic, note, or a kind of tag of your own.")
    String layer = "";

    @ArgGroup(multiplicity = "1")
    Where where = new Where();

    @Option(
            names = "--value",
            required = true,
            description = "A name, a date (EDTF or plain words), a topic, the words of a note.")
    String value = "";

    @Option(names = "--mode", description = "How it is said: direct (the default) or reported.")
    Mode mode = Mode.DIRECT;

    @Option(names = "--to", paramLabel = "NAME", description = "To whom it is said.")
    List<String> to = List.of();

    @Option(
            names = "--aspect",
            description = "written or happened; by default, written for the document's own date.")
    @Nullable Aspect aspect;

    @Option(names = "--note", description = "A note on the tag.")
    String note = "";

    @Spec CommandSpec command = CommandSpec.create();

    /// By offsets or by words.
    static final class Where {
        @ArgGroup(exclusive = false, multiplicity = "1")
        @Nullable Offsets offsets;

        @ArgGroup(exclusive = false, multiplicity = "1")
        @Nullable Finding found;
    }

    static final class Offsets {
        @Option(names = "--start", required = true, description = "Offset of the first character.")
        int start;

        @Option(names = "--end", required = true, description = "Offset behind the last character.")
        int end;
    }

    static final class Finding {
        @Option(
                names = "--find",
                paramLabel = "WORDS",
                required = true,
                description = "The words; any white space between them matches.")
        String words = "";

        @Option(names = "--all", description = "Every hit, not just the only one.")
        boolean all;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = Work.in(project, command.commandLine().getErr())) {
            tag(open.session()).forEach(id -> command.commandLine().getOut().println(id));
        }
        return 0;
    }

    private List<Id<Annotation>> tag(Session session) throws Refused {
        Document target = Naming.document(session.project(), document);
        Witness witness = Naming.witness(target, siglum);
        Layer kind = Naming.layer(session.project().codebook(), layer);
        TagValue reading = new TagValue(session.project().codebook(), target);
        Content content = reading.read(kind, value, new TagValue.Beside(mode, to, aspect));
        List<Annotation> annotations =
                spans(witness).stream().map(span -> annotation(session, span, content)).toList();
        perform(session, reading.entries(), new AddAnnotations(witness.id(), annotations));
        return annotations.stream().map(Annotation::id).toList();
    }

    private Annotation annotation(Session session, Span span, Content content) {
        Stamp stamp = session.stamp();
        Annotation made = content.at(Anchor.at(span.start(), span.end()), stamp);
        boolean noted = content.note().isPresent() || note.isEmpty();
        return noted ? made : made.withNote(note, stamp);
    }

    private static void perform(Session session, List<Edit> entries, AddAnnotations tags) {
        if (entries.isEmpty()) {
            session.perform(tags);
            return;
        }
        var all = new ArrayList<>(entries);
        all.add(tags);
        Message label = Message.of("edit.tag.many", tags.annotations().size());
        session.perform(new Edit.Together(label, all));
    }

    private List<Span> spans(Witness witness) throws Refused {
        Offsets offsets = where.offsets;
        if (offsets != null) {
            return List.of(Passages.at(witness.text(), offsets.start, offsets.end));
        }
        Finding finding = Objects.requireNonNull(where.found);
        List<Span> hits = Passages.of(witness.text(), finding.words);
        if (hits.size() > 1 && !finding.all) {
            throw Refused.because("cli.several-hits", finding.words, hits.size());
        }
        return hits;
    }
}
