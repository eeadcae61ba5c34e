package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.copying.ReadingCopy;
import org.postil.excerpt.layout.Pen;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Refused;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Topic;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Tags that are marked in the words, with a legend, in every file, read back.
class MarkedFileTest {

    private static final String TEXT =
            "𝔘 He came late.\n\nKelly: “I speak of the Turkish Straits & of the bases there; of bread"
                    + " too, since nobody in this long sentence should be left on one line alone.”\n\n"
                    + "Nobody answered. It was over.";

    private static final String SAID =
            "“I speak of the Turkish Straits & of the bases there; of bread"
                    + " too, since nobody in this long sentence should be left on one line alone.”\n\n"
                    + "Nobody answered";

    @Test
    void aMarkedLineHasTheSameNumberAndWordsInEveryFile() throws IOException {
        SetSheet sheet = sheet();
        SortedMap<Integer, String> lines = SheetReadBack.lines(sheet);
        assertThat(lines).hasSizeGreaterThan(4);
        var html = SheetReadBack.ofHtml(written(sheet, HandoutFile.HTML));
        var docx = SheetReadBack.ofDocx(written(sheet, HandoutFile.DOCX));
        var printed = SheetReadBack.ofPdf(written(sheet, HandoutFile.PDF));
        for (int number : lines.keySet()) {
            String words = bare(lines.getOrDefault(number, ""));
            assertThat(bare(html.getOrDefault(number, ""))).isEqualTo(words);
            assertThat(bare(docx.getOrDefault(number, ""))).isEqualTo(words);
            assertThat(bare(printed.getOrDefault(number, ""))).isEqualTo(words.replace("𝔘", "□"));
        }
    }

    @Test
    void everyTagHasItsSignAndTheLegendSaysWhatItIs() throws IOException {
        String text = new String(written(sheet(), HandoutFile.TXT), UTF_8);
        assertThat(text.replaceAll("\\s+[\\d ]*", " "))
                .contains("the ‹T1›Turkish ‹T2›Straits‹/T1› & of the bases‹/T2› there")
                .contains("Kelly: ‹S1›“I speak")
                .contains("Nobody answered‹/S1›. It")
                .contains("S Speaker: S1 Kelly, David")
                .contains("T Topic: T1 Straits; T2 Bases");
        Document page = Jsoup.parse(new String(written(sheet(), HandoutFile.HTML), UTF_8));
        assertThat(page.select(".sign").eachText()).containsExactly("S1", "T1", "T2", "/S1");
        assertThat(page.select(".mark .mark").text()).contains("Straits");
        assertThat(page.select(".legend .mark").eachText()).containsExactly("Topic");
        String pdf = SheetReadBack.pdfText(written(sheet(), HandoutFile.PDF));
        assertThat(pdf).contains("S1 Kelly, David", "T1 Straits", "T2 Bases");
        byte[] docx = written(sheet(), HandoutFile.DOCX);
        String word = new String(SheetReadBack.parts(docx).get("word/document.xml"), UTF_8);
        assertThat(word)
                .contains("<w:u w:val=\"single\"/>")
                .contains("<w:bdr w:val=\"single\"")
                .contains("<w:pBdr><w:left");
    }

    @Test
    void whatOverlapsStandsBelowItselfAndTheBarRunsBesideItsLines() {
        List<Page> pages = Pagination.of(sheet());
        var strokes = pages.getFirst().strokes();
        long bars = strokes.stream().filter(one -> one.x() == one.toX()).count();
        // Four lines of words, and the legend's.
        assertThat(bars).isEqualTo(5);
        var lines = strokes.stream().filter(one -> one.y() == one.toY()).toList();
        assertThat(lines).doesNotHaveDuplicates();
        for (var one : lines) {
            for (var other : lines) {
                boolean meet = one.x() < other.toX() - 0.1 && other.x() < one.toX() - 0.1;
                boolean same = one.equals(other) || one.y() != other.y();
                assertThat(meet && !same).as("%s %s", one, other).isFalse();
            }
        }
    }

    @Test
    void whatIsNotAskedForIsNotMarked() throws IOException {
        Handouts handouts = tagged().addAll();
        String text = new String(written(set(handouts), HandoutFile.TXT), UTF_8);
        assertThat(text).doesNotContain("‹", "Marks");
        handouts.arranged(Arrangement.STANDARD.marking(List.of(LayerId.TOPIC)));
        assertThat(new String(written(set(handouts), HandoutFile.TXT), UTF_8))
                .contains("‹T1›")
                .doesNotContain("‹S1›", "Speaker");
    }

