package org.postil.session.comparing;

import java.util.Arrays;
import org.postil.collation.Comparison;
import org.postil.collation.Comparison.Link;

/// Where the places of one version stand in the other: at words that belong together exactly, and
/// between them in proportion. Both maps are monotone. Places are UTF-16 units.
///
/// ```
/// A   the [quick] fox        B   the [very quick] fox
///     0   4       10             0   4            15
/// ```
public final class Landmarks {

    private final int[] a;
    private final int[] b;

    private Landmarks(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    public static Landmarks of(Comparison comparison) {
        var links = comparison.links();
        int[] a = new int[2 * links.size() + 2];
        int[] b = new int[a.length];
        int count = 1;
        for (Link link : links) {
            if (link.a().start() < a[count - 1] || link.b().start() < b[count - 1]) continue;
            a[count] = link.a().start();
            b[count++] = link.b().start();
            a[count] = link.a().end();
            b[count++] = link.b().end();
        }
        a[count] = comparison.a().text().length();
        b[count++] = comparison.b().text().length();
        return new Landmarks(Arrays.copyOf(a, count), Arrays.copyOf(b, count));
    }

    /// Where a place of the first stands in the second.
    public int inB(int place) {
        return map(place, a, b);
    }

    /// Where a place of the second stands in the first.
    public int inA(int place) {
        return map(place, b, a);
    }

    /// By the last landmark at or before it and the one behind. Where several stand at one place,
    /// what is between them is only in the other version: it belongs to the first.
    private static int map(int place, int[] from, int[] to) {
        int next = firstBehind(place, from);
        if (next == 0) return 0;
        if (next == from.length) return to[from.length - 1];
        int before = next - 1;
        if (from[before] == place) return to[firstAt(before, from)];
        double part = (double) (place - from[before]) / (from[next] - from[before]);
        return to[before] + (int) (part * (to[next] - to[before]));
    }

    private static int firstBehind(int place, int[] from) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int firstAt(int index, int[] from) {
        int first = index;
        while (first > 0 && from[first - 1] == from[index]) first--;
        return first;
    }
}
