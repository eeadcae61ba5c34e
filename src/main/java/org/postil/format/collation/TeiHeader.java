package org.postil.format.collation;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postil.collation.WitnessText;
import org.postil.format.xml.XmlText;

/// The header of an apparatus in TEI: which versions there are, how it is made, what its pointers
/// mean.
final class TeiHeader {

    private final XMLStreamWriter xml;
    private final List<WitnessText> witnesses;
    private final Map<String, String> categories;

    TeiHeader(XMLStreamWriter xml, List<WitnessText> witnesses, Map<String, String> categories) {
        this.xml = xml;
        this.witnesses = witnesses;
        this.categories = categories;
    }

    /// What points to a version. A siglum may be no name in XML, so its number is.
    static String id(int row) {
        return "w" + (row + 1);
    }

    void write() throws XMLStreamException {
        xml.writeStartElement("teiHeader");
        xml.writeStartElement("fileDesc");
        xml.writeStartElement("titleStmt");
        element("title", "Apparatus");
        xml.writeEndElement();
        xml.writeStartElement("publicationStmt");
        element("p", "Made by Postil.");
        xml.writeEndElement();
        xml.writeStartElement("sourceDesc");
        listOfWitnesses();
        xml.writeEndElement();
        xml.writeEndElement();
        encoding();
        xml.writeEndElement();
    }

    private void listOfWitnesses() throws XMLStreamException {
        xml.writeStartElement("listWit");
        for (int row = 0; row < witnesses.size(); row++) {
            xml.writeStartElement("witness");
            xml.writeAttribute("xml:id", id(row));
            xml.writeStartElement("abbr");
            xml.writeAttribute("type", "siglum");
            xml.writeCharacters(XmlText.of(witnesses.get(row).siglum()));
            xml.writeEndElement();
            xml.writeCharacters(XmlText.of(" " + witnesses.get(row).name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void encoding() throws XMLStreamException {
        xml.writeStartElement("encodingDesc");
        xml.writeStartElement("variantEncoding");
        xml.writeAttribute("method", "parallel-segmentation");
        xml.writeAttribute("location", "internal");
        xml.writeEndElement();
        xml.writeStartElement("classDecl");
        xml.writeStartElement("taxonomy");
        for (Map.Entry<String, String> category : categories.entrySet()) {
            xml.writeStartElement("category");
            xml.writeAttribute("xml:id", category.getKey());
            element("catDesc", category.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }
}
