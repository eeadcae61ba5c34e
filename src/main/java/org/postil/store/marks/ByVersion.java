package org.postil.store.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Marks that come in any order, to be asked for by the version that they belong to when all have
/// come and were counted out. Hundreds of thousands stand in one row: a list for each version, each
/// growing, takes longer.
final class ByVersion<M> {

    private final List<M> marks = new ArrayList<>();

    /// Of each mark, the number of its version.
    private int[] numbers = new int[64];

    /// The versions, each at the place that its id leads to or at the next free one.
    private @Nullable UUID[] versions = new UUID[64];

    private int[] numbersOfVersions = new int[64];
    private int count;

    /// The marks by version, and where those of each begin.
    private int[] order = {};

    private int[] starts = {};

    boolean add(UUID version, M mark) {
        if (marks.size() == numbers.length) numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        numbers[marks.size()] = number(version);
        return marks.add(mark);
    }

    /// Those of a version, as they came.
    List<M> of(UUID version) {
        int place = place(version);
        if (versions[place] == null) return List.of();
        int number = numbersOfVersions[place];
        var own = new ArrayList<M>(starts[number + 1] - starts[number]);
        for (int i = starts[number]; i < starts[number + 1]; i++) own.add(marks.get(order[i]));
        return own;
    }

    /// All have come. From now on any thread may ask.
    void countOut() {
        starts = new int[count + 1];
        for (int i = 0; i < marks.size(); i++) starts[numbers[i] + 1]++;
        for (int i = 0; i < count; i++) starts[i + 1] += starts[i];
        int[] next = starts.clone();
        order = new int[marks.size()];
        for (int i = 0; i < marks.size(); i++) order[next[numbers[i]]++] = i;
    }

    private int number(UUID version) {
        if (2 * count >= versions.length) grow();
        int place = place(version);
        if (versions[place] == null) {
            versions[place] = version;
            numbersOfVersions[place] = count++;
        }
        return numbersOfVersions[place];
    }

    private void grow() {
        @Nullable UUID[] had = versions;
        int[] hadNumbers = numbersOfVersions;
        versions = new UUID[4 * had.length];
        numbersOfVersions = new int[versions.length];
        for (int i = 0; i < had.length; i++) {
            UUID version = had[i];
            if (version == null) continue;
            int place = place(version);
            versions[place] = version;
            numbersOfVersions[place] = hadNumbers[i];
        }
    }

    /// Where a version stands, or would.
    private int place(UUID version) {
        int place = (version.hashCode() * 0x9E3779B9) >>> 1;
        for (int i = place; ; i++) {
            int at = i & (versions.length - 1);
            UUID there = versions[at];
            if (there == null || there.equals(version)) return at;
        }
    }
}
