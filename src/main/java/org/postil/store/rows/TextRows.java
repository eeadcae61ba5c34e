package org.postil.store.rows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postil.model.Correction;
import org.postil.model.Original;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.CleanText;
import org.postil.text.RunningText;
import org.postil.text.Splice;

/// Tables `original_text` and `correction`, and the columns `text` and `sha256` of `witness`: the
/// text of a version as it came, what was corrected, and as it reads now.
public final class TextRows {

    /// Nothing for the text where it is the text as it reads now.
    private static final String ORIGINAL =
            """
            SELECT original_text.sha256,
                iif(original_text.sha256 = witness.sha256 AND original_text.text = witness.text,
                    NULL, original_text.text) AS text
            FROM original_text JOIN witness ON witness.id = original_text.witness
            WHERE original_text.witness = ?\
            """;

    private static final String UNCORRECTED =
            """
            SELECT witness.id, witness.sha256, witness.text
            FROM original_text JOIN witness ON witness.id = original_text.witness
            WHERE original_text.sha256 = witness.sha256 AND original_text.text = witness.text
                AND witness.id NOT IN (SELECT witness FROM correction)\
            """;

    /// What stands in place of bytes that are no UTF-8.
    private static final char MALFORMED = '\uFFFD';

    private final Database database;
    private final WordIndex index;
    private Optional<Set<String>> corrected = Optional.empty();
    private final Map<UUID, Transcription> sound = new HashMap<>();

    public TextRows(Database database) {
        this(database, new WordIndex(database));
    }

    /// @param index that follows every change of a text
    TextRows(Database database, WordIndex index) {
        this.database = database;
        this.index = index;
    }

