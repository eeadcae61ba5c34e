package org.postil.format.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.format.office.Blocks;
import org.postil.format.office.LeftOut;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;

/// The text of a DOCX, as it reads when all tracked changes are accepted. Told `document.xml`, or a
/// part that is written like it.
///
/// Source: ECMA-376, part 1, 17 (WordprocessingML).
final class DocxBody implements XmlHandler {

    /// What stands in the file and not in the text: what was moved from there, the second form of
    /// what old programs can't show, the sound of East Asian letters.
    private static final Set<String> NO_TEXT = Set.of("moveFrom", "Fallback", "rt");

    private static final Tag NOTHING = new Tag("", Map.of());

    private final DocxStory story;
    private final Composer composer;
    private final Pages pages;
    private final DocxRun run;
    private final Blocks blocks;
    private final Deque<DocxParagraph> outer = new ArrayDeque<>();
    private DocxParagraph paragraph = new DocxParagraph();

    /// A reference to a note whose mark is the next text.
    private Tag awaitsMark = NOTHING;

    DocxBody(DocxStory story, Composer composer, Pages pages, LeftOut leftOut) {
        this.story = story;
        this.composer = composer;
        this.pages = pages;
        blocks = new Blocks(composer);
        run = new DocxRun(composer, pages, leftOut);
    }

    /// True for what the body must not be told.
    static boolean isNoText(Tag tag) {
        return NO_TEXT.contains(tag.name()) || tag.name().endsWith("PrChange");
    }

    /// A property is on where nothing says that it is off.
    static boolean isOn(Tag tag) {
        return isOn(tag.get("val"));
    }

    @Override
    public void start(Tag tag) throws Refused {
        switch (tag.name()) {
            case "p" -> beginParagraph();
            case "tbl" -> blocks.beginTable();
            case "tr" -> blocks.row();
            case "tc" -> blocks.cell();
            case "txbxContent" -> beginBox();
            case "footnoteReference", "endnoteReference" -> note(tag);
            default -> {
                paragraph.start(tag);
                if (!paragraph.inProperties()) run.start(tag);
            }
        }
    }

    @Override
    public void end(Tag tag) throws Refused {
        switch (tag.name()) {
            case "pPr" -> settle();
            case "p" -> endParagraph();
            case "tbl" -> blocks.endTable();
            case "txbxContent" -> endBox();
            default -> run.end(tag);
        }
    }

    @Override
    public void words(String words) throws Refused {
        if (!run.inText() || words.isEmpty()) return;
        Tag reference = awaitsMark;
        awaitsMark = NOTHING;
        if (!reference.name().isEmpty()) {
            tell(reference, words);
        } else {
            composer.text(paragraph.takeNumber());
            run.words(words);
        }
    }

    private void beginParagraph() throws Refused {
        blocks.paragraph();
        paragraph = new DocxParagraph();
    }

    /// Its properties are known: what they put before its words.
    private void settle() throws Refused {
        paragraph.settle(story.styles(), story.numbering());
        if (paragraph.beginsPage()) pages.made(composer);
    }

    private void endParagraph() throws Refused {
        if (!paragraph.endsSection()) return;
        composer.paragraph();
        pages.made(composer);
    }

    private void beginBox() {
        blocks.beginBox();
        outer.push(paragraph);
        paragraph = new DocxParagraph();
    }

    private void endBox() {
        blocks.endBox();
        paragraph = outer.pop();
    }

    private void note(Tag reference) throws Refused {
        String own = "customMarkFollows";
        if (reference.has(own) && isOn(reference.get(own))) awaitsMark = reference;
        else tell(reference, "");
    }

    private void tell(Tag reference, String mark) throws Refused {
        composer.text(paragraph.takeNumber());
        outer.push(paragraph);
        story.notes().tell(reference, mark, composer, this);
        paragraph = outer.pop();
    }

    private static boolean isOn(String value) {
        return !Set.of("0", "false", "off").contains(value);
    }
}
