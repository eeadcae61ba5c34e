package org.postil.format.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.format.flow.Numerals;
import org.postil.format.office.Whole;
import org.postil.format.xml.Tag;

/// The lists in which a paragraph of an OpenDocument text stands, the outermost first, and the
/// number that it has there.
final class OdtLists {

    private final OdtStyles styles;
    private final List<Open> open = new ArrayList<>();

    /// How far a list had counted when it ended, to count on if another says so.
    private final Map<String, Integer> ended = new HashMap<>();

    private String number = "";

    private static final class Open {
        private final String style;
        private final OdtStyles.ListLevel level;
        private int count;

        private Open(String style, OdtStyles.ListLevel level, int count) {
            this.style = style;
            this.level = level;
            this.count = count;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void begin(Tag tag) {
        String own = tag.get("style-name");
        String style = own.isEmpty() && !open.isEmpty() ? open.getLast().style : own;
        var level = styles.level(style, open.size() + 1);
        boolean goesOn = tag.get("continue-numbering").equals("true") || tag.has("continue-list");
        int before = goesOn ? ended.getOrDefault(style, level.start() - 1) : level.start() - 1;
        open.add(new Open(style, level, before));
    }

    void end() {
        Open last = open.removeLast();
        ended.put(last.style, last.count);
        number = "";
    }

    void item(Tag tag) {
        if (open.isEmpty()) return;
        Open list = open.getLast();
        list.count = Whole.of(tag.get("start-value"), list.count + 1);
        String digits = digits(list);
        number = digits.isEmpty() ? "" : list.level.before() + digits + list.level.behind() + " ";
    }

    /// The number of this item, with what is around it, the first time that it is asked for.
    String takeNumber() {
        String taken = number;
        number = "";
        return taken;
    }

    private String digits(Open list) {
        if (list.level.numerals() == Numerals.NONE) return "";
        int shown = Math.min(list.level.shown(), open.size());
        return String.join(
                ".",
                open.subList(open.size() - shown, open.size()).stream()
                        .map(one -> one.level.numerals().of(one.count))
                        .filter(digits -> !digits.isEmpty())
                        .toList());
    }
}
