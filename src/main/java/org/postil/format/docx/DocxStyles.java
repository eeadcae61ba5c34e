package org.postil.format.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.postil.format.office.Whole;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;

/// What the styles of a DOCX say of their paragraphs, as far as it shows in a text: told
/// `styles.xml`.
final class DocxStyles implements XmlHandler {

    /// A style is based on another, and so on; a circle is cut.
    private static final int DEEPEST = 20;

    private static final Style NONE = new Style();

    private final Map<String, Style> styles = new HashMap<>();
    private Style style = new Style();

    private static final class Style {
        private String base = "";
        private String list = "";
        private int depth;
        private boolean newPage;
    }

    /// The list that its paragraphs belong to; empty where they are in none.
    String list(String id) {
        return found(id, one -> !one.list.isEmpty()).list;
    }

    int depth(String id) {
        return found(id, one -> !one.list.isEmpty()).depth;
    }

    boolean beginsPage(String id) {
        return found(id, one -> one.newPage).newPage;
    }

    @Override
    public void start(Tag tag) {
        String value = tag.get("val");
        switch (tag.name()) {
            case "style" -> {
                style = new Style();
                styles.put(tag.get("styleId"), style);
            }
            case "basedOn" -> style.base = value;
            case "numId" -> style.list = value;
            case "ilvl" -> style.depth = Whole.of(value, 0);
            case "pageBreakBefore" -> style.newPage = DocxBody.isOn(tag);
            default -> {}
        }
    }

    @Override
    public void end(Tag tag) {}

    @Override
    public void words(String words) {}

    /// Of a style and those that it is based on, the first that says so.
    private Style found(String id, Predicate<Style> says) {
        String at = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Style one = styles.get(at);
            if (says.test(one)) return one;
            at = one.base;
        }
        return NONE;
    }
}
