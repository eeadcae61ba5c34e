package org.postil.format.collation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postil.collation.Apparatus;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.VariantClass;
import org.postil.message.Words;
import org.postil.model.id.Kebab;

/// An apparatus as TEI P5, by the method of parallel segmentation: each version can be read out of
/// it letter by letter. What differs in white space only is an `app` of type `layout`. A character
/// that XML cannot hold is a `g` whose `n` is its number.
public final class ApparatusTei {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private final Apparatus apparatus;
    private final XMLStreamWriter xml;

    private ApparatusTei(Apparatus apparatus, XMLStreamWriter xml) {
        this.apparatus = apparatus;
        this.xml = xml;
    }

    /// Writes it in UTF-8 and leaves the stream open.
    public static void write(Apparatus apparatus, OutputStream stream) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(stream, UTF_8.name());
            new ApparatusTei(apparatus, xml).document();
            xml.flush();
        } catch (XMLStreamException failed) {
            if (failed.getNestedException() instanceof IOException io) throw io;
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("TEI");
        xml.writeDefaultNamespace(TEI);
        new TeiHeader(xml, apparatus.witnesses(), categories()).write();
        xml.writeStartElement("text");
        xml.writeStartElement("body");
        xml.writeStartElement("ab");
        xml.writeAttribute("xml:space", "preserve");
        for (Segment segment : Segment.of(apparatus)) segment(segment);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static Map<String, String> categories() {
        var all = new LinkedHashMap<String, String>();
        all.put("matters", "It changes the sense or the wording");
        all.put("slight", "It changes neither the sense nor the wording");
        return all;
    }

    private void segment(Segment segment) throws XMLStreamException {
        if (segment.agrees()) {
            text(segment.readings().getFirst());
            return;
        }
        xml.writeStartElement("app");
        attributes(segment);
        readings(segment);
        if (segment.entry().isPresent()) {
            xml.writeStartElement("note");
            text(Words.inEnglish().of(segment.entry().get().verdict().reason()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void attributes(Segment segment) throws XMLStreamException {
        if (segment.aside().isPresent()) {
            xml.writeAttribute("type", "set-aside");
            xml.writeAttribute("subtype", Kebab.of(segment.aside().get().kind()));
        } else if (segment.entry().isPresent()) {
            VariantClass kind = segment.entry().get().verdict().kind();
            Rank rank = segment.entry().get().verdict().rank();
            xml.writeAttribute("type", Kebab.of(kind));
            xml.writeAttribute("subtype", Kebab.of(rank));
            xml.writeAttribute("ana", rank.matters() ? "#matters" : "#slight");
        } else {
            boolean blank = segment.readings().stream().allMatch(String::isBlank);
            xml.writeAttribute("type", blank ? "layout" : "transposition");
        }
    }

    /// Versions that read the same stand together; the first of them all is the lemma.
    private void readings(Segment segment) throws XMLStreamException {
        Map<String, StringBuilder> sigla = new LinkedHashMap<>();
        for (int row = 0; row < segment.readings().size(); row++) {
            StringBuilder found =
                    sigla.computeIfAbsent(segment.readings().get(row), _ -> new StringBuilder());
            found.append(found.isEmpty() ? "#" : " #").append(TeiHeader.id(row));
        }
        String name = "lem";
        for (Map.Entry<String, StringBuilder> reading : sigla.entrySet()) {
            xml.writeStartElement(name);
            xml.writeAttribute("wit", reading.getValue().toString());
            text(reading.getKey());
            xml.writeEndElement();
            name = "rdg";
        }
    }

    private void text(String text) throws XMLStreamException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unfit = (c < ' ' && c != '\n' && c != '\t') || c == '\uFFFE' || c == '\uFFFF';
            if (!unfit) continue;
            xml.writeCharacters(text.substring(from, i));
            xml.writeEmptyElement("g");
            xml.writeAttribute("n", Integer.toString(c));
            from = i + 1;
        }
        xml.writeCharacters(text.substring(from));
    }
}
