package org.postil.store.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which earlier states are kept: the newest ten, and the last one of each of the newest seven
/// days, eight weeks and six months that have any. Days, weeks (ISO 8601) and months are those of
/// UTC. What was kept for a day may be the same as what was kept for its week.
///
/// Laws: the newest is always kept, time alone lets nothing go, and what was kept once by itself is
/// kept again.
final class Rotation {

    private static final int NEWEST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 8;
    private static final int MONTHS = 6;

    private Rotation() {}

    /// Those that stay of all that were taken.
    static Set<Instant> kept(Collection<Instant> taken) {
        List<Instant> newestFirst = new TreeSet<>(taken).reversed().stream().toList();
        var kept = new HashSet<>(newestFirst.stream().limit(NEWEST).toList());
        kept.addAll(lastOfEach(newestFirst, Rotation::day, DAYS));
        kept.addAll(lastOfEach(newestFirst, at -> week(day(at)), WEEKS));
        kept.addAll(lastOfEach(newestFirst, at -> YearMonth.from(day(at)), MONTHS));
        return kept;
    }

    /// Those that go: what the rule does not keep, and then the oldest until the rest is no larger
    /// than that. A named one never goes, and neither does the newest.
    ///
    /// @param most bytes of all together
    static List<Snapshot> gone(Collection<Snapshot> all, long most) {
        List<Snapshot> unnamed = all.stream().filter(one -> !one.isNamed()).toList();
        Set<Instant> kept = kept(unnamed.stream().map(Snapshot::at).toList());
        var gone = new HashSet<>(unnamed.stream().filter(one -> !kept.contains(one.at())).toList());
        List<Snapshot> oldestFirst =
                unnamed.stream().sorted(Comparator.comparing(Snapshot::at)).toList();
        long left = bytes(all) - bytes(gone);
        for (Snapshot one : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - 1))) {
            if (left > most && gone.add(one)) left -= one.bytes();
        }
        return oldestFirst.stream().filter(gone::contains).toList();
    }

    private static long bytes(Collection<Snapshot> some) {
        return some.stream().mapToLong(Snapshot::bytes).sum();
    }

    private static Set<Instant> lastOfEach(
            List<Instant> newestFirst, Function<Instant, Object> period, int most) {
        var seen = new HashSet<>();
        var last = new HashSet<Instant>();
        for (Instant at : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(at))) last.add(at);
        }
        return last;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
