package org.postil.format.collation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.collation.Apparatus;
import org.postil.collation.Collation;
import org.postil.collation.WitnessText;
import org.postil.text.NaughtyStrings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Each version can be read out of the TEI letter by letter.
class ApparatusTeiTest {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    @Test
    void bothVersionsOfTheTelegramAreInItWhole() throws Exception {
        var telegram = Apparatus.of(Collation.of(Versions.published(), Versions.archival()));
        byte[] xml = written(telegram);
        assertVersionsAreWhole(telegram, xml);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void anyVersionsAreInItWhole(int count) throws Exception {
        for (long seed = 0; seed < 60; seed++) {
            Apparatus apparatus = Versions.random(seed, count);
            assertVersionsAreWhole(apparatus, written(apparatus));
        }
    }

    @Test
    void aVersionMayBeCalledAnything() throws Exception {
        String names = String.join(" ", NaughtyStrings.all());
        var a = new WitnessText("A", names, "One.");
        var b = new WitnessText("\u0001", "B", "Two.");
        Apparatus apparatus = Apparatus.of(Collation.of(a, b));
        assertVersionsAreWhole(apparatus, written(apparatus));
    }

    @Test
    void itIsValidByTheSchemaOfTheTei() throws Exception {
        var faults = new ArrayList<String>();
        var schema = new ValidationDriver(reporting(faults));
        try (var rng = ApparatusTeiTest.class.getResourceAsStream("tei_all.rng")) {
            assertThat(schema.loadSchema(new InputSource(rng))).isTrue();
        }
        validate(schema, Apparatus.of(Collation.of(Versions.published(), Versions.archival())));
        for (long seed = 0; seed < 12; seed++) validate(schema, Versions.random(seed, 3));
        assertThat(faults).isEmpty();
        schema.validate(new InputSource(new ByteArrayInputStream("<TEI/>".getBytes(UTF_8))));
        assertThat(faults).isNotEmpty();
    }

    private static void validate(ValidationDriver schema, Apparatus apparatus) throws Exception {
        schema.validate(new InputSource(new ByteArrayInputStream(written(apparatus))));
    }

    private static PropertyMap reporting(List<String> faults) {
        var properties = new PropertyMapBuilder();
        properties.put(
                ValidateProperty.ERROR_HANDLER,
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException fault) {
                        faults.add(fault.getMessage());
                    }
                });
        return properties.toPropertyMap();
    }

    private static byte[] written(Apparatus apparatus) throws Exception {
        var out = new ByteArrayOutputStream();
        ApparatusTei.write(apparatus, out);
        return out.toByteArray();
    }

    private static void assertVersionsAreWhole(Apparatus apparatus, byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        Node text = document.getElementsByTagNameNS(TEI, "ab").item(0);
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            var version = new StringBuilder();
            read(text, "#" + TeiHeader.id(row), version);
            assertThat(version.toString()).isEqualTo(apparatus.witnesses().get(row).text());
        }
    }

    private static void read(Node node, String witness, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, witness, text);
            } else {
                text.append(child.getNodeValue());
            }
        }
    }

    private static void element(Element element, String witness, StringBuilder text) {
        switch (element.getLocalName()) {
            case "g" -> text.append((char) Integer.parseInt(element.getAttribute("n")));
            case "note" -> {}
            case "lem", "rdg" -> {
                List<String> sigla = List.of(element.getAttribute("wit").split(" "));
                if (sigla.contains(witness)) read(element, witness, text);
            }
            default -> read(element, witness, text);
        }
    }
}
