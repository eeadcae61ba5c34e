package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What all recognisers together cost on the processor, as a table: `mvn -Pevaluate verify`.
class SpeedEvaluation {

    private static final int MEGABYTE = 1_000_000;
    private static final int WARM = 4;
    private static final int RUNS = 9;

    private final PrintStream out = System.out;
    private final List<String> fallsShort = new ArrayList<>();

    /// In microseconds.
    private record Cost(long least, long median, long most) {
        String words() {
            return String.format(
                    Locale.ROOT,
                    "min %.1f, median %.1f, max %.1f ms",
                    least / 1_000.0,
                    median / 1_000.0,
                    most / 1_000.0);
        }
    }

    @Test
    void aMegabyteIsReadInASecondAndNothingTakesThriceAsLongAsPlainText() throws IOException {
        Cost whole = cost(Hostile.plain(MEGABYTE));
        row("all recognisers over 1 MB, warm", whole.words() + " (to be 1,000 at most)");
        if (whole.median() > 1_000_000) fallsShort.add("1 MB");
        Map<String, String> hostile = Hostile.texts();
        hostile.values().forEach(SpeedEvaluation::cost);
        Cost ordinary = cost(Hostile.plain(Hostile.LENGTH));
        row("100 kB of plain text", ordinary.words());
        hostile.forEach((name, text) -> {
            Cost taken = cost(text);
            double times = (double) taken.median() / ordinary.median();
            row(
                    "100 kB of " + name,
                    String.format(
                            Locale.ROOT,
                            "%.2f times plain text (to be 3 at most), %s",
                            times,
                            taken.words()));
            if (times > 3) fallsShort.add(name);
        });
        assertThat(fallsShort).isEmpty();
    }

    private static Cost cost(String text) {
        var taken = new long[RUNS];
        for (int run = -WARM; run < RUNS; run++) {
            long cost = Hostile.cost(text);
            if (run >= 0) taken[run] = cost;
        }
        Arrays.sort(taken);
        return new Cost(taken[0], taken[RUNS / 2], taken[RUNS - 1]);
    }

    private void row(String figure, String value) {
        out.printf(Locale.ROOT, "%-44s %s%n", figure, value);
    }
}
