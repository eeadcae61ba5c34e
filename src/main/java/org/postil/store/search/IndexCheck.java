package org.postil.store.search;

import java.sql.SQLException;
import java.util.List;
import org.postil.store.sql.Database;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Whether the index of words fits the texts, and how it is made anew from them.
public final class IndexCheck {

    private static final String STALE =
            """
            SELECT witness.id FROM witness LEFT JOIN indexed_text ON witness = witness.id
            WHERE indexed_text.sha256 IS NOT witness.sha256 LIMIT 1\
            """;
    private static final String LOOSE =
            """
            SELECT number FROM indexed_text
            WHERE witness NOT IN (SELECT id FROM witness)
                OR number NOT IN (SELECT id FROM word_index_docsize)
            UNION ALL SELECT id FROM word_index_docsize
            WHERE id NOT IN (SELECT number FROM indexed_text) LIMIT 1\
            """;

    private IndexCheck() {}

    /// True where every text stands in the index as it is, and nothing else does. Whether the words
    /// are the right ones is not looked at.
    public static boolean isComplete(Database database) throws SQLException {
        try {
            return database.first(STALE, _ -> true).isEmpty()
                    && database.first(LOOSE, _ -> true).isEmpty();
        } catch (SQLException failure) {
            if (WordIndex.isToBlame(failure)) return false;
            throw failure;
        }
    }

    /// True where a failure to write may come of a damaged index: it says so, or hits upon rows
    /// that should not be there.
    public static boolean mayBeToBlame(SQLException failure) {
        return WordIndex.isToBlame(failure)
                || (failure instanceof SQLiteException sqlite
                        && (sqlite.getResultCode().code & 0xFF)
                                == SQLiteErrorCode.SQLITE_CONSTRAINT.code);
    }

    /// True of what SQLite's own check says of a damaged index.
    public static boolean isOfIndex(String problem) {
        return problem.contains("word_index");
    }

    /// Within a transaction: makes the index anew from the texts.
    public static void rebuild(Database database) throws SQLException {
        database.run("INSERT INTO word_index (word_index) VALUES ('delete-all')");
        database.run("DELETE FROM indexed_text WHERE witness NOT IN (SELECT id FROM witness)");
        var index = new WordIndex(database);
        List<String> witnesses = database.list("SELECT id FROM witness", row -> row.text("id"));
        for (String one : witnesses) index(database, index, one);
    }

    /// One text at a time is in memory.
    private static void index(Database database, WordIndex index, String witness)
            throws SQLException {
        database.first(
                "SELECT text, sha256 FROM witness WHERE id = ?",
                row -> index.put(witness, row.text("text"), row.text("sha256")),
                witness);
    }
}
