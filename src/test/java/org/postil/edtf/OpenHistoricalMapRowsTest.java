package org.postil.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postil.edtf.Bounds.Bound;
import org.postil.edtf.Bounds.Moment;
import org.postil.edtf.Interval.NoEnd;

/// Every row of OpenHistoricalMap's public suite is read as it says, but for those named here, each
/// with its reason from the text of the Library of Congress.
class OpenHistoricalMapRowsTest {

    private static final List<String> FILES =
            List.of("edge-cases", "iso8601-2", "level0", "level1", "level2", "loc-spec");

    /// "Calendar date" is that of ISO 8601-1, the Gregorian calendar, and these years have no 29
    /// February in it. The file's own comment says that its parser lets them through only to throw
    /// when asked for their bounds.
    private static final Set<String> NO_SUCH_DAY = Set.of("1900-02-29", "2019-02-29");

    private static final Map<String, String> OTHER_BOUNDS =
            Map.ofEntries(
                    // "The values 21, 22, 23, 24 may be used to signify 'Spring', 'Summer',
                    // 'Autumn',
                    // 'Winter'": the suite takes them for the quarters of the year, which have
                    // codes
                    // of their own (33-36). A letter of May 1946 was written in spring 1946.
                    Map.entry("2001-21", "2001-03-01/2001-05-31"),
                    Map.entry("2020-21", "2020-03-01/2020-05-31"),
                    Map.entry("2020-22", "2020-06-01/2020-08-31"),
                    Map.entry("2020-23", "2020-09-01/2020-11-30"),
                    Map.entry("2020-24", "2020-12-01/2021-02-28"),
                    Map.entry("1999-24", "1999-12-01/2000-02-29"),
                    // "Spring - Northern Hemisphere".
                    Map.entry("2020-25", "2020-03-01/2020-05-31"),
                    // "Summer - Southern Hemisphere": the suite has it in July.
                    Map.entry("2020-30", "2020-12-01/2021-02-28"),
                    // "Quadrimester 1 (4 months in duration)": the suite gives it five.
                    Map.entry("2020-37", "2020-01-01/2020-04-30"));

    /// The suite gives no bounds for the first two (it writes 0), those of 2062 for the third, and
    /// for the last, in one of three places, those of -9999.
    private static final Map<String, String> SLIPS =
            Map.of(
                    "Y-100000", "-100000",
                    "Y1000000", "1000000",
                    "Y100000", "100000",
                    "Y-10000", "-10000");

    /// The milliseconds that the suite gives for these are not those of the time in UTC that it
    /// gives in the same row.
    private static final Set<String> OTHER_TIME_IN_THE_SAME_ROW =
            Set.of(
                    "2020-05-01T10:30:00\u221205:00",
                    "2020-05-01T00:00:00+14:00",
                    "2020-05-01T00:00:00-12:00");

    record Row(String file, Map<String, String> cells) {

        String of(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean valid() {
            return !of("valid").equals("INVALID") && !NO_SUCH_DAY.contains(of("input"));
        }

        @Override
        public String toString() {
            return file + ": " + of("input");
        }
    }

    @Test
    void noRowIsLost() {
        assertThat(rows()).hasSize(184);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsReadOrRefusedAsItSays(Row row) {
        assertThat(Edtf.tryParse(row.of("input")).isPresent()).isEqualTo(row.valid());
    }

    @ParameterizedTest
    @MethodSource("validRows")
    void aRowHasItsType(Row row) {
        assertThat(type(Edtf.parse(row.of("input")))).isEqualTo(row.of("type"));
    }

    /// A date-time is written back as it came and not in UTC with milliseconds, as the suite has
    /// it: "time shift" is a part of the representations that the Library of Congress lists
    /// (`1985-04-12T23:20:30-04:00`), milliseconds are not, and the local time is the fact.
    @ParameterizedTest
    @MethodSource("validRows")
    void aRowIsWrittenInItsCanonicalForm(Row row) {
        Edtf value = Edtf.parse(row.of("input"));
        String expected =
                value instanceof DateTime ? row.of("input").replace('\u2212', '-') : row.of("edtf");
        assertThat(value.text()).isEqualTo(expected);
        assertThat(Edtf.parse(value.text())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("validRows")
    void aRowHasItsBounds(Row row) {
        Edtf value = Edtf.parse(row.of("input"));
        String input = row.of("input");
        if (OTHER_BOUNDS.containsKey(input)) {
            Edtf days = Edtf.parse(Objects.requireNonNull(OTHER_BOUNDS.get(input)));
            assertThat(value.bounds()).isEqualTo(days.bounds());
        } else if (SLIPS.containsKey(input)) {
            var year = new BigInteger(Objects.requireNonNull(SLIPS.get(input)));
            assertThat(value.bounds()).isEqualTo(Bounds.ofYears(year, year));
        } else if (OTHER_TIME_IN_THE_SAME_ROW.contains(input)) {
            Edtf inUtc = Edtf.parse(row.of("edtf"));
            assertThat(milliseconds(value.bounds().earliest(), "", value))
                    .isEqualTo(milliseconds(inUtc.bounds().earliest(), "", inUtc));
        } else {
            assertThat(milliseconds(value.bounds().earliest(), "-Infinity", value))
                    .isEqualTo(row.of("min"));
            assertThat(milliseconds(value.bounds().latest(), "Infinity", value))
                    .isEqualTo(row.of("max"));
        }
    }

    private static String milliseconds(Bound bound, String open, Edtf value) {
        return switch (bound) {
            case NoEnd.UNKNOWN -> "";
            case NoEnd.OPEN -> open;
            case Moment moment ->
                    Long.toString(local(moment).toInstant(offset(value)).toEpochMilli());
        };
    }

    private static LocalDateTime local(Moment moment) {
        return LocalDate.of(moment.year().intValueExact(), moment.month(), moment.day())
                .atTime(moment.time());
    }

    private static ZoneOffset offset(Edtf value) {
        return value instanceof DateTime time ? time.offset().orElseThrow() : ZoneOffset.UTC;
    }

    private static String type(Edtf value) {
        return switch (value) {
            case CalendarDate _, DateTime _ -> "Date";
            case YearNumber _ -> "Year";
            case Single.Season _ -> "Season";
            case Single.YearGroup group ->
                    group.size() == Single.YearGroup.Size.DECADE ? "Decade" : "Century";
            case Interval _ -> "Interval";
            case DateSet set -> set.kind() == DateSet.Kind.ONE_OF ? "Set" : "List";
        };
    }

    static Stream<Row> validRows() {
        return rows().filter(Row::valid);
    }

    static Stream<Row> rows() {
        return FILES.stream().flatMap(OpenHistoricalMapRowsTest::rows);
    }

    private static Stream<Row> rows(String file) {
        List<String> lines = lines("ohm-" + file + ".tsv");
        String[] columns = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Row>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("#") || line.isEmpty()) continue;
            String[] cells = line.split("\t", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < cells.length; i++) row.put(columns[i], cells[i]);
            rows.add(new Row(file, row));
        }
        return rows.stream();
    }

    private static List<String> lines(String name) {
        try (InputStream in = OpenHistoricalMapRowsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