    @Test
    void aPassageHasTheNoteAndTheSignOfATagThatBeginsBeforeIt() throws IOException {
        Handouts handouts = tagged();
        tag(handouts, "late.\n\nKelly: “I speak", new Tag.NoteTag(), "A note & more");
        handouts.add("I speak of the Turkish Straits");
        handouts.arranged(Arrangement.STANDARD.marking(List.of(LayerId.NOTE)));
        assertThat(new String(written(set(handouts), HandoutFile.TXT), UTF_8))
                .contains("‹N›I speak{1}‹/N› of")
                .contains("1 I speak: A note & more");
    }

    @Test
    void aReadingCopyHasTheWholeDocumentWithItsNotes() throws IOException {
        Handouts handouts = tagged();
        tag(handouts, "came late", new Tag.NoteTag(), "By train.");
        SetSheet copy = copy(handouts);
        for (HandoutFile format : List.of(HandoutFile.TXT, HandoutFile.PDF)) {
            byte[] file = written(copy, format);
            String read =
                    format == HandoutFile.PDF
                            ? SheetReadBack.pdfText(file)
                            : new String(file, UTF_8);
            assertThat(read)
                    .contains("Reading copy · 4 tags")
                    .contains("It was over.")
                    .contains("1 came late: By train.")
                    .contains("S1 Kelly, David", "T2 Bases");
        }
        assertThat(handouts.project().excerpts()).hasSize(1);
        assertThat(handouts.witness().marks().holds()).isEmpty();
    }

    @Test
    void aReadingCopyOfNothingIsRefused() {
        Handouts empty = Handouts.of(" \n ");
        assertThatThrownBy(() -> copy(empty)).isInstanceOf(Refused.class);
    }

    @Test
    void twoKindsNeverHaveOnePen() {
        SetSheet sheet = sheet();
        var pens =
                sheet.blocks().stream()
                        .flatMap(block -> block.lines().stream())
                        .flatMap(line -> line.fragments().stream())
                        .flatMap(one -> one.marks().stream())
                        .map(mark -> mark.sign().substring(0, 1) + mark.pen())
                        .distinct()
                        .toList();
        assertThat(pens).containsExactlyInAnyOrder("S" + Pen.BAR, "T" + Pen.SOLID);
    }

    private static SetSheet sheet() {
        Handouts handouts = tagged().addAll();
        List<LayerId> layers = List.of(LayerId.SPEAKER, LayerId.TOPIC);
        var style =
                new SheetStyle(
                        Paper.A4,
                        SheetStyle.Type.LARGE_16,
                        Numbering.EVERY,
                        false,
                        Arrangement.STANDARD.marking(layers));
        handouts.does(handouts.excerpting().change(handouts.excerpt().withStyle(style)));
        return set(handouts);
    }

    private static Handouts tagged() {
        Handouts handouts = Handouts.of(TEXT).says("Kelly, David", SAID, Mode.DIRECT);
        topic(handouts, "Turkish Straits", "Straits");
        topic(handouts, "Straits & of the bases", "Bases");
        return handouts;
    }

    private static void topic(Handouts handouts, String words, String name) {
        var topic = new Topic(Id.fresh(), name, Topic.ROOT, "", List.of());
        handouts.does(new AddTopic(0, topic));
        tag(handouts, words, new Tag.TopicTag(topic.id()), "");
    }

    private static void tag(Handouts handouts, String words, Tag tag, String note) {
        Span span = handouts.at(words);
        var stamp = new Stamp("𝔘na", Instant.EPOCH);
        Annotation one =
                Annotation.of(Anchor.at(span.start(), span.end()), tag, stamp)
                        .withNote(note, stamp);
        handouts.does(AddAnnotations.one(handouts.witness().id(), one));
    }

    private static SetSheet copy(Handouts handouts) throws Refused {
        var copy = ReadingCopy.of(handouts.project(), handouts.witness());
        return SetSheet.of(copy.sheet(SheetStyle.STANDARD), Edition.STUDENT, new FontMetrics());
    }

    private static SetSheet set(Handouts handouts) {
        return SetSheet.of(handouts.sheet(), Edition.STUDENT, new FontMetrics());
    }

    private static byte[] written(SetSheet sheet, HandoutFile as) throws IOException {
        return SheetReadBack.written(sheet, as);
    }

    /// Without white space and the signs of tags.
    private static String bare(String words) {
        return words.replaceAll("/?[ST]\\d", "").replaceAll("\\s", "");
    }
}
