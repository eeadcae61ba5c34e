package org.postil.store.rows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.model.Correction;
import org.postil.model.Original;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
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

    private final Database database;

    public TextRows(Database database) {
        this.database = database;
    }

    /// SHA-256 of a text in UTF-8.
    static String sha256(String text) {
        return Original.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The transcription of a version, whose row this is. Empty where a text is not what its hash
    /// says, or the corrections do not lead from the original to the text as it reads now.
    Optional<Transcription> read(Row witness) throws SQLException {
        Optional<String> original = original(witness);
        if (original.isEmpty() || whole(witness).isEmpty()) return Optional.empty();
        Transcription read = corrected(witness.text("id"), original.get());
        return read.current().equals(witness.text("text")) ? Optional.of(read) : Optional.empty();
    }

    /// What is wrong with the texts of a version, whose row this is, as keys of messages.
    public List<String> problems(Row witness) throws SQLException {
        var found = new ArrayList<String>();
        if (whole(witness).isEmpty()) found.add("store.check.text");
        Optional<String> original = original(witness);
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

    private Optional<String> original(Row witness) throws SQLException {
        return database.first(
                        "SELECT * FROM original_text WHERE witness = ?",
                        TextRows::whole,
                        witness.text("id"))
                .flatMap(found -> found);
    }

    void insert(Id<Witness> witness, Transcription transcription) throws SQLException {
        String original = transcription.original();
        database.writeOne(
                "INSERT INTO original_text VALUES (?, ?, ?)",
                witness.toString(),
                sha256(original),
                original);
        insertCorrections(witness, transcription, 0);
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
        database.writeOne(
                "UPDATE witness SET sha256 = ?, text = ? WHERE id = ?",
                sha256(is.current()),
                is.current(),
                witness.toString());
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
