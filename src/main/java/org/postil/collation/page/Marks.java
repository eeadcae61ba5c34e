package org.postil.collation.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which lines were found to be no part of the text so far.
final class Marks {

    /// So many lines at most stand between the text of one page and that of the next.
    private static final int HIGHEST = 8;

    private final PageLines lines;
    private final @Nullable AsideKind[] kinds;

    Marks(PageLines lines) {
        this.lines = lines;
        this.kinds = new AsideKind[lines.count()];
    }

    boolean has(int line) {
        return kinds[line] != null;
    }

    boolean is(int line, AsideKind kind) {
        return line >= 0 && line < kinds.length && kinds[line] == kind;
    }

    void put(int line, AsideKind kind) {
        kinds[line] = kind;
    }

    void remove(int line) {
        kinds[line] = null;
    }

    /// The nearest line above that is text as far as is known; -1 where there is none near.
    int textBefore(int line) {
        int before = line - 1;
        while (before >= 0 && has(before) && line - before < HIGHEST) before--;
        return before;
    }

    /// The nearest line below that is text as far as is known.
    int textBehind(int line) {
        int behind = line + 1;
        while (behind < kinds.length && has(behind)) behind++;
        return behind;
    }

    /// Lines of one kind that follow each other are one stretch, but for headers.
    List<Aside> stretches() {
        var found = new ArrayList<Aside>();
        for (int line = 0; line < kinds.length; line++) {
            AsideKind kind = kinds[line];
            if (kind == null) continue;
            int end = line + 1;
            while (kind == AsideKind.STAMP && is(end, kind)) end++;
            found.add(new Aside(lines.start(line), lines.start(end), kind));
            line = end - 1;
        }
        return found;
    }
}
