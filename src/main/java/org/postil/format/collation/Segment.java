package org.postil.format.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.collation.Apparatus;
import org.postil.collation.Stretch;
import org.postil.collation.table.Table;

/// A piece of an apparatus: what each version reads there, white space and all. One after the
/// other, the readings of one version are its whole text.
///
/// @param readings one of each version, empty where it has nothing
/// @param aside why it is set aside, if it is
/// @param entry what differs there, if more than white space does
record Segment(List<String> readings, Optional<Stretch> aside, Optional<Apparatus.Entry> entry) {

    Segment {
        readings = List.copyOf(readings);
    }

    /// True where all versions read the same, letter by letter.
    boolean agrees() {
        return readings.stream().distinct().count() == 1;
    }

    /// All segments of an apparatus, in its order.
    static List<Segment> of(Apparatus apparatus) {
        return new Cutting(apparatus).run();
    }

    private static final class Cutting {

        private final Apparatus apparatus;
        private final int rows;
        private final Kept kept;
        private final Places places;
        private final List<Segment> segments = new ArrayList<>();
        private List<StringBuilder> open = List.of();
        private Optional<Stretch> aside = Optional.empty();
        private Optional<Apparatus.Entry> entry = Optional.empty();
        private boolean equal;

        Cutting(Apparatus apparatus) {
            this.apparatus = apparatus;
            this.rows = apparatus.witnesses().size();
            this.kept = new Kept(apparatus);
            this.places = new Places(apparatus);
        }

        List<Segment> run() {
            Table table = apparatus.table();
            begin(true, Optional.empty(), Optional.empty());
            for (int column = 0; column < table.size(); column++) {
                var gaps = new ArrayList<String>();
                var words = new ArrayList<String>();
                for (int row = 0; row < rows; row++) {
                    gaps.add(kept.gap(column, row));
                    words.add(kept.word(column, row));
                }
                kept.pass(column);
                add(column, gaps, words);
            }
            var rest = new ArrayList<String>();
            for (int row = 0; row < rows; row++) rest.add(kept.rest(row));
            append(same(rest), Optional.empty(), Optional.empty(), rest);
            flush();
            return segments;
        }

        private void add(int column, List<String> gaps, List<String> words) {
            Optional<Stretch> here = places.aside(column);
            Optional<Apparatus.Entry> found = places.entry(column);
            boolean alike = same(words) && here.isEmpty();
            if (alike) {
                append(same(gaps), Optional.empty(), Optional.empty(), gaps);
            } else {
                append(false, here, found, gaps);
            }
            append(alike, here, found, words);
        }

        private static boolean same(List<String> readings) {
            return readings.stream().distinct().count() == 1;
        }

        private void begin(boolean alike, Optional<Stretch> here, Optional<Apparatus.Entry> found) {
            equal = alike;
            aside = here;
            entry = found;
            open = new ArrayList<>();
            for (int row = 0; row < rows; row++) open.add(new StringBuilder());
        }

        private void append(
                boolean alike,
                Optional<Stretch> here,
                Optional<Apparatus.Entry> found,
                List<String> readings) {
            if (readings.stream().allMatch(String::isEmpty)) return;
            if (alike != equal || !here.equals(aside) || !found.equals(entry)) {
                flush();
                begin(alike, here, found);
            }
            for (int row = 0; row < rows; row++) open.get(row).append(readings.get(row));
        }

        private void flush() {
            if (open.stream().allMatch(StringBuilder::isEmpty)) return;
            segments.add(
                    new Segment(open.stream().map(StringBuilder::toString).toList(), aside, entry));
        }
    }
}
