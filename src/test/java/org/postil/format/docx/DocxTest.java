package org.postil.format.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.postil.format.Shown;
import org.postil.format.Zip;

/// What Word writes, in small files made by hand.
class DocxTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void paragraphsTabsBreaksAndRaisedDigits() {
        assertThat(
                        text(
                                """
                                <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>
                                 <w:r><w:t xml:space="preserve">𝔘 and </w:t></w:r><w:r><w:t>Stalin</w:t><w:tab/>
                                 <w:t>x</w:t><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>
                                <w:p/><w:p/>
                                <w:p><w:r><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t>
                                 <w:softHyphen/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:char="263A"/></w:r></w:p>
                                """))
                .isEqualTo("𝔘 and Stalin\tx²\n\ntwo\nthree\u2011four\uFFFD☺");
    }

    @Test
    void whatChangedIsReadAsAccepted() throws IOException {
        byte[] file =
                docx("""
                <w:p><w:r><w:t>kept </w:t></w:r><w:ins><w:r><w:t>added</w:t></w:r></w:ins>
                <w:del><w:r><w:delText>gone</w:delText></w:r></w:del>
                <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
                <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> seen</w:t><w:commentReference w:id="0"/></w:r>
                </w:p>\
                """)
                        .bytes();
        var imported = Shown.read("x.docx", file);
        assertThat(Shown.text(imported)).isEqualTo("kept added seen");
        assertThat(Shown.problems(imported))
                .containsExactly(
                        "“x.docx” was read as if all its 2 tracked changes were accepted. The file"
                                + " itself is kept as it came.",
                        "“x.docx” has a comment, which was not brought in. The file itself is kept"
                                + " as it came.",
                        "“x.docx” has a stretch of hidden text, which was not brought in. The file"
                                + " itself is kept as it came.");
    }

    @Test
    void footnotesEndnotesAndMarksOfTheWritersOwn() {
        byte[] file =
                docx("""
                <w:p><w:r><w:t>one</w:t><w:footnoteReference w:id="2"/></w:r>
                <w:r><w:t> two</w:t><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>
                <w:r><w:t> three</w:t><w:endnoteReference w:id="1"/><w:footnoteReference w:id="77"/></w:r></w:p>\
                """)
                        .with(
                                "word/footnotes.xml",
                                part(
                                        "footnotes",
                                        """
                                        <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>___</w:t></w:r></w:p></w:footnote>
                                        <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>first</w:t></w:r></w:p>
                                        <w:p><w:r><w:t>and more</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>
                                        <w:footnote w:id="3"><w:p><w:r><w:t>starred</w:t></w:r></w:p></w:footnote>\
                                        """))
                        .with(
                                "word/endnotes.xml",
                                part(
                                        "endnotes",
                                        "<w:endnote w:id=\"1\"><w:p><w:r><w:t>at the"
                                                + " end</w:t></w:r></w:p></w:endnote>"))
                        .bytes();
        assertThat(Shown.text("x.docx", file))
                .isEqualTo(
                        """
                        one[1] two[*] three[i]

                        ‹FOOTNOTE: [1] first

                        and more›

                        ‹FOOTNOTE: [*] starred›

                        ‹FOOTNOTE: [i] at the end›\
                        """);
    }

    @Test
    void aListKeepsItsNumbers() {
        byte[] file =
                docx("""
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>sub</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Derived"/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>sub</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>bullet</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t>anew</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Derived"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>off</w:t></w:r></w:p>\
                """)
                        .with(
                                "word/styles.xml",
                                part(
                                        "styles",
                                        """
                                        <w:style w:styleId="Numbered"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                                        <w:style w:styleId="Derived"><w:basedOn w:val="Numbered"/></w:style>\
                                        """))
                        .with(
                                "word/numbering.xml",
                                part(
                                        "numbering",
                                        """
                                        <w:abstractNum w:abstractNumId="1">
                                         <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl>
                                         <w:lvl w:ilvl="1"><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1.%2)"/></w:lvl>
                                         <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
                                        <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
                                        <w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>\
                                        """))
                        .bytes();
        assertThat(Shown.text("x.docx", file))
                .isEqualTo(
                        "(3) one\n\n3.а) sub\n\n(4) two\n\n4.а) sub\n\nbullet\n\n(9) anew\n\noff");
    }

    @Test
    void tablesAreLinesWithTabs() {
        assertThat(
                        text(
                                """
                                <w:p><w:r><w:t>before</w:t></w:r></w:p>
                                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr>
                                <w:tr><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                                <w:p><w:r><w:t>behind</w:t></w:r></w:p>\
                                """))
                .isEqualTo("before\n\na\t\tc\nd\n\nbehind");
    }

    @Test
    void aTextBoxComesOnceBehindItsParagraph() {
        assertThat(
                        text(
                                """
                                <w:p><w:r><w:t>before </w:t><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>
                                <w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                                <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                                </mc:AlternateContent></w:r><w:r><w:t>behind</w:t></w:r></w:p>
                                <w:p><w:r><w:t>next</w:t></w:r></w:p>\
                                """))
                .isEqualTo("before behind\n\nin the box\n\nnext");
    }

    @Test
    void pagesCountWithThoseThatCame() {
        String body =
                """
                <w:p><w:r><w:t>one</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>two</w:t><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:lastRenderedPageBreak/><w:t>three</w:t></w:r></w:p>
                <w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>four</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr><w:r><w:t>more</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>end</w:t></w:r></w:p>
                <w:p><w:r><w:t>five</w:t></w:r></w:p>
                """;
        assertThat(text(body))
                .isEqualTo(
                        "onetwo\n\n‹HEADER: [p. 3]›\n\nthree\n\n‹HEADER: [p. 4]›\n\nfour\n\nmore\n\n"
                                + "end\n\n‹HEADER: [p. 5]›\n\nfive");
        assertThat(Shown.text("x.docx", withPages(docx(body), 5))).isEqualTo(text(body));
        assertThat(Shown.text("x.docx", withPages(docx(body), 6)))
                .isEqualTo(text(body).replaceAll("\\[p\\. \\d]", "[page break]"));
    }

    @Test
    void whatATranscriptsFileIsCalledAndWhenItWasMadeDoNotCount() throws IOException {
        byte[] file =
                docx("<w:p><w:r><w:t>Moscow, April 5, 1946</w:t></w:r></w:p>")
                        .with(
                                "_rels/.rels",
                                relations("metadata/core-properties", "docProps/core.xml"))
                        .with(
                                "docProps/core.xml",
                                "<c><title>Microsoft Word - x.doc</title>"
                                        + "<created>2019-03-02T10:00:00Z</created></c>")
                        .bytes();
        var document = Shown.read("smith-cable-1053.docx", file).document();
        assertThat(document.title()).isEqualTo("Smith cable 1053");
        assertThat(document.metadata().date().orElseThrow().text()).isEqualTo("1946-04-05");
    }

    private static byte[] withPages(Zip docx, int pages) {
        return docx.with("_rels/.rels", relations("extended-properties", "docProps/app.xml"))
                .with("docProps/app.xml", "<P><Pages>" + pages + "</Pages></P>")
                .bytes();
    }

    private static String text(String body) {
        return Shown.text("x.docx", docx(body).bytes());
    }

    private static Zip docx(String body) {
        return new Zip()
                .with("[Content_Types].xml", TYPES)
                .with("word/document.xml", part("document", "<w:body>" + body + "</w:body>"))
                .with(
                        "word/_rels/document.xml.rels",
                        "<R>"
                                + relation("styles", "styles.xml")
                                + relation("numbering", "/word/numbering.xml")
                                + relation("footnotes", "./footnotes.xml")
                                + relation("endnotes", "../word/endnotes.xml")
                                + "</R>");
    }

    private static String part(String root, String content) {
        return "<w:"
                + root
                + " "
                + W
                + ">"
                + content.replaceAll("\n\\s*", "")
                + "</w:"
                + root
                + ">";
    }

    private static String relations(String type, String target) {
        return "<R>" + relation(type, target) + "</R>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }
}
