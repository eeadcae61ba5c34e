package org.postil.collation.table;

import java.util.Arrays;
import java.util.List;
import org.postil.collation.token.Tokens;

/// How near versions are to each other: the share of groups of three tokens that two have in
/// common. It says in which order they are put together.
final class Kinship {

    private static final int GROUP = 3;

    private final long[][] groups;

    Kinship(List<Tokens> versions) {
        groups = versions.stream().map(Kinship::groups).toArray(long[][]::new);
    }

    private static long[] groups(Tokens tokens) {
        long[] groups = new long[Math.max(0, tokens.size() - GROUP + 1)];
        for (int i = 0; i < groups.length; i++) {
            long hash = 1;
            for (int k = 0; k < GROUP; k++) {
                hash = (hash + tokens.form(i + k).key()) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 31;
            }
            groups[i] = hash;
        }
        Arrays.sort(groups);
        return groups;
    }

    double between(int one, int other) {
        long[] a = groups[one];
        long[] b = groups[other];
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return a.length + b.length == 0 ? 1 : 2.0 * shared / (a.length + b.length);
    }
}
