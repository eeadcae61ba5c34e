package org.postil.ui.text.look.lane;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.postil.model.annotation.Untouched;
import org.postil.text.Span;

/// All bars of a text, or all its lines: the stretches of its annotations, in their order, each in
/// a lane.
public final class Stretches {

    public static final Stretches NONE = new Stretches(new Stretch[0], new int[1]);

    private final Stretch[] all;

    /// Where the stretches of each annotation begin; at its end, how many there are.
    private final int[] from;

    private final int[] lanes;

    private Stretches(Stretch[] all, int[] from) {
        this.all = all;
        this.from = from;
        Span[] spans = new Span[all.length];
        for (int i = 0; i < all.length; i++) spans[i] = all[i].span();
        lanes = Lanes.of(Arrays.asList(spans));
    }

    /// The same with those of other annotations between the ones that were left alone.
    ///
    /// @param between those of each annotation between, in their order
    /// @param changed takes the paragraphs that have a stretch more or less, or in another lane
    public Stretches with(Untouched same, List<List<Stretch>> between, BitSet changed) {
        int before = from[same.head()];
        int behind = from[from.length - 1 - same.tail()];
        int added = between.stream().mapToInt(List::size).sum();
        Stretch[] now = new Stretch[before + added + all.length - behind];
        System.arraycopy(all, 0, now, 0, before);
        int at = before;
        for (List<Stretch> own : between) for (Stretch one : own) now[at++] = one;
        System.arraycopy(all, behind, now, at, all.length - behind);
        var next = new Stretches(now, places(same, between, now.length));
        for (int i = before; i < behind; i++) mark(all[i], changed);
        for (int i = before; i < at; i++) mark(now[i], changed);
        next.compare(this, before, behind, changed);
        return next;
    }

    private int[] places(Untouched same, List<List<Stretch>> between, int end) {
        int[] places = new int[same.head() + between.size() + same.tail() + 1];
        System.arraycopy(from, 0, places, 0, same.head() + 1);
        int at = same.head();
        for (List<Stretch> own : between) {
            places[at + 1] = places[at] + own.size();
            at++;
        }
        int shift = end - all.length;
        for (int i = 0; i <= same.tail(); i++) {
            places[places.length - 1 - i] = from[from.length - 1 - i] + shift;
        }
        return places;
    }

    /// Marks what lies in another lane than it did.
    private void compare(Stretches old, int before, int behind, BitSet changed) {
        for (int i = 0; i < before; i++) {
            if (lanes[i] != old.lanes[i]) mark(all[i], changed);
        }
        int shift = all.length - old.all.length;
        for (int i = behind; i < old.all.length; i++) {
            if (lanes[i + shift] != old.lanes[i]) mark(old.all[i], changed);
        }
    }

    private static void mark(Stretch one, BitSet changed) {
        changed.set(one.first(), one.last() + 1);
    }

    /// Something done with a stretch and its lane.
    @FunctionalInterface
    public interface Laying {
        void lay(Stretch stretch, int lane);
    }

    /// Lays all that are shown in one of these paragraphs, in their order.
    public void lay(BitSet paragraphs, Laying laying) {
        for (int i = 0; i < all.length; i++) {
            int first = paragraphs.nextSetBit(all[i].first());
            if (first >= 0 && first <= all[i].last()) laying.lay(all[i], lanes[i]);
        }
    }
}
