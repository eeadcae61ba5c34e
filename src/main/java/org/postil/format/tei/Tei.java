package org.postil.format.tei;

import java.util.Optional;
import java.util.Set;
import org.postil.edtf.Edtf;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Label;
import org.postil.format.flow.Stated;
import org.postil.format.xml.Recording;
import org.postil.format.xml.Tag;
import org.postil.format.xml.Within;
import org.postil.format.xml.Without;
import org.postil.format.xml.Xml;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;
import org.postil.model.Metadata.Field;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag.Aspect;

/// Reads an edition in TEI: the text with its paragraphs, lines and page breaks, its notes at the
/// end, its dates, what its header says. Where an edition corrects its source (`choice`), the slip
/// stands with its correction; of other two readings that of the source stands, and what was struck
/// out does not.
public final class Tei {

    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "head",
                    "ab",
                    "opener",
                    "closer",
                    "list",
                    "table",
                    "sp",
                    "lg",
                    "quote",
                    "postscript",
                    "trailer",
                    "div",
                    "body",
                    "front",
                    "back",
                    "argument",
                    "epigraph",
                    "titlePage",
                    "docTitle",
                    "docDate",
                    "docAuthor",
                    "floatingText");

    private static final Set<String> LINES =
            Set.of(
                    "l",
                    "item",
                    "row",
                    "dateline",
                    "salute",
                    "signed",
                    "address",
                    "addrLine",
                    "speaker",
                    "stage",
                    "byline",
                    "label",
                    "titlePart");

    /// What is not in the source, or no longer, or not in words.
    private static final Set<String> UNSEEN =
            Set.of("corr", "reg", "expan", "del", "figDesc", "graphic", "formula", "index");

    private Tei() {}

    public static Composed read(String fileName, byte[] xml) throws Refused {
        var header = new Header();
        Xml.read(fileName, xml, new Within("fileDesc", header));
        var composer = new Composer(fileName);
        Xml.read(fileName, xml, new Within("text", new Choices(composer)));
        return composer.composed(header.stated);
    }

    private static boolean isUnseen(Tag tag) {
        return UNSEEN.contains(tag.name());
    }

    /// Tells a body what stands in the text, and of a slip how the edition corrects it.
    private static final class Choices implements XmlHandler {

        private final Composer composer;
        private final XmlHandler body;
        private Recording choice = new Recording();
        private int depth;

        private Choices(Composer composer) {
            this.composer = composer;
            body = new Without(Tei::isUnseen, new Body(composer));
        }

        @Override
        public void start(Tag tag) throws Refused {
            if (tag.is("choice") && depth++ == 0) choice = new Recording();
            else inner().start(tag);
        }

        @Override
        public void end(Tag tag) throws Refused {
            if (tag.is("choice") && --depth == 0) tellChoice();
            else inner().end(tag);
        }

        @Override
        public void words(String words) throws Refused {
            inner().words(words);
        }

        private XmlHandler inner() {
            return depth > 0 ? choice : body;
        }

        private void tellChoice() throws Refused {
            composer.capture();
            choice.tell(new Within("corr", new Body(composer)));
            String reading = composer.captured();
            if (!reading.isEmpty()) composer.open(new Label.Corrected(reading));
            choice.tell(body);
            if (!reading.isEmpty()) composer.close();
        }
    }

    private record Body(Composer composer) implements XmlHandler {

        @Override
        public void start(Tag tag) throws Refused {
            switch (tag.name()) {
                case "note" -> composer.note(tag.get("n"));
                case "pb" -> page(tag);
                case "lb" -> line(tag);
                case "cell" -> composer.words(" ");
                case "date" -> date(tag).ifPresent(composer::open);
                case "fw" -> composer.open(new Label.Aside(SetAside.Kind.HEADER));
                default -> breakAround(tag);
            }
        }

        @Override
        public void end(Tag tag) throws Refused {
            switch (tag.name()) {
                case "note" -> composer.endNote();
                case "date" -> date(tag).ifPresent(_ -> composer.close());
                case "fw" -> composer.close();
                case "pb", "lb", "cell" -> {}
                default -> breakAround(tag);
            }
        }

        @Override
        public void words(String words) throws Refused {
            composer.words(words);
        }

        /// A day, month or year, as the edition reads it.
        private static Optional<Label> date(Tag tag) {
            return Edtf.tryParse(tag.get("when"))
                    .map(date -> new Label.Dated(date, Aspect.HAPPENED));
        }

        private void page(Tag tag) throws Refused {
            if (tag.get("break").equals("no")) composer.pageInWord(tag.get("n"));
            else composer.page(tag.get("n"));
        }

        private void line(Tag tag) throws Refused {
            if (tag.get("break").equals("no")) composer.lineInWord();
            else composer.line();
        }

        private void breakAround(Tag tag) throws Refused {
            if (PARAGRAPHS.contains(tag.name())) composer.paragraph();
            else if (LINES.contains(tag.name())) composer.line();
        }
    }

    /// What the description of the file says: its title, and of its source.
    private static final class Header implements XmlHandler {

        private final StringBuilder words = new StringBuilder();
        private Stated stated = Stated.NOTHING;

        @Override
        public void start(Tag tag) {
            if (!tag.is("hi") && !tag.is("lb")) words.setLength(0);
        }

        @Override
        public void end(Tag tag) {
            String said = words.toString();
            stated =
                    switch (tag.name()) {
                        case "title" -> stated.titled(said);
                        case "editor" -> stated.alsoSaying(Field.EDITOR, said);
                        case "idno" -> stated.saying(Field.ARCHIVE_REFERENCE, said);
                        case "licence" -> stated.saying(Field.RIGHTS, said);
                        default -> stated;
                    };
        }

        @Override
        public void words(String more) {
            words.append(more);
        }
    }
}
