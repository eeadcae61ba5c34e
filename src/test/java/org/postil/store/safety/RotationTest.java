package org.postil.store.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.store.safety.Snapshot.Kind;

/// Which earlier states stay: 10 + 7 daily + 8 weekly + 6 monthly.
class RotationTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void tenStayWheneverTheyWereTaken() {
        List<Instant> minutes = every(Duration.ofMinutes(1), 10);
        assertThat(Rotation.kept(minutes)).isEqualTo(Set.copyOf(minutes));
    }

    @Test
    void ofAHalfYearOfDaysTheLastTenSundaysAndEndsOfMonthsStay() {
        assertThat(Rotation.kept(every(Duration.ofDays(1), 181)))
                .isEqualTo(
                        days(
                                "2026-01-31", // the newest of its month
                                "2026-02-28",
                                "2026-03-31",
                                "2026-04-30",
                                "2026-05-17", // the newest of its week
                                "2026-05-24",
                                "2026-05-31",
                                "2026-06-07",
                                "2026-06-14",
                                "2026-06-21", // the newest ten
                                "2026-06-22",
                                "2026-06-23",
                                "2026-06-24",
                                "2026-06-25",
                                "2026-06-26",
                                "2026-06-27",
                                "2026-06-28",
                                "2026-06-29",
                                "2026-06-30"));
    }

    @Test
    void ofElevenDaysOfQuartersOfAnHourTheLastOfEachDayStays() {
        List<Instant> taken = every(Duration.ofMinutes(15), 4 * 24 * 11);
        Set<Instant> expected = new HashSet<>(taken.subList(taken.size() - 10, taken.size()));
        IntStream.of(4, 6, 7, 8, 9, 10, 11) // the 4th was the last of its week
                .mapToObj("2026-01-%02dT23:45:00Z"::formatted)
                .map(Instant::parse)
                .forEach(expected::add);
        assertThat(Rotation.kept(taken)).isEqualTo(expected);
    }

    @Test
    void whatIsLeftAloneStays() {
        Set<Instant> kept = Rotation.kept(every(Duration.ofHours(5), 3_000));
        assertThat(Rotation.kept(kept)).isEqualTo(kept);
    }

    @Test
    void toRotateEachTimeIsToRotateAtTheEnd() {
        var random = new Random(7);
        for (int run = 0; run < 50; run++) {
            var all = new TreeSet<Instant>();
            Set<Instant> kept = Set.of();
            Instant now = START;
            for (int i = 0; i < 200; i++) {
                now = now.plusSeconds(1 + (long) Math.exp(random.nextDouble() * 14));
                all.add(now);
                var next = new HashSet<>(kept);
                next.add(now);
                kept = Rotation.kept(next);
                assertThat(kept).isEqualTo(Rotation.kept(all)).contains(now);
            }
            assertThat(kept.size()).isBetween(10, 31);
        }
    }

    @Test
    void whatIsTooMuchGoesTheOldestFirstButNeverTheNewest() {
        List<Snapshot> all = states(Kind.CLOSED, 5);
        assertThat(Rotation.gone(all, 50)).isEmpty();
        assertThat(Rotation.gone(all, 49)).isEqualTo(all.subList(0, 1));
        assertThat(Rotation.gone(all, 20)).isEqualTo(all.subList(0, 3));
        assertThat(Rotation.gone(all, 0)).isEqualTo(all.subList(0, 4));
    }

    @Test
    void whatHasANameNeverGoesAndTakesNoPlaceOfAnother() {
        List<Snapshot> named = states(Kind.NAMED, 40);
        List<Snapshot> all = new ArrayList<>(named);
        List<Snapshot> unnamed = states(Kind.OPENED, 10);
        all.addAll(unnamed);
        assertThat(Rotation.gone(all, Long.MAX_VALUE)).isEmpty();
        assertThat(Rotation.gone(all, 410)).isEqualTo(unnamed.subList(0, 9));
    }

    private static List<Snapshot> states(Kind kind, int count) {
        return every(Duration.ofSeconds(1), count).stream()
                .map(at -> new Snapshot(Path.of(at + kind.name()), at, kind, "", 10))
                .toList();
    }

    private static List<Instant> every(Duration step, int count) {
        return Stream.iterate(START, at -> at.plus(step)).limit(count).toList();
    }

    private static Collection<Instant> days(String... days) {
        return Stream.of(days)
                .map(day -> Instant.parse(day + "T12:00:00Z"))
                .collect(Collectors.toSet());
    }
}
