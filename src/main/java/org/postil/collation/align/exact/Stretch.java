package org.postil.collation.align.exact;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.postil.collation.token.Form;

/// Some positions of a sequence, in order, that are to be aligned with some of another.
public final class Stretch {

    private final Form[] forms;
    private final int[] positions;

    private Stretch(Form[] forms, int[] positions) {
        this.forms = forms;
        this.positions = positions;
    }

    /// The positions `[start, end)` that are free.
    public static Stretch of(Sequence sequence, int start, int end, IntPredicate free) {
        int[] positions = new int[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            if (free.test(i)) positions[size++] = i;
        }
        int[] found = Arrays.copyOf(positions, size);
        Form[] forms = new Form[size];
        for (int i = 0; i < size; i++) forms[i] = sequence.form(found[i]);
        return new Stretch(forms, found);
    }

    int size() {
        return positions.length;
    }

    Form[] forms() {
        return forms;
    }

    int[] positions() {
        return positions;
    }
}
