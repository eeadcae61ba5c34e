package org.postil.store.search;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.find.Finder.Candidates;
import org.postil.analysis.find.Needed;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.store.search.IndexedTexts.Entry;
import org.postil.store.sql.Database;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tables `word_index` (SQLite's FTS5) and `indexed_text`: which words each text has, written with
/// the text in one transaction. An index only says where it is worth looking; whatever it does not
/// know may hold anything.
///
/// What was indexed is known by the text itself: of a version that was changed since, or is not yet
/// written, nothing is known. So a search may run ahead of what is being saved.
public final class WordIndex {

    /// The words of a longer text are not indexed, in UTF-16 units: each letter that is typed in it
    /// would have them all written anew.
    private static final int LONGEST = 100_000;

    /// In one piece: to ask for each of thousands takes longer than to find them.
    private static final String MATCH =
            """
            SELECT ifnull(group_concat(rowid), '') AS numbers
            FROM word_index WHERE word_index MATCH ?\
            """;

    private static final String NOTE =
            """
            INSERT INTO indexed_text (witness, sha256, whole) VALUES (?, ?, ?)
            ON CONFLICT (witness) DO UPDATE
            SET sha256 = excluded.sha256, whole = excluded.whole\
            """;

    private final Database database;
    private boolean isThere;
    private final Map<Id<Witness>, Entry> known = new HashMap<>();
    private Optional<IndexedTexts> snapshot = Optional.empty();
    private final Map<Id<Witness>, Optional<Entry>> staged = new HashMap<>();

    public WordIndex(Database database) {
        this.database = database;
    }

    /// Takes note of the texts that were read from the file, or written into it anew.
    public void know(Project project) throws SQLException {
        known.clear();
        snapshot = Optional.empty();
        if (!isThere()) return;
        var numbers = new HashMap<String, Integer>();
        database.list(
                "SELECT number, witness FROM indexed_text WHERE whole",
                row -> numbers.put(row.text("witness"), row.place("number")));
        project.allWitnesses()
                .forEach(one -> {
                    Integer number = numbers.get(one.id().toString());
                    if (number != null) known.put(one.id(), new Entry(number, one.body()));
                });
    }

    /// Forgets what was written in a transaction that did not come to its end.
    public void begin() {
        staged.clear();
    }

    /// Within a transaction: writes a text that is new or has changed.
    ///
    /// @param sha256 of the text
    public void write(Id<Witness> witness, Transcription text, String sha256) throws SQLException {
        int number = put(witness.toString(), text.current(), sha256);
        boolean whole = isWhole(text.current());
        staged.put(witness, whole ? Optional.of(entry(number, text)) : Optional.empty());
    }

    private static Entry entry(int number, Transcription text) {
        return new Entry(number, Witness.Body.of(text, Marks.NONE));
    }

    /// The same, of which no note is taken. Returns the number under which the text stands.
    int put(String witness, String text, String sha256) throws SQLException {
        boolean whole = isWhole(text);
        database.writeOne(NOTE, witness, sha256, whole);
        int number = number(witness).orElseThrow();
        String words = whole ? String.join(" ", Needed.vocabulary(text)) : "";
        database.writeOne(
                "INSERT OR REPLACE INTO word_index (rowid, words) VALUES (?, ?)", number, words);
        return number;
    }

    private static boolean isWhole(String text) {
        return text.length() <= LONGEST;
    }

    /// Within a transaction: takes out a version that is deleted, before its own row goes.
    public void delete(Id<Witness> witness) throws SQLException {
        Optional<Integer> number = number(witness.toString());
        if (number.isEmpty()) return;
        database.write("DELETE FROM word_index WHERE rowid = ?", number.get());
        database.write("DELETE FROM indexed_text WHERE number = ?", number.get());
        staged.put(witness, Optional.empty());
    }

    /// Within a transaction: leaves nothing of what was deleted.
    public void purge() throws SQLException {
        database.run("INSERT INTO word_index (word_index) VALUES ('optimize')");
    }

    /// The transaction is on the disk.
    public void written() {
        staged.forEach((witness, entry) -> {
            if (entry.isPresent()) known.put(witness, entry.get());
            else known.remove(witness);
        });
        if (!staged.isEmpty()) snapshot = Optional.empty();
        staged.clear();
    }

    /// Which versions may have what is needed. Once it is made, it stays true whatever is done.
    public Candidates mayHold(Needed needed) throws SQLException {
        if (!isThere()) return _ -> true;
        Optional<String> expression = Expression.of(needed);
        if (expression.isEmpty()) return _ -> true;
        byte[] numbers =
                database.first(MATCH, row -> row.bytes("numbers"), expression.get()).orElseThrow();
        return snapshot().candidates(parsed(numbers));
    }

    /// Whole numbers with commas between them.
    private static BitSet parsed(byte[] numbers) {
        var found = new BitSet();
        int number = 0;
        for (byte sign : numbers) {
            if (sign != ',') {
                number = 10 * number + sign - '0';
                continue;
            }
            found.set(number);
            number = 0;
        }
        if (numbers.length > 0) found.set(number);
        return found;
    }

    /// What is known now, whatever is written later.
    private IndexedTexts snapshot() {
        if (snapshot.isEmpty()) snapshot = Optional.of(new IndexedTexts(known));
        return snapshot.get();
    }

    /// True where it is the index that is damaged, not the project.
    public static boolean isToBlame(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT_VTAB;
    }

    /// Once it is there it stays.
    private boolean isThere() throws SQLException {
        if (!isThere) isThere = database.hasTable("word_index");
        return isThere;
    }

    private Optional<Integer> number(String witness) throws SQLException {
        return database.first(
                "SELECT number FROM indexed_text WHERE witness = ?",
                row -> row.place("number"),
                witness);
    }
}
