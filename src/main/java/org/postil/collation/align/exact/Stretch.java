package org.postil.collation.align.exact;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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

    /// Forms that are no sequence: their positions count from 0.
    public static Stretch of(Form[] forms, IntPredicate free) {
        int[] positions = IntStream.range(0, forms.length).filter(free).toArray();
        Form[] found = new Form[positions.length];
        for (int i = 0; i < found.length; i++) found[i] = forms[positions[i]];
        return new Stretch(found, positions);
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
