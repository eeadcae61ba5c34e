package org.postil.format.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.postil.message.Message;
import org.postil.message.Refused;

/// Reads an XML file from its first element to its last.
///
/// A document type is passed over unread: what it defines is not expanded, so that a small file
/// stays small, and nothing that it names is fetched. The names of letters that HTML knows
/// (`&eacute;`) are understood; another one stands in the text as it is written.
public final class Xml {

    /// So deep no text is nested. The JDK's own bound is less than some office documents have.
    private static final String DEEPEST = "1000";

    /// How the JDK's messages begin where a bound of its own is passed.
    private static final String TOO_MUCH = "JAXP0001";

    private Xml() {}

    /// Tells all that stands in it.
    ///
    /// @throws Refused where it is no XML, naming the place
    public static void read(String fileName, byte[] xml, XmlHandler handler) throws Refused {
        XMLStreamReader in = null;
        try {
            in = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            tellAll(in, handler);
        } catch (XMLStreamException broken) {
            throw refused(fileName, broken);
        } finally {
            close(in);
        }
    }

    private static void tellAll(XMLStreamReader in, XmlHandler handler)
            throws XMLStreamException, Refused {
        Deque<Tag> open = new ArrayDeque<>();
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(new Tag(in.getLocalName(), attributes(in)));
                    handler.start(open.peek());
                }
                case XMLStreamConstants.END_ELEMENT -> handler.end(open.pop());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        handler.words(letter(in.getLocalName()));
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        handler.words(in.getText());
                default -> {}
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader in) {
        if (in.getAttributeCount() == 0) return Map.of();
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            boolean own = XMLConstants.XML_NS_URI.equals(in.getAttributeNamespace(i));
            String name = in.getAttributeLocalName(i);
            attributes.putIfAbsent(own ? "xml:" + name : name, in.getAttributeValue(i));
        }
        return attributes;
    }

    private static String letter(String entity) {
        return Parser.unescapeEntities("&" + entity + ";", true);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static Refused refused(String fileName, XMLStreamException broken) {
        var place = broken.getLocation();
        int line = place == null ? 0 : place.getLineNumber();
        int column = place == null ? 0 : place.getColumnNumber();
        boolean tooMuch = String.valueOf(broken.getMessage()).contains(TOO_MUCH);
        String key = tooMuch ? "format.xml.too-much" : "format.xml.broken";
        return new Refused(Message.of(key, fileName, line, column), broken);
    }

    private static void close(@Nullable XMLStreamReader in) {
        try {
            if (in != null) in.close();
        } catch (XMLStreamException _) {
            // All that counts is read.
        }
    }
}
