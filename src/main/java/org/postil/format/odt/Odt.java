package org.postil.format.odt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.format.flow.Stated;
import org.postil.format.office.LeftOut;
import org.postil.format.office.OfficeStated;
import org.postil.format.packed.Archive;
import org.postil.format.xml.Recording;
import org.postil.format.xml.Tag;
import org.postil.format.xml.Within;
import org.postil.format.xml.Without;
import org.postil.format.xml.Xml;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;
import org.postil.model.annotation.SetAside;

/// Reads OpenDocument texts, packed (ODT) or flat (FODT), as [Docx] reads those of Word.
public final class Odt {

    private final String fileName;
    private final byte[] content;
    private final OdtStyles styles = new OdtStyles();
    private final OfficeStated stated = new OfficeStated();
    private final List<Recording> heads = new ArrayList<>();

    private Odt(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    public static Composed read(String fileName, Archive archive) throws Refused {
        if (archive.words("META-INF/manifest.xml").contains("encryption-data")) {
            throw Refused.because("format.locked", fileName);
        }
        var odt = new Odt(fileName, archive.needed("content.xml"));
        Optional<byte[]> styles = archive.file("styles.xml");
        Optional<byte[]> meta = archive.file("meta.xml");
        if (styles.isPresent()) odt.tellStyles(styles.get());
        if (meta.isPresent()) odt.tellStated(meta.get());
        return odt.composed();
    }

    /// A flat one: all in one XML file.
    public static Composed readFlat(String fileName, byte[] xml) throws Refused {
        var odt = new Odt(fileName, xml);
        odt.tellStyles(xml);
        odt.tellStated(xml);
        return odt.composed();
    }

    private void tellStyles(byte[] xml) throws Refused {
        Xml.read(fileName, xml, styles);
        Xml.read(fileName, xml, new Within("master-styles", new Heads()));
    }

    private void tellStated(byte[] xml) throws Refused {
        Xml.read(fileName, xml, new Within("meta", stated));
    }

    private Composed composed() throws Refused {
        Xml.read(fileName, content, styles);
        var pages = new Pages(true);
        Composed composed = compose(pages);
        return pages.contradict(stated.pages()) ? compose(new Pages(false)) : composed;
    }

    private Composed compose(Pages pages) throws Refused {
        var composer = new Composer(fileName);
        var leftOut = new LeftOut();
        runningHeads(composer);
        var body = new OdtBody(styles, composer, pages, leftOut);
        var text = new Within("text", new Without(body::isNoText, body));
        Xml.read(fileName, content, new Within("body", text));
        leftOut.tell(composer);
        return composer.composed(stated.stated());
    }

    private void runningHeads(Composer composer) throws Refused {
        Set<String> seen = new HashSet<>();
        for (Recording head : heads) {
            var alone = new Composer(fileName);
            var body = new OdtBody(styles, alone, new Pages(false), new LeftOut());
            head.tell(new Without(body::isNoText, body));
            String words = alone.composed(Stated.NOTHING).text();
            boolean speaks = words.codePoints().anyMatch(Character::isLetter);
            if (speaks && seen.add(words)) composer.aside(SetAside.Kind.HEADER, words);
        }
    }

    /// Records each running head and foot by itself.
    private final class Heads implements XmlHandler {

        private static final Set<String> NAMES =
                Set.of(
                        "header",
                        "header-left",
                        "header-first",
                        "footer",
                        "footer-left",
                        "footer-first");

        private Recording head = new Recording();

        @Override
        public void start(Tag tag) {
            if (NAMES.contains(tag.name())) {
                head = new Recording();
                heads.add(head);
            } else {
                head.start(tag);
            }
        }

        @Override
        public void end(Tag tag) {
            if (!NAMES.contains(tag.name())) head.end(tag);
        }

        @Override
        public void words(String words) {
            head.words(words);
        }
    }
}