    /// SHA-256 of a text in UTF-8.
    static String sha256(String text) {
        return Original.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The transcription of a version. Empty where a text is not what its hash says, or the
    /// corrections do not lead from the original to the text as it reads now.
    Optional<Transcription> read(Id<Witness> witness) throws SQLException {
        Optional<Transcription> gathered = gathered(witness);
        if (gathered.isPresent()) return gathered;
        return database.first("SELECT * FROM witness WHERE id = ?", this::read, witness.toString())
                .orElseThrow();
    }

    /// What was gathered of a version; empty where a look at its rows must tell.
    Optional<Transcription> gathered(Id<Witness> witness) {
        return Optional.ofNullable(sound.get(witness.value()));
    }

    private Optional<Transcription> read(Row witness) throws SQLException {
        Optional<String> text = whole(witness);
        if (text.isEmpty()) return Optional.empty();
        Optional<String> original = original(witness, text);
        if (original.isEmpty()) return Optional.empty();
        Transcription read = corrected(witness.text("id"), original.get());
        return read.current().equals(text.get()) ? Optional.of(read) : Optional.empty();
    }

    /// What is wrong with the texts of a version, whose row this is, as keys of messages.
    public List<String> problems(Row witness) throws SQLException {
        var found = new ArrayList<String>();
        Optional<String> text = whole(witness);
        if (text.isEmpty()) found.add("store.check.text");
        Optional<String> original = original(witness, text);
        if (original.isEmpty()) found.add("store.check.original-text");
        if (found.isEmpty() && !correctionsLead(witness)) found.add("store.check.corrections");
        return found;
    }

    private boolean correctionsLead(Row witness) throws SQLException {
        try {
            return read(witness).isPresent();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
            return false;
        }
    }

    /// @param text as it reads now; mostly it is what it was, and then one text is in memory
    private Optional<String> original(Row witness, Optional<String> text) throws SQLException {
        return database.first(
                        ORIGINAL,
                        row -> row.maybe("text").isEmpty() ? text : whole(row),
                        witness.text("id"))
                .flatMap(found -> found);
    }

    /// Takes note of which versions have corrections at all, and reads the texts that have none and
    /// are what their hash says. To be awaited before [#read].
    void gather(BulkReading reading) throws SQLException {
        Set<String> found = new HashSet<>();
        database.list(
                "SELECT DISTINCT witness FROM correction", row -> found.add(row.text("witness")));
        corrected = Optional.of(found);
        reading.beside(
                "witness",
                another ->
                        another.list(
                                UNCORRECTED,
                                row ->
                                        gather(
                                                row.uuid("id"),
                                                row.bytes("text"),
                                                row.text("sha256"))));
    }

    /// What does not pass is looked at again when its turn comes, and told then.
    private boolean gather(UUID witness, byte[] bytes, String sha256) {
        if (!Original.sha256(bytes).equals(sha256)) return false;
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean mayBeMalformed = text.indexOf(MALFORMED) >= 0;
        if (mayBeMalformed && !sha256(text).equals(sha256)) return false;
        sound.put(witness, Transcription.of(text));
        return true;
    }

    void release() {
        sound.clear();
        corrected = Optional.empty();
    }

    void insert(Id<Witness> witness, Transcription transcription) throws SQLException {
        String original = transcription.original();
        database.writeOne(
                "INSERT INTO original_text VALUES (?, ?, ?)",
                witness.toString(),
                sha256(original),
                original);
        insertCorrections(witness, transcription, 0);
        index.write(witness, transcription, sha256(transcription.current()));
    }

    /// The text as it reads now stands in the version's own row.
    void update(Id<Witness> witness, Transcription was, Transcription is) throws SQLException {
        if (Difference.same(was, is)) return;
        if (!CleanText.isClean(is.current())) {
            throw new IllegalArgumentException("text of " + witness + " is not clean");
        }
        int kept = shared(was.corrections(), is.corrections());
        if (kept < was.corrections().size()) {
            database.write(
                    "DELETE FROM correction WHERE witness = ? AND number >= ?",
                    witness.toString(),
                    kept);
        }
        insertCorrections(witness, is, kept);
        String sha256 = sha256(is.current());
        database.writeOne(
                "UPDATE witness SET sha256 = ?, text = ? WHERE id = ?",
                sha256,
                is.current(),
                witness.toString());
        index.write(witness, is, sha256);
    }

    private static int shared(List<Correction> was, List<Correction> is) {
        int shared = 0;
        while (shared < Math.min(was.size(), is.size()) && was.get(shared).equals(is.get(shared)))
            shared++;
        return shared;
    }

    private void insertCorrections(Id<Witness> witness, Transcription transcription, int from)
            throws SQLException {
        List<Correction> all = transcription.corrections();
        var text = new RunningText(transcription.rewritten(from, List.of()).current());
        for (int i = from; i < all.size(); i++) {
            Splice splice = all.get(i).splice();
            database.writeOne(
                    "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?)",
                    witness.toString(),
                    i,
                    text.count(splice.at()),
                    splice.removed(),
                    splice.inserted(),
                    all.get(i).stamp().who(),
                    Written.time(all.get(i).stamp().when()));
            text.apply(splice);
        }
    }

    private Transcription corrected(String witness, String original) throws SQLException {
        boolean none = corrected.filter(those -> !those.contains(witness)).isPresent();
        if (none) return Transcription.of(original);
        var text = new RunningText(original);
        List<Correction> corrections =
                database.list(
                        "SELECT * FROM correction WHERE witness = ? ORDER BY number",
                        row -> correction(row, text),
                        witness);
        return Transcription.of(original, corrections);
    }

    /// Reads a correction and makes it, so that the next one counts in what it left.
    private static Correction correction(Row row, RunningText text) throws SQLException {
        int at = text.unit(row.place("at"));
        Splice splice = new Splice(at, row.text("removed"), row.text("inserted"));
        text.apply(splice);
        Instant when = Written.instant(row.text("corrected_at"));
        return new Correction(splice, new Stamp(row.text("corrected_by"), when));
    }

    private static Optional<String> whole(Row row) throws SQLException {
        String text = row.text("text");
        return sha256(text).equals(row.text("sha256")) ? Optional.of(text) : Optional.empty();
    }
}
