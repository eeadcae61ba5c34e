package org.postil.format.handout.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postil.format.xml.XmlText;

/// One XML part of a Word file that is being written.
public final class PartWriter {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /// A new part.
    ///
    /// @param root the name of the outermost element, in the main namespace
    public PartWriter(String root) {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("w", root, MAIN);
            out.writeNamespace("w", MAIN);
            out.writeNamespace("r", RELATIONS);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Opens an element.
    ///
    /// @param attributes names and values in turn, all in the main namespace unless they have a
    ///   prefix
    public PartWriter open(String name, String... attributes) {
        try {
            out.writeStartElement("w", name, MAIN);
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// An element without content; its attributes as in [#open].
    public PartWriter empty(String name, String... attributes) {
        try {
            out.writeEmptyElement("w", name, MAIN);
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Closes the element that was opened last.
    public PartWriter close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Words as an element of their own; what XML can't carry is written as U+FFFD.
    public PartWriter words(String words) {
        try {
            open("t", "xml:space", "preserve");
            out.writeCharacters(XmlText.of(words));
            return close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The whole part in UTF-8; nothing can be written afterwards.
    public byte[] bytes() {
        try {
            out.writeEndDocument();
            out.close();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = XmlText.of(attributes[i + 1]);
            if (name.startsWith("xml:")) {
                out.writeAttribute(
                        "xml", "http://www.w3.org/XML/1998/namespace", name.substring(4), value);
            } else if (name.startsWith("r:")) {
                out.writeAttribute("r", RELATIONS, name.substring(2), value);
            } else {
                out.writeAttribute("w", MAIN, name, value);
            }
        }
    }
}
