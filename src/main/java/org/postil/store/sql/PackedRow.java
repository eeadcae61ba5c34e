package org.postil.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row that comes from SQLite in one piece, with others: to ask for hundreds of thousands of rows
/// column by column takes most of the time of reading them. For texts and whole numbers.
final class PackedRow implements Row {

    /// Stands between two rows. None of the three signs is in any text: they are no UTF-8.
    static final String END = sign(0xFD);

    static final byte END_SIGN = (byte) 0xFD;

    /// Stands for a column in which nothing is.
    private static final byte NOTHING = (byte) 0xFF;

    /// Stands between two columns.
    private static final byte BETWEEN = (byte) 0xFE;

    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final SharedWords words = new SharedWords();

    /// Where each column begins; the last is one behind the row's end.
    private final int[] starts;

    private byte[] packed = {};

    /// Which columns were asked for, one after the other, in the row before; mostly it is the same
    /// in this one.
    private final @Nullable String[] asked;

    private final int[] askedPlaces;
    private int asking;

    /// A column of a table.
    ///
    /// @param filled true where something always is in it
    record Column(String name, boolean filled) {

        String quoted() {
            return '"' + name + '"';
        }

        private String expression() {
            return filled ? quoted() : "ifnull(%s, %s)".formatted(quoted(), sign(0xFF));
        }
    }

    private static String sign(int value) {
        return "CAST(x'%02X' AS TEXT)".formatted(value);
    }

    PackedRow(List<Column> columns) {
        this.columns = columns;
        for (Column column : columns) places.put(column.name, places.size());
        starts = new int[columns.size() + 1];
        asked = new String[2 * columns.size()];
        askedPlaces = new int[2 * columns.size()];
    }

    /// What is to be selected.
    String expression() {
        return columns.stream()
                .map(Column::expression)
                .collect(Collectors.joining(", ", "concat_ws(" + sign(0xFE) + ", ", ")"));
    }

    /// Takes the row that begins here, and returns where the next one does. Throws an
    /// IllegalArgumentException where a text is damaged and has one of the signs in it.
    int take(byte[] bytes, int from) {
        packed = bytes;
        asking = 0;
        starts[0] = from;
        int column = 0;
        int at = from;
        for (; at < bytes.length && bytes[at] != END_SIGN; at++) {
            if (bytes[at] != BETWEEN) continue;
            if (++column == columns.size()) throw new IllegalArgumentException("a sign in a text");
            starts[column] = at + 1;
        }
        if (column != columns.size() - 1) throw new IllegalArgumentException("a sign in a text");
        starts[columns.size()] = at + 1;
        return at + 1;
    }

    @Override
    public String text(String column) throws SQLException {
        return text(filled(column));
    }

    @Override
    public Optional<String> maybe(String column) throws SQLException {
        int place = column(column);
        return isNothing(place) ? Optional.empty() : Optional.of(text(place));
    }

    @Override
    public UUID uuid(String column) throws SQLException {
        int place = filled(column);
        return Hexadecimal.uuid(packed, starts[place], starts[place + 1] - 1);
    }

    @Override
    public long number(String column) throws SQLException {
        int place = filled(column);
        return number(starts[place], starts[place + 1] - 1);
    }

    @Override
    public int place(String column) throws SQLException {
        return Math.toIntExact(number(column));
    }

    @Override
    public boolean flag(String column) throws SQLException {
        return number(column) == 1;
    }

    @Override
    public @Nullable Object value(String column) throws SQLException {
        return maybe(column).orElse(null);
    }

    @Override
    public byte[] bytes(String column) {
        throw new UnsupportedOperationException("bytes in " + column);
    }

    @Override
    public List<@Nullable Object> values() throws SQLException {
        var found = new ArrayList<@Nullable Object>(columns.size());
        for (Column column : columns) found.add(maybe(column.name).orElse(null));
        return found;
    }

    private long number(int start, int end) {
        boolean plain = start < end && end - start < 18;
        long value = 0;
        for (int i = start; i < end && plain; i++) {
            plain = packed[i] >= '0' && packed[i] <= '9';
            value = 10 * value + packed[i] - '0';
        }
        return plain ? value : Long.parseLong(words.of(packed, start, end));
    }

    @SuppressWarnings("ReferenceEquality") // an equal name that is another one is looked up
    private int column(String name) throws SQLException {
        int ask = asking++;
        if (ask >= asked.length) return looked(name);
        if (asked[ask] != name) {
            askedPlaces[ask] = looked(name);
            asked[ask] = name;
        }
        return askedPlaces[ask];
    }

    private int looked(String name) throws SQLException {
        Integer place = places.get(name);
        if (place == null) throw new SQLException("no column " + name);
        return place;
    }

    private int filled(String column) throws SQLException {
        int place = column(column);
        if (isNothing(place)) throw new SQLException("nothing in column " + column);
        return place;
    }

    private boolean isNothing(int place) {
        return !columns.get(place).filled
                && starts[place + 1] - 1 - starts[place] == 1
                && packed[starts[place]] == NOTHING;
    }

    private String text(int place) {
        return words.of(packed, starts[place], starts[place + 1] - 1);
    }

    /// Texts of a few letters, of which many rows have the same: mostly one object each.
    private static final class SharedWords {

        private static final int SLOTS = 4096;
        private static final int LONGEST = 36;

        private final byte[][] bytes = new byte[SLOTS][];
        private final String[] texts = new String[SLOTS];

        String of(byte[] from, int start, int end) {
            int length = end - start;
            if (length == 0) return "";
            if (length > LONGEST) return decoded(from, start, length);
            int hash = 0;
            for (int i = start; i < end; i++) hash = hash * 31 + from[i];
            int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
            byte[] known = bytes[slot];
            if (known != null && Arrays.equals(known, 0, known.length, from, start, end)) {
                return texts[slot];
            }
            bytes[slot] = Arrays.copyOfRange(from, start, end);
            texts[slot] = decoded(from, start, length);
            return texts[slot];
        }

        private static String decoded(byte[] from, int start, int length) {
            return new String(from, start, length, StandardCharsets.UTF_8);
        }
    }
}
