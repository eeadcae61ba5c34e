package org.postil.format.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.postil.format.flow.Numerals;
import org.postil.format.office.Whole;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;

/// What the styles of an OpenDocument text say of their words, as far as it shows in a text. Told
/// `styles.xml` and the styles of `content.xml`.
final class OdtStyles implements XmlHandler {

    private static final int DEEPEST = 20;
    private static final Style NONE = new Style();

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private Style style = new Style();
    private Map<Integer, ListLevel> list = new HashMap<>();

    /// How the items of one depth of a list are numbered.
    ///
    /// @param shown how many depths the number shows: 3 for 1.2.3
    record ListLevel(Numerals numerals, String before, String behind, int start, int shown) {}

    private static final class Style {
        private String base = "";
        private String place = "";
        private boolean hidden;
        private boolean newPage;
    }

    boolean beginsPage(String name) {
        return found(name, one -> one.newPage).newPage;
    }

    boolean isHidden(String name) {
        return found(name, one -> one.hidden).hidden;
    }

    boolean isRaised(String name) {
        return place(name).matches("super.*|[1-9].*");
    }

    boolean isLowered(String name) {
        return place(name).matches("sub.*|-.*");
    }

    /// How a list numbers at this depth, counted from 1; bullets have no numerals.
    ListLevel level(String listStyle, int depth) {
        return lists.getOrDefault(listStyle, Map.of())
                .getOrDefault(depth, new ListLevel(Numerals.NONE, "", "", 1, 1));
    }

    @Override
    public void start(Tag tag) {
        switch (tag.name()) {
            case "style" -> {
                style = new Style();
                style.base = tag.get("parent-style-name");
                styles.put(tag.get("name"), style);
            }
            case "paragraph-properties" -> style.newPage = tag.get("break-before").equals("page");
            case "text-properties" -> {
                style.place = tag.get("text-position");
                style.hidden = tag.get("display").equals("none");
            }
            case "list-style" -> {
                list = new HashMap<>();
                lists.put(tag.get("name"), list);
            }
            case "list-level-style-number" -> list.put(Whole.of(tag.get("level"), 1), level(tag));
            default -> {}
        }
    }

    @Override
    public void end(Tag tag) {}

    @Override
    public void words(String words) {}

    private static ListLevel level(Tag tag) {
        return new ListLevel(
                Numerals.bySign(tag.get("num-format")),
                tag.get("num-prefix"),
                tag.get("num-suffix"),
                Whole.of(tag.get("start-value"), 1),
                Math.max(1, Whole.of(tag.get("display-levels"), 1)));
    }

    private String place(String name) {
        return found(name, one -> !one.place.isEmpty()).place;
    }

    /// Of a style and those that it is based on, the first that says so.
    private Style found(String name, Predicate<Style> says) {
        String at = name;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Style one = styles.get(at);
            if (says.test(one)) return one;
            at = one.base;
        }
        return NONE;
    }
}
