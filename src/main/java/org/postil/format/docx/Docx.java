package org.postil.format.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.format.flow.Stated;
import org.postil.format.office.LeftOut;
import org.postil.format.office.OfficeStated;
import org.postil.format.packed.Archive;
import org.postil.format.xml.Without;
import org.postil.message.Refused;
import org.postil.model.annotation.SetAside;

/// Reads the documents of Word and what writes like it.
///
/// Running heads and feet come first, once each, set aside: a letterhead or "TOP SECRET" may stand
/// there. Pictures and comments stay in the original.
public final class Docx {

    private final String fileName;
    private final DocxParts parts;

    private Docx(String fileName, Archive archive) throws Refused {
        this.fileName = fileName;
        parts = new DocxParts(fileName, archive);
    }

    public static Composed read(String fileName, Archive archive) throws Refused {
        return new Docx(fileName, archive).composed();
    }

    private Composed composed() throws Refused {
        OfficeStated stated = new OfficeStated();
        parts.tellOfFile("core-properties", stated);
        parts.tellOfFile("extended-properties", stated);
        var pages = new Pages(true);
        Composed composed = compose(pages, stated.stated());
        return pages.contradict(stated.pages())
                ? compose(new Pages(false), stated.stated())
                : composed;
    }

    private Composed compose(Pages pages, Stated stated) throws Refused {
        var composer = new Composer(fileName);
        DocxStory story = DocxStory.of(parts);
        var leftOut = new LeftOut();
        runningHeads(composer, story);
        parts.tellText(
                new Without(DocxBody::isNoText, new DocxBody(story, composer, pages, leftOut)));
        leftOut.tell(composer);
        return composer.composed(stated);
    }

    private void runningHeads(Composer composer, DocxStory story) throws Refused {
        Set<String> seen = new HashSet<>();
        for (String type : List.of("header", "footer")) {
            for (String path : parts.paths(type)) {
                String head = words(path, story);
                boolean speaks = head.codePoints().anyMatch(Character::isLetter);
                if (speaks && seen.add(head)) {
                    composer.aside(SetAside.Kind.HEADER, head);
                }
            }
        }
    }

    private String words(String path, DocxStory story) throws Refused {
        var alone = new Composer(fileName);
        var body = new DocxBody(story, alone, new Pages(false), new LeftOut());
        parts.tellPart(path, new Without(DocxBody::isNoText, body));
        return alone.composed(Stated.NOTHING).text();
    }
}
