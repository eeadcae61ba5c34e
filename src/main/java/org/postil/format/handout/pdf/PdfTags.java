package org.postil.format.handout.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Role;

/// The structure of a PDF, by which a screen reader finds its headings and paragraphs.
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray numbers = new COSArray();
    private final IdentityHashMap<Block, PDStructureElement> elements = new IdentityHashMap<>();
    private COSArray onPage = new COSArray();
    private int pages;

    PdfTags(PDDocument document) {
        root.appendKid(whole);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    void begin(PDPage page) {
        onPage = new COSArray();
        page.setStructParents(pages);
        numbers.add(COSInteger.get(pages++));
        numbers.add(onPage);
    }

    /// A stretch of a page's content that belongs to a block; returns its number on the page.
    int mark(PDPage page, Block block) {
        PDStructureElement element = elements.computeIfAbsent(block, this::element);
        var reference = new PDMarkedContentReference();
        int number = onPage.size();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        onPage.add(element.getCOSObject());
        return number;
    }

    void finish() {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages);
    }

    static COSName tag(Block block) {
        return COSName.getPDFName(type(block.role()));
    }

    private PDStructureElement element(Block block) {
        var element = new PDStructureElement(type(block.role()), whole);
        whole.appendKid(element);
        return element;
    }

    private static String type(Role role) {
        return switch (role) {
            case TITLE -> "H1";
            case HEADING -> "H2";
            case GLOSS -> "Note";
            default -> "P";
        };
    }
}
