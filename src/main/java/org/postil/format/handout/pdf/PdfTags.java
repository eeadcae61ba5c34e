package org.postil.format.handout.pdf;

import java.util.IdentityHashMap;
import java.util.List;
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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Role;

/// The structure of a PDF, by which a screen reader finds its headings and paragraphs.
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray numbers = new COSArray();
    private final IdentityHashMap<Block, PDStructureElement> elements = new IdentityHashMap<>();
    private final IdentityHashMap<Block, PDStructureElement> tables = new IdentityHashMap<>();
    private COSArray onPage = new COSArray();
    private int pages;

    /// By either cell of a row, the row.
    private final IdentityHashMap<Block, Row> rows = new IdentityHashMap<>();

    /// Two versions of the same words, side by side.
    ///
    /// @param first the row that begins the table
    private record Row(Block left, Block right, Block first) {}

    /// @param blocks of the sheet: those with another beside them, one below the other, are a table
    PdfTags(PDDocument document, List<Block> blocks) {
        Block first = null;
        for (Block one : blocks) {
            if (one.beside().isEmpty()) {
                first = null;
                continue;
            }
            if (first == null) first = one;
            var row = new Row(one, one.beside().getFirst(), first);
            rows.put(row.left, row);
            rows.put(row.right, row);
        }
        root.appendKid(whole);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    void begin(PDPage page) {
        onPage = new COSArray();
        page.setStructParents(pages);
        page.getCOSObject().setName("Tabs", "S");
        numbers.add(COSInteger.get(pages++));
        numbers.add(onPage);
    }

    /// A stretch of a page's content that belongs to a block; returns its number on the page.
    int mark(PDPage page, Block block) {
        PDStructureElement element = elements.get(block);
        if (element == null) element = element(block);
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
        Row row = rows.get(block);
        if (row != null) return cell(row, block);
        return under(whole, type(block.role()), block);
    }

    /// Both cells of a row are there, even where one has no words.
    private PDStructureElement cell(Row row, Block wanted) {
        PDStructureElement table = tables.get(row.first);
        if (table == null) {
            table = new PDStructureElement("Table", whole);
            whole.appendKid(table);
            tables.put(row.first, table);
        }
        var line = new PDStructureElement("TR", table);
        table.appendKid(line);
        PDStructureElement left = under(line, type(row.left.role()), row.left);
        PDStructureElement right = under(line, type(row.right.role()), row.right);
        return wanted.beside().isEmpty() ? right : left;
    }

    private PDStructureElement under(PDStructureElement parent, String type, Block block) {
        var element = new PDStructureElement(type, parent);
        if (type.equals("TH")) {
            var scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            element.addAttribute(scope);
        }
        parent.appendKid(element);
        elements.put(block, element);
        return element;
    }

    private static String type(Role role) {
        return switch (role) {
            case TITLE -> "H1";
            case HEADING -> "H2";
            case GLOSS -> "Note";
            case VERSIONS -> "TH";
            case PARALLEL, BLANK -> "TD";
            default -> "P";
        };
    }
}
