package org.postil.format.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.format.flow.Raised;
import org.postil.format.office.Blocks;
import org.postil.format.office.LeftOut;
import org.postil.format.office.Whole;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;

/// The text of an OpenDocument text. Told what is in its `office:text`, or in a running head.
///
/// Source: ISO/IEC 26300-1:2015 (OpenDocument 1.2), 5 and 6.
final class OdtBody implements XmlHandler {

    /// What stands in the file and not in the text: what was deleted, remarks, the sound of East
    /// Asian letters, what pictures show.
    private static final Set<String> NO_TEXT =
            Set.of("tracked-changes", "annotation", "ruby-text", "forms", "desc", "scripts");

    /// So many spaces nobody puts in a row on purpose.
    private static final int MOST_SPACES = 200;

    private final OdtStyles styles;
    private final OdtLists lists;
    private final Composer composer;
    private final Blocks blocks;
    private final Pages pages;
    private final LeftOut leftOut;
    private final Deque<String> spans = new ArrayDeque<>();

    /// How many paragraphs, one in the other's note or frame, are open. Between them stand no
    /// words.
    private int paragraphs;

    OdtBody(OdtStyles styles, Composer composer, Pages pages, LeftOut leftOut) {
        this.styles = styles;
        this.composer = composer;
        this.pages = pages;
        this.leftOut = leftOut;
        lists = new OdtLists(styles);
        blocks = new Blocks(composer);
    }

    /// True for what the body must not be told; what a reader would miss is counted.
    boolean isNoText(Tag tag) {
        if (tag.is("annotation")) leftOut.add(LeftOut.What.COMMENTS);
        // A field that shows the title says whether it is fixed; the title of a picture does not.
        boolean ofPicture = tag.is("title") && tag.attributes().isEmpty();
        return ofPicture || NO_TEXT.contains(tag.name());
    }

    @Override
    public void start(Tag tag) throws Refused {
        switch (tag.name()) {
            case "p", "h" -> beginParagraph(tag);
            case "span" -> spans.push(tag.get("style-name"));
            case "s" -> spaces(Whole.of(tag.get("c"), 1));
            case "tab" -> composer.text("\t");
            case "line-break" -> composer.lineBreak();
            case "note-citation" -> composer.capture();
            case "text-box" -> blocks.beginBox();
            case "list" -> lists.begin(tag);
            case "list-item" -> lists.item(tag);
            case "table" -> blocks.beginTable();
            case "table-row" -> blocks.row();
            case "table-cell", "covered-table-cell" -> blocks.cell();
            case "soft-page-break" -> pages.came();
            case "change", "change-start" -> leftOut.add(LeftOut.What.CHANGES);
            case "image" -> leftOut.add(LeftOut.What.PICTURES);
            default -> {}
        }
    }

    @Override
    public void end(Tag tag) throws Refused {
        switch (tag.name()) {
            case "p", "h" -> paragraphs--;
            case "span" -> spans.pop();
            case "note-citation" -> composer.note(composer.captured());
            case "note" -> composer.endNote();
            case "text-box" -> blocks.endBox();
            case "list" -> lists.end();
            case "table" -> blocks.endTable();
            default -> {}
        }
    }

    @Override
    public void words(String words) throws Refused {
        if (paragraphs == 0) return;
        if (!words.isBlank()) begin();
        if (spans.stream().anyMatch(styles::isHidden)) {
            leftOut.add(LeftOut.What.HIDDEN);
        } else if (spans.stream().anyMatch(styles::isRaised)) {
            composer.words(Raised.above(words));
        } else if (spans.stream().anyMatch(styles::isLowered)) {
            composer.words(Raised.below(words));
        } else {
            composer.words(words);
        }
    }

    private void beginParagraph(Tag tag) throws Refused {
        blocks.paragraph();
        paragraphs++;
        if (styles.beginsPage(tag.get("style-name"))) pages.made(composer);
    }

    private void spaces(int count) throws Refused {
        composer.text(" ".repeat(Math.clamp(count, 0, MOST_SPACES)));
    }

    private void begin() throws Refused {
        pages.filled();
        composer.text(lists.takeNumber());
    }
}
