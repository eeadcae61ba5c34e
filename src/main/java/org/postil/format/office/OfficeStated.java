package org.postil.format.office;

import java.util.Set;
import org.postil.format.flow.Stated;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;
import org.postil.model.Metadata.Field;

/// What a document of a word processor states about itself: told the parts of a DOCX or an
/// OpenDocument file that say so.
///
/// Its author is whoever typed it, a hand through which the version went; when it was made and
/// changed says nothing of its document.
public final class OfficeStated implements XmlHandler {

    private static final Set<String> AUTHORS = Set.of("creator", "initial-creator");

    private Stated stated = Stated.NOTHING;
    private String pages = "";
    private final StringBuilder words = new StringBuilder();

    public Stated stated() {
        return stated;
    }

    /// How many pages it is said to have; empty where it is not said.
    public String pages() {
        return pages;
    }

    @Override
    public void start(Tag tag) {
        words.setLength(0);
        if (tag.is("document-statistic")) pages = tag.get("page-count");
    }

    @Override
    public void words(String more) {
        words.append(more);
    }

    @Override
    public void end(Tag tag) {
        String said = words.toString().strip();
        words.setLength(0);
        switch (tag.name()) {
            case "title" -> stated = stated.titled(said);
            case "subject" -> stated = stated.saying(Field.SUBJECT, said);
            case "language" -> stated = stated.saying(Field.LANGUAGE, said);
            case "Pages" -> pages = said;
            default -> {
                if (AUTHORS.contains(tag.name())) {
                    stated = stated.saying(Field.CONTRIBUTOR, said);
                }
            }
        }
    }
}
