package org.postil.store.rows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postil.model.Original;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;

/// What stood in each table when the project was closed, as a hash a table: so that a letter which
/// changes while the file lies there is noticed in names, values and notes too. Texts and imported
/// files have hashes of their own, which stand for them here; the index of words, which is made of
/// the texts, is checked against them.
///
/// It is kept beside the imported files, in table `original`, as a short file that no version came
/// from. It counts only for the generation and the schema that it names; once more is written it
/// says nothing until the next closing.
public final class Digest {

    private static final String FIRST_LINE = "Postil's digest of all tables, version 1\n";
    private static final int LONGEST = 8_000;
    private static final String MADE =
            "SELECT bytes FROM original WHERE length(bytes) < "
                    + LONGEST
                    + " AND sha256 NOT IN (SELECT sha256 FROM source)";
    private static final String TABLES =
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            AND name NOT LIKE 'word_index%' AND name != 'indexed_text' ORDER BY name\
            """;

    /// In place of all columns, where one is large and has a hash beside it.
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "witness",
                    "id, document, position, siglum, in_bin, split_from, split_start, split_end,"
                            + " sha256",
                    "original_text",
                    "witness, sha256",
                    "original",
                    "sha256");

    private final Database database;

    public Digest(Database database) {
        this.database = database;
    }

    /// Within a transaction: writes that of what the file has now, in place of an earlier one.
    public void write() throws SQLException {
        forget();
        byte[] bytes = now().getBytes(StandardCharsets.UTF_8);
        database.writeOne("INSERT INTO original VALUES (?, ?)", Original.sha256(bytes), bytes);
    }

    /// Within a transaction: what the file has is not any more what was closed.
    public void forget() throws SQLException {
        for (byte[] bytes : made()) {
            database.write("DELETE FROM original WHERE sha256 = ?", Original.sha256(bytes));
        }
    }

    /// The tables that say something else than when the project was closed. Empty too where nobody
    /// can tell.
    public List<String> changedTables() throws SQLException {
        Map<String, String> now = tables(now());
        for (byte[] bytes : made()) {
            Map<String, String> then = tables(new String(bytes, StandardCharsets.UTF_8));
            if (!head(then).equals(head(now))) continue;
            var changed = new ArrayList<String>();
            now.forEach((table, hash) -> {
                if (!hash.equals(then.get(table))) changed.add(table);
            });
            return changed;
        }
        return List.of();
    }

    private List<byte[]> made() throws SQLException {
        byte[] first = FIRST_LINE.getBytes(StandardCharsets.UTF_8);
        List<byte[]> found = new ArrayList<>(database.list(MADE, row -> row.bytes("bytes")));
        found.removeIf(bytes ->
                !ByteBuffer.wrap(bytes)
                        .slice(0, Math.min(bytes.length, first.length))
                        .equals(ByteBuffer.wrap(first)));
        return found;
    }

    private static Optional<String> head(Map<String, String> tables) {
        return Optional.ofNullable(tables.get(""));
    }

    /// Its lines: what it is of, by the name "", and the hash of each table.
    private static Map<String, String> tables(String digest) {
        var tables = new TreeMap<String, String>();
        digest.lines()
                .skip(1)
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    tables.put(line.substring(0, Math.max(0, space)), line.substring(space + 1));
                });
        return tables;
    }

    private String now() throws SQLException {
        var lines = new StringBuilder(FIRST_LINE);
        String generation =
                database.first("SELECT number FROM generation", row -> row.number("number") + "")
                        .orElse("");
        lines.append(" generation ").append(generation);
        lines.append(" of schema ").append(database.pragma("user_version")).append('\n');
        for (String table : database.list(TABLES, row -> row.text("name"))) {
            if (!table.equals("generation"))
                lines.append(table).append(' ').append(hash(table)).append('\n');
        }
        return lines.toString();
    }

    private String hash(String table) throws SQLException {
        MessageDigest hash = sha256();
        String columns = COLUMNS.getOrDefault(table, "*");
        String where =
                table.equals("original") ? " WHERE sha256 IN (SELECT sha256 FROM source)" : "";
        String order = columns.equals("*") ? " ORDER BY 1, 2" : " ORDER BY 1";
        database.list(
                "SELECT "
                        + columns
                        + " FROM \""
                        + table.replace("\"", "\"\"")
                        + "\""
                        + where
                        + order,
                row -> {
                    add(hash, row);
                    return hash;
                });
        return HexFormat.of().formatHex(hash.digest(), 0, 16);
    }

    private static void add(MessageDigest hash, Row row) throws SQLException {
        for (@Nullable Object value : row.values()) {
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            hash.update(
                    ByteBuffer.allocate(5)
                            .put((byte) (value == null ? 0 : 1))
                            .putInt(bytes.length)
                            .flip());
            hash.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
