package org.postil.ui.text.found;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postil.ui.text.look.Mark;

/// The program's own marks on a text, besides the tags: those that are part of how its paragraphs
/// look, and what was found.
public final class OwnMarks {

    private final Map<Mark.Sort, List<Mark>> marks = new EnumMap<>(Mark.Sort.class);
    private final FoundPlaces found;

    public OwnMarks(FoundPlaces found) {
        this.found = found;
    }

    public FoundPlaces found() {
        return found;
    }

    /// Takes these instead of those of their sort; false where they are the same.
    public boolean take(Mark.Sort sort, List<Mark> now) {
        if (now.equals(marks.getOrDefault(sort, List.of()))) return false;
        marks.put(sort, List.copyOf(now));
        return true;
    }

    /// All that are part of the looks.
    public List<Mark> all() {
        return marks.values().stream().flatMap(List::stream).toList();
    }

    /// The text has changed: they have all gone.
    public void forget() {
        marks.clear();
        found.show(Found.NOTHING);
    }
}
