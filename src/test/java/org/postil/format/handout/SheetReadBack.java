package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.setting.SetSheet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What a reader of a written sheet finds on its numbered lines: by number, the words.
final class SheetReadBack {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private SheetReadBack() {}

    static byte[] written(SetSheet sheet, HandoutFile as) throws IOException {
        var out = new ByteArrayOutputStream();
        as.write(sheet, out);
        return out.toByteArray();
    }

    /// As the layout has them.
    static SortedMap<Integer, String> lines(SetSheet sheet) {
        var lines = new TreeMap<Integer, String>();
        for (Block block : sheet.blocks()) {
            if (!block.role().isNumbered()) continue;
            for (int i = 0; i < block.lines().size(); i++) {
                lines.put(block.number(i), plain(block.lines().get(i).words()));
            }
        }
        return lines;
    }

    static SortedMap<Integer, String> ofText(byte[] text) {
        var lines = new TreeMap<Integer, String>();
        Matcher line = Pattern.compile("(?m)^ {0,3}(\\d+)  (.*)$").matcher(new String(text, UTF_8));
        while (line.find()) {
            lines.put(
                    Integer.valueOf(line.group(1)),
                    plain(line.group(2).replaceAll("\\{\\d+}", "")));
        }
        return lines;
    }

    static SortedMap<Integer, String> ofHtml(byte[] html) {
        var lines = new TreeMap<Integer, String>();
        for (var line : Jsoup.parse(new String(html, UTF_8)).select(".line[data-line]")) {
            line.select("sup").remove();
            String number = line.select(".number").text();
            line.select(".number").remove();
            lines.put(Integer.valueOf(number), plain(line.text()));
        }
        return lines;
    }

    /// Every line that begins with the number that is due next.
    static SortedMap<Integer, String> ofPdf(byte[] pdf) throws IOException {
        var lines = new TreeMap<Integer, String>();
        for (String line : pdfText(pdf).split("\n", -1)) {
            String due = (lines.size() + 1) + " ";
            if (line.startsWith(due))
                lines.put(lines.size() + 1, plain(line.substring(due.length())));
        }
        return lines;
    }

    static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }

    /// As Word counts: every line of a paragraph whose style does not leave it out.
    static SortedMap<Integer, String> ofDocx(byte[] docx) throws IOException {
        var lines = new TreeMap<Integer, String>();
        List<String> counted = countedStyles(parsed(docx, "word/styles.xml"));
        NodeList paragraphs = parsed(docx, "word/document.xml").getElementsByTagNameNS(WORD, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            Element style = (Element) paragraph.getElementsByTagNameNS(WORD, "pStyle").item(0);
            if (!counted.contains(style.getAttributeNS(WORD, "val"))) continue;
            for (String line : words(paragraph).split("\n", -1)) {
                lines.put(lines.size() + 1, plain(line));
            }
        }
        return lines;
    }

    private static List<String> countedStyles(Element styles) {
        var counted = new ArrayList<String>();
        NodeList all = styles.getElementsByTagNameNS(WORD, "style");
        for (int i = 0; i < all.getLength(); i++) {
            Element style = (Element) all.item(i);
            if (style.getElementsByTagNameNS(WORD, "suppressLineNumbers").getLength() == 0) {
                counted.add(style.getAttributeNS(WORD, "styleId"));
            }
        }
        return counted;
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        NodeList all = paragraph.getElementsByTagNameNS(WORD, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Node node = all.item(i);
            if (node.getLocalName().equals("t")) words.append(node.getTextContent());
            if (node.getLocalName().equals("br")) words.append('\n');
        }
        return words.toString();
    }

    static Element parsed(byte[] docx, String part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            byte[] xml = parts(docx).get(part);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(part, broken);
        }
    }

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
