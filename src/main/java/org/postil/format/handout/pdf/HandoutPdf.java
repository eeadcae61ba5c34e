package org.postil.format.handout.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.SetSheet;

/// Writes a sheet as PDF. Its letters can be selected and searched.
public final class HandoutPdf {

    private static final COSName ARTIFACT = COSName.ARTIFACT;
    private static final float GREY = 0.35f;
    private static final float INK = 0.2f;

    private final SetSheet sheet;
    private final PDDocument document;
    private final PdfFaces faces;
    private final PdfTags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    private HandoutPdf(SetSheet sheet, PDDocument document, PdfFaces faces) {
        this.sheet = sheet;
        this.document = document;
        this.faces = faces;
        tags = new PdfTags(document, sheet.blocks());
    }

    /// Writes the file and leaves the stream open.
    public static void write(SetSheet sheet, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var faces = new PdfFaces(document)) {
            new HandoutPdf(sheet, document, faces).write();
            document.save(out);
        }
    }

    private void write() throws IOException {
        describe();
        for (Page page : Pagination.of(sheet)) page(page);
        tags.finish();
        outline.openNode();
    }

    private void describe() {
        document.getDocumentInformation().setTitle(sheet.title());
        document.getDocumentInformation().setCreator("Postil");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(sheet.language());
        catalog.setDocumentOutline(outline);
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void page(Page page) throws IOException {
        var size = new PDRectangle((float) page.width(), (float) page.height());
        var paper = new PDPage(size);
        document.addPage(paper);
        tags.begin(paper);
        try (var content = new PDPageContentStream(document, paper)) {
            List<Placed> texts = page.texts();
            for (int from = 0; from < texts.size(); ) {
                int to = from + 1;
                while (to < texts.size() && together(texts.get(from), texts.get(to))) to++;
                stretch(content, paper, page, texts.subList(from, to));
                from = to;
            }
            rules(content, page);
            strokes(content, page);
        }
    }

    /// True where two stand side by side in one block.
    private static boolean together(Placed one, Placed next) {
        return one.part() == next.part() && one.block().equals(next.block());
    }

    private void stretch(PDPageContentStream content, PDPage paper, Page page, List<Placed> texts)
            throws IOException {
        Placed first = texts.getFirst();
        boolean isText = first.part() == Part.TEXT;
        if (isText) {
            Block block = first.block().getFirst();
            bookmark(paper, page, first, block);
            content.beginMarkedContent(PdfTags.tag(block), tags.mark(paper, block));
        } else {
            content.beginMarkedContent(ARTIFACT);
        }
        content.setNonStrokingColor(isText ? 0f : GREY);
        for (Placed one : texts) text(content, page, one);
        content.endMarkedContent();
    }

    private void text(PDPageContentStream content, Page page, Placed placed) throws IOException {
        Fragment fragment = placed.fragment();
        content.beginText();
        content.setFont(faces.of(fragment.look().face()), (float) fragment.look().size());
        content.setCharacterSpacing((float) fragment.look().tracking());
        content.newLineAtOffset((float) placed.x(), (float) (page.height() - placed.y()));
        content.showText(fragment.shown());
        content.endText();
    }

    private static void rules(PDPageContentStream content, Page page) throws IOException {
        if (page.rules().isEmpty()) return;
        content.beginMarkedContent(ARTIFACT);
        content.setLineWidth(0.5f);
        content.setStrokingColor(GREY);
        for (Page.Rule rule : page.rules()) {
            float y = (float) (page.height() - rule.y());
            content.moveTo((float) rule.x(), y);
            content.lineTo((float) (rule.x() + rule.width()), y);
            content.stroke();
        }
        content.endMarkedContent();
    }

    private static void strokes(PDPageContentStream content, Page page) throws IOException {
        if (page.strokes().isEmpty()) return;
        content.beginMarkedContent(ARTIFACT);
        content.setStrokingColor(INK);
        for (Page.Stroke one : page.strokes()) {
            float[] dashes = new float[one.dashes().size()];
            for (int i = 0; i < dashes.length; i++) dashes[i] = one.dashes().get(i).floatValue();
            content.setLineDashPattern(dashes, 0);
            content.setLineWidth((float) one.thick());
            content.moveTo((float) one.x(), (float) (page.height() - one.y()));
            content.lineTo((float) one.toX(), (float) (page.height() - one.toY()));
            content.stroke();
        }
        content.endMarkedContent();
    }

    private void bookmark(PDPage paper, Page page, Placed first, Block block) {
        if (block.role() != Role.TITLE && block.role() != Role.HEADING) return;
        if (bookmarked(block)) return;
        var target = new PDPageXYZDestination();
        target.setPage(paper);
        target.setTop((int) Math.ceil(page.height() - first.y() + block.leading()));
        var item = new PDOutlineItem();
        item.setTitle(block.words());
        item.setDestination(target);
        outline.addLast(item);
    }

    /// A heading of several lines that a page parts has one bookmark.
    private boolean bookmarked(Block block) {
        PDOutlineItem last = outline.getLastChild();
        return last != null && block.lines().size() > 1 && block.words().equals(last.getTitle());
    }
}
