package org.postil.format.tei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.format.Imported;
import org.postil.format.Shown;
import org.postil.message.Refused;
import org.postil.model.annotation.SetAside.Kind;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.DateTag;

class TeiTest {

    private static final String HEAD =
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
                    + "<title>Telegram 1053 from Moscow</title></titleStmt></fileDesc></teiHeader><text>";

    @Test
    void paragraphsAndLinesStand() throws Refused {
        String text =
                read("<body><head>Telegram</head><p>I had an\n  <hi>interview</hi>"
                                + " <choice><sic>wiht</sic><corr>with</corr></choice> him.</p>"
                                + "<lg><l>One</l><l>Two</l></lg></body></text></TEI>")
                        .document()
                        .mainWitness()
                        .text();
        assertThat(text).isEqualTo("Telegram\n\nI had an interview with him.\n\nOne\nTwo");
    }

    @Test
    void aSlipStandsInTheSourceAndIsACorrection() throws Refused {
        var text =
                read("<body><p>I went <choice><sic>wiht</sic><corr>with</corr></choice> him, and"
                                + " <choice><orig>vp</orig><reg>up</reg></choice>.</p></body></text></TEI>")
                        .document()
                        .mainWitness()
                        .transcription();
        assertThat(text.original()).isEqualTo("I went wiht him, and vp.");
        assertThat(text.corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.splice().inserted()).isEqualTo("with"));
    }

    @Test
    void aDateWithItsValueIsTagged() throws Refused {
        var witness =
                read("<body><p>On <date when='1946-04-05'>Friday</date>, or"
                                + " <date when='soon'>soon</date>.</p></body></text></TEI>")
                        .document()
                        .mainWitness();
        assertThat(witness.annotations())
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.anchor().quote(witness.text())).isEqualTo("Friday");
                    assertThat(tag.tag())
                            .isEqualTo(new DateTag(Edtf.parse("1946-04-05"), Aspect.HAPPENED, ""));
                });
    }

    @Test
    void notesAndPageBreaksAreSetAside() throws Refused {
        var witness =
                read("<body><p>A letter<note n='1'>Not printed.</note> came.</p>"
                                + "<pb n='5'/><p>It said so.</p></body></text></TEI>")
                        .document()
                        .mainWitness();
        assertThat(witness.text())
                .startsWith("A letter[1] came.")
                .contains("It said so.")
                .endsWith("[1] Not printed.");
        assertThat(witness.setAside())
                .extracting(one -> one.kind())
                .containsExactlyInAnyOrder(Kind.HEADER, Kind.FOOTNOTE);
    }

    @Test
    void theTitleOfItsHeaderIsTheDocuments() throws Refused {
        assertThat(read("<body><p>Words</p></body></text></TEI>").document().title())
                .isEqualTo("Telegram 1053 from Moscow");
    }

    @Test
    void anEditionThatIsCutShortIsRefused() {
        assertThat(Shown.text("cable.xml", HEAD + "<body><p>Words")).contains("cable.xml");
    }

    private static Imported read(String rest) throws Refused {
        return Shown.read("cable.xml", (HEAD + rest).getBytes(UTF_8));
    }
}
